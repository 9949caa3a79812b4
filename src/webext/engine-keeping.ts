import type {
  Engine,
  EngineAdded,
  EngineAnswer,
  EngineProblem,
  EngineWish,
  KeptEngine
} from "../core/engine/engine"
import { hasWords } from "../core/engine/engine-found"
import { withUsualFields } from "../core/engine/fields"
import { probeBody } from "../core/engine/search-body"
import type { Utf8 } from "../core/pack/utf8"
import { readEngineAddress, type EngineAddress } from "./engine-address"
import { askEngine, createEngineSearch } from "./engine-search"
import type { EngineStore } from "./engine-store"
import { HostError } from "./fetch-hosted"
import { RefusedError } from "./messages"

type EngineParts = {
  readonly store: EngineStore
  readonly utf8: Utf8
  readonly newId: () => string
  /** Whether the browser lets us ask hosts of this match pattern. */
  readonly mayAsk: (pattern: string) => Promise<boolean>
}

const MOST_SHOWN = 20

export type EngineKeeping = ReturnType<typeof createEngineKeeping>

/** The search engines of a reader. They are asked when one is added, and when a search is sent to one; never else. */
export function createEngineKeeping({ store, utf8, newId, mayAsk }: EngineParts) {
  const mustBeAllowed = async ({ pattern }: EngineAddress) => {
    if (!(await mayAsk(pattern))) throw new HostError({ kind: "not-allowed" })
  }
  return {
    all: async (): Promise<readonly Engine[]> => (await store.all()).flatMap(shownOf),

    /** Keeps an engine, after it has shown that it is one and that its fields are known. */
    async add(wish: EngineWish): Promise<EngineAdded> {
      const address = addressOf(wish.address)
      try {
        await mustBeAllowed(address)
        const fields = withUsualFields(wish.fields)
        const { hits } = await askEngine(address, wish.key, probeBody(fields), utf8)
        const [first] = hits.hits
        if (first && !hasWords(first._source, fields))
          return { status: "failed", problem: { kind: "no-fields" } }
      } catch (error) {
        return { status: "failed", problem: problemOf(error) }
      }
      const engine: KeptEngine = { ...wish, id: newId(), address: address.address }
      await store.put(engine)
      const [shown] = shownOf(engine)
      if (!shown) throw new RefusedError("that is no address of an index")
      return { status: "added", engine: shown }
    },

    remove: (id: string): Promise<void> => store.remove(id),

    /** What an engine has on some words. Only these go to it, and only to it. */
    async search(id: string, query: string): Promise<EngineAnswer> {
      const engine = (await store.all()).find((each) => each.id === id)
      if (!engine) throw new RefusedError("there is no such engine any more")
      const address = addressOf(engine.address)
      try {
        await mustBeAllowed(address)
        const found = await createEngineSearch(engine, address, utf8).search(query, { passages: MOST_SHOWN })
        return { status: "found", found }
      } catch (error) {
        return { status: "failed", problem: problemOf(error) }
      }
    }
  }
}

function shownOf({ id, name, address, key }: KeptEngine): Engine[] {
  const read = readEngineAddress(address)
  return read ? [{ id, name, address, host: read.host, hasKey: key !== null }] : []
}

/** @throws RefusedError where it is none: our own pages have read it before */
function addressOf(typed: string): EngineAddress {
  const address = readEngineAddress(typed)
  if (!address) throw new RefusedError("that is no address of an index")
  return address
}

/** Throws what is no fault of a host. */
function problemOf(error: unknown): EngineProblem {
  if (error instanceof HostError) return error.problem
  throw error
}
