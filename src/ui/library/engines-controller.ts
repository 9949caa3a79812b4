import type { Engine, EngineAnswer, EngineFound, EngineProblem } from "../../core/engine/engine"

/** How far a search in an engine is. */
export type EngineSearchState =
  /** Nothing was asked: the reader has not said so. */
  | { readonly phase: "none" }
  | { readonly phase: "asking" }
  | { readonly phase: "found"; readonly found: EngineFound }
  | { readonly phase: "failed"; readonly problem: EngineProblem }
  /** A fault of ours, or the extension is gone. */
  | { readonly phase: "broken" }

export type EnginesSource = {
  all(): Promise<readonly Engine[]>
  search(id: string, query: string): Promise<EngineAnswer>
}

/** An engine and how far a search in it is. */
export type EngineGroupState = { readonly engine: Engine; readonly search: EngineSearchState }

export type LibraryEngines = {
  /** The groups that stand below what was found for a query. */
  readonly groupsOf: (query: string) => readonly EngineGroupState[]
  /** Sends a query to an engine. Only what the reader does leads here. */
  readonly search: (engine: Engine, query: string) => void
  /** Reads which engines there are, again. */
  readonly refresh: () => Promise<void>
}

/** Asks engines when the reader says so, and has it shown. An answer belongs to the query that was sent, and to no other. */
export function createLibraryEngines(source: EnginesSource, changed: () => void): LibraryEngines {
  let engines: readonly Engine[] = []
  const searches = new Map<string, { readonly query: string; readonly search: EngineSearchState }>()
  return {
    groupsOf: (query) =>
      engines.map((engine) => {
        const asked = searches.get(engine.id)
        return { engine, search: asked?.query === query ? asked.search : { phase: "none" } }
      }),
    search(engine, query) {
      const asked = { query, search: { phase: "asking" } } as const
      searches.set(engine.id, asked)
      changed()
      const answered = (search: EngineSearchState) => {
        // The reader has asked for something else meanwhile.
        if (searches.get(engine.id) !== asked) return
        searches.set(engine.id, { query, search })
        changed()
      }
      source.search(engine.id, query).then(
        (answer) =>
          answered(
            answer.status === "found"
              ? { phase: "found", found: answer.found }
              : { phase: "failed", problem: answer.problem }
          ),
        // The background has told the console what went wrong.
        () => answered({ phase: "broken" })
      )
    },
    async refresh() {
      // A library without them is a library all the same.
      engines = await source.all().catch(() => [])
      changed()
    }
  }
}
