import type { PageLook, SaveAnswer } from "../../core/saved/answers"
import type { Extent, SavedArticle } from "../../core/saved/saved-article"
import type { SaveActions, SaveState } from "./save-state"

/** Where pages are saved. */
export type PageSaving = {
  look(): Promise<PageLook>
  save(extent: Extent): Promise<SaveAnswer>
  remove(file: string): Promise<SavedArticle | null>
  restore(article: SavedArticle): Promise<void>
  /** Asks the browser never to clear away by itself what is saved. */
  askToKeep(): void
}

export type SaveController = {
  /** Offers to save the page, and looks then whether it is there already; or says that nothing can be saved here. */
  readonly offer: (may: "look" | "only-offer" | "nothing") => Promise<void>
}

/** Keeps what the popup says of saving the page, and has it shown after each change. */
export function createSaveController(
  saving: PageSaving,
  show: (state: SaveState, actions: SaveActions) => void
): SaveController {
  let state: SaveState = { phase: "none" }
  let removed: SavedArticle | null = null
  let hasSelection = false

  const update = (next: SaveState) => {
    state = next
    show(state, actions)
  }
  const attempt = async (act: () => Promise<SaveState>) => {
    try {
      update(await act())
    } catch {
      // The background has told the console what went wrong.
      update({ phase: "not", problem: "failed", hasSelection })
    }
  }
  const looked = async (isAsked: boolean): Promise<SaveState> => {
    const look = await saving.look()
    if (look.status === "not") return { phase: "not", problem: look.problem, hasSelection: false }
    hasSelection = look.hasSelection
    return look.status === "known"
      ? { phase: "in-corpus", article: look.article, isNew: false, isAsked, hasSelection }
      : { phase: "offer", hasSelection, removed: false }
  }

  const actions: SaveActions = {
    save(extent) {
      if (state.phase === "saving") return
      update({ phase: "saving" })
      void attempt(async () => {
        const answer = await saving.save(extent)
        if (answer.status === "not") return { phase: "not", problem: answer.problem, hasSelection }
        const isNew = answer.status === "saved"
        if (isNew) removed = null
        if (isNew && answer.isFirst) saving.askToKeep()
        // What was selected has been saved; a page that was there already may still have a selection worth saving.
        const offersSelection = hasSelection && extent === "page"
        return {
          phase: "in-corpus",
          article: answer.article,
          isNew,
          isAsked: true,
          hasSelection: offersSelection
        }
      })
    },
    remove() {
      if (state.phase !== "in-corpus") return
      const { file } = state.article
      void attempt(async () => {
        // Pressed twice, the second time finds nothing: what the first has taken out can be put back all the same.
        removed = (await saving.remove(file)) ?? removed
        return { phase: "offer", hasSelection, removed: removed !== null }
      })
    },
    putBack() {
      const article = removed
      if (!article) return
      void attempt(async () => {
        try {
          await saving.restore(article)
        } catch {
          // The background has told the console why. The way back stays open.
          return { phase: "offer", hasSelection, removed: true, undoFailed: true }
        }
        removed = null
        return looked(true)
      })
    }
  }
  return {
    async offer(may) {
      if (may === "nothing") return update({ phase: "not", problem: "private", hasSelection: false })
      const offered: SaveState = { phase: "offer", hasSelection: false, removed: false }
      update(offered)
      if (may === "only-offer") return
      const found = await looked(false).catch((): SaveState => offered)
      // The reader was faster: what was pressed goes on.
      if (state === offered) update(found)
    }
  }
}
