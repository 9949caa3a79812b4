import * as v from "valibot"
import {
  keptEngineSchema,
  type Engine,
  type EngineAdded,
  type EngineAnswer,
  type EngineWish
} from "../core/engine/engine"
import { LONGEST_QUERY } from "../core/library/route"

/** The messages about search engines; see `protocol.ts`. Only adding one and a search that is meant for it lead to a request. */
export type EngineProtocol = {
  /** Those that the reader has added, without their keys. */
  allEngines(ask: Record<never, never>): readonly Engine[]
  /** Asks an engine whether it is one, and keeps it then. */
  addEngine(ask: EngineWish): EngineAdded
  removeEngine(ask: { id: string }): void
  /** Sends a search to one engine. In no private window. */
  searchEngine(ask: { id: string; query: string }): EngineAnswer
}

const { id, name, address, fields, key } = keptEngineSchema.entries

/** What is asked about search engines; see `ask-schemas.ts`. */
export const engineSchemas = {
  allEngines: v.object({}),
  addEngine: v.strictObject({ name, address, fields, key }),
  removeEngine: v.object({ id }),
  searchEngine: v.object({ id, query: v.pipe(v.string(), v.maxLength(LONGEST_QUERY)) })
}
