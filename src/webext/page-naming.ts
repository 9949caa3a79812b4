import { askBackground } from "./messages"
import type { Ask } from "./protocol"

/** The reader's own names, for pages of ours. */
export const pageNaming = {
  tell: (error: unknown): void => console.warn("A new name could not be decided about", error),
  proposed: (count: number) => askBackground("newNames", { count }),
  decide: (wishes: Ask<"decideNames">["wishes"]) => askBackground("decideNames", { wishes }),
  undo: (ids: readonly string[]) => askBackground("undoNames", { ids }),
  decisions: () => askBackground("nameDecisions", {}),
  search: (query: string) => askBackground("searchNames", { query })
}
