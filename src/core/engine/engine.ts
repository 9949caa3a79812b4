import * as v from "valibot"
import type { HostProblem } from "../hosted/answers"
import type { FoundText, Searched } from "../search/text-search"
import { fieldsSchema } from "./fields"

export const LONGEST_ENGINE_NAME = 100
export const LONGEST_KEY = 2_000

/** A search engine that the reader has added, as it lies in storage. */
export const keptEngineSchema = v.strictObject({
  id: v.pipe(v.string(), v.uuid()),
  name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_ENGINE_NAME)),
  /** Of the index, as it was typed. */
  address: v.pipe(v.string(), v.maxLength(2_000)),
  /** Where they are called otherwise than usual. */
  fields: fieldsSchema,
  /** What the reader gave to be let in with; see `webext/engine-authorization`. Null where nothing is wanted. */
  key: v.nullable(v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_KEY)))
})
export type KeptEngine = v.InferOutput<typeof keptEngineSchema>

/** What the reader says of an engine that is to be added. */
export type EngineWish = Omit<KeptEngine, "id">

/** What pages of ours know of an engine: all but the key. */
export type Engine = Omit<KeptEngine, "key" | "fields"> & { readonly host: string; readonly hasKey: boolean }

/** An article of an engine, with words of it. */
export type EngineArticle = FoundText & {
  /** Unlike that of any other article of the engine. */
  readonly id: string
  /** Of the web; null where the engine knows none. */
  readonly url: string | null
}

/** What an engine holds on a query, best first. */
export type EngineFound = Searched<EngineArticle> & {
  /** Whether there may be more than `count`. */
  readonly isAtLeast: boolean
  /** Whether some of the engine did not answer. */
  readonly isPartial: boolean
}

/** Why an engine gave nothing. */
export type EngineProblem =
  | HostProblem
  /** The document that it shows has neither title nor text under the names that are known. */
  | { readonly kind: "no-fields" }

export type EngineAnswer =
  | { readonly status: "found"; readonly found: EngineFound }
  | { readonly status: "failed"; readonly problem: EngineProblem }

export type EngineAdded =
  | { readonly status: "added"; readonly engine: Engine }
  | { readonly status: "failed"; readonly problem: EngineProblem }
