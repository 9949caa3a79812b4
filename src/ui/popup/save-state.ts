import type { InCorpus, SaveProblem } from "../../core/saved/answers"
import type { Extent } from "../../core/saved/saved-article"

/** What the popup says of saving the page. */
export type SaveState =
  /** There is no page to save, or it is not known yet whether there is one. */
  | { readonly phase: "none" }
  /** `removed`: an article has just been taken out, and can be put back; also after trying that has failed. */
  | {
      readonly phase: "offer"
      readonly hasSelection: boolean
      readonly removed: boolean
      readonly undoFailed?: true
    }
  | { readonly phase: "saving" }
  /** `isNew`: saved just now. `isAsked`: the reader has just done something about it, and not only opened the popup. */
  | {
      readonly phase: "in-corpus"
      readonly article: InCorpus
      readonly isNew: boolean
      readonly isAsked: boolean
      readonly hasSelection: boolean
    }
  /** `failed`: a fault of ours. */
  | {
      readonly phase: "not"
      readonly problem: SaveProblem | "failed"
      readonly hasSelection: boolean
    }

export type SaveActions = {
  readonly save: (extent: Extent) => void
  /** Takes the article out that is shown. */
  readonly remove: () => void
  /** Puts back what was taken out last. */
  readonly putBack: () => void
}
