import { isSpotted, readDecision, type Decision, type Decisions } from "../core/own-names/decision"
import { openCorpusDatabase, wholly, writing } from "./corpus-database"

/** What the reader has decided about new names. Whatever is changed is changed whole or not at all. */
export type OwnNamesStore = {
  /** Oldest first. */
  all(): Promise<Decisions>
  /** Keeps decisions; one of the same id is replaced. Resolves to the revision after it. */
  add(decisions: Decisions): Promise<number>
  /** Takes decisions out, and what was made of them; resolves to those that were there. */
  remove(ids: readonly string[]): Promise<Decisions>
}

/** The decisions in the database of a name, which the saved articles are in too. */
export function createOwnNamesStore(name = "corpus"): OwnNamesStore {
  const open = openCorpusDatabase(name)
  /** Resolves to what was changed, and to the revision after it. */
  const change = async <C extends readonly (Decision | null)[]>(write: (stores: Stores) => Promise<C>) => {
    const transaction = (await open()).transaction(["ownNames", "state", "joined"], "readwrite", writing)
    const [names, state] = [transaction.objectStore("ownNames"), transaction.objectStore("state")]
    return wholly(transaction, async () => {
      const changed = await write({
        get: (id) => names.get(id),
        put: async (decision) => void (await names.put(decision)),
        drop: (id) => names.delete(id),
        forgetJoined: () => transaction.objectStore("joined").clear()
      })
      const before = (await state.get("revision")) ?? 0
      const isChanged = changed.some(isOther)
      if (isChanged) await state.put(before + 1, "revision")
      return { changed, revision: isChanged ? before + 1 : before }
    })
  }

  return {
    async all() {
      const stored = (await (await open()).getAll("ownNames")).map(readDecision)
      return stored.filter((decision) => decision !== null).toSorted((a, b) => (a.madeAt < b.madeAt ? -1 : 1))
    },

    async add(decisions) {
      const { revision } = await change(async ({ put }) => {
        for (const decision of decisions) await put(decision)
        return decisions
      })
      return revision
    },

    async remove(ids) {
      const { changed } = await change(async ({ get, drop, forgetJoined }) => {
        const removed: (Decision | null)[] = []
        for (const id of ids) {
          const stored = await get(id)
          if (!stored) continue
          await drop(id)
          removed.push(readDecision(stored))
        }
        if (removed.some(isOther)) await forgetJoined()
        return removed
      })
      return changed.filter((decision) => decision !== null)
    }
  }
}

type Stores = {
  readonly get: (id: string) => Promise<unknown>
  readonly put: (decision: Decision) => Promise<void>
  readonly drop: (id: string) => Promise<void>
  /** Takes out what was made of all decisions. */
  readonly forgetJoined: () => Promise<void>
}

/** What is only ignored changes no page, and makes nothing to be spotted again; what we do not know may. */
function isOther(decision: Decision | null): boolean {
  return decision === null || isSpotted(decision)
}
