import type { Unsavable } from "./extracted"
import type { Extent } from "./saved-article"
import type { Understood } from "./understood"

/** An article that is in the corpus; `savedAt` is null where it came with it. */
export type InCorpus = Understood & { readonly savedAt: string | null; readonly extent: Extent }

/** Why nothing was saved, or can be. */
export type SaveProblem = Unsavable | "private" | "cannot-read" | "nothing-selected" | "no-room"

/** What saving would do on a page. */
export type PageLook =
  | { readonly status: "unknown"; readonly hasSelection: boolean }
  | { readonly status: "known"; readonly article: InCorpus; readonly hasSelection: boolean }
  | { readonly status: "not"; readonly problem: SaveProblem }

/** `added`: how many were not there before. */
export type RestoreAnswer =
  | { readonly status: "restored"; readonly added: number }
  | { readonly status: "not"; readonly problem: "no-room" }

export type SaveAnswer =
  /** `isFirst`: nothing had been saved before it. */
  | { readonly status: "saved"; readonly article: InCorpus; readonly isFirst: boolean }
  | { readonly status: "known"; readonly article: InCorpus }
  | { readonly status: "not"; readonly problem: SaveProblem }
