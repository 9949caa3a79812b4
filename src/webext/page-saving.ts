import type { PageLook, SaveAnswer } from "../core/saved/answers"
import type { Extent, SavedArticle } from "../core/saved/saved-article"
import { askBackground } from "./messages"

/** Saving a tab's page, for pages of ours. */
export function pageSavingOf(tab: number) {
  return {
    look: (): Promise<PageLook> => askBackground("lookAtPage", { tab }),
    save: (extent: Extent): Promise<SaveAnswer> => askBackground("savePage", { tab, extent }),
    remove: removeSaved,
    restore: restoreSaved,
    askToKeep
  }
}

/** Takes a saved article out; resolves to what puts it back. */
export function removeSaved(file: string): Promise<SavedArticle | null> {
  return askBackground("removeSaved", { file })
}

/** Puts an article back that was taken out. @throws where there is no room for it */
export async function restoreSaved(article: SavedArticle): Promise<void> {
  const { status } = await askBackground("restoreSaved", { articles: [article] })
  if (status === "not") throw new Error("There is no room for the article")
}

/**
 * Asks the browser never to clear away by itself what the reader has saved. Only a page can ask, not a worker; a
 * browser that would rather not has kept it so far, and goes on as long as it has room.
 */
export function askToKeep(): void {
  void navigator.storage
    ?.persist?.()
    .catch((error: unknown) => console.warn("Storage is not persistent", error))
}
