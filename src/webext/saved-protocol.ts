import type { PageLook, RestoreAnswer, SaveAnswer } from "../core/saved/answers"
import type { Extent, SavedArticle } from "../core/saved/saved-article"

/** What pages of ours ask about saving pages, and about what was saved; see `protocol.ts`. */
export type SavedProtocol = {
  /** What saving would do on a tab's page. */
  lookAtPage(ask: { tab: number }): PageLook

  /** Saves a tab's page, or what is selected in it, in the corpus. All pages are told. */
  savePage(ask: { tab: number; extent: Extent }): SaveAnswer

  /**
   * Takes a saved article out of the corpus: it is answered with, so that it can be put back; null where there is none
   * of that name. All pages are told.
   */
  removeSaved(ask: { file: string }): SavedArticle | null

  /** Puts saved articles back that are not there: all of them, or none. All pages are told. */
  restoreSaved(ask: { articles: readonly SavedArticle[] }): RestoreAnswer

  /** The ids of all saved articles. */
  savedIds(ask: Record<never, never>): readonly string[]

  /** A saved article as it is stored; null where there is none. */
  savedArticle(ask: { id: string }): SavedArticle | null

  /** Takes all saved articles out of the corpus. All pages are told. */
  clearSaved(ask: Record<never, never>): void
}
