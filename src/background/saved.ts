import type { BackgroundHandlers } from "../webext/answer-asks"
import type { CorpusSource } from "../webext/corpus-source"
import type { CorpusStore } from "../webext/corpus-store"
import { oneAfterAnother } from "../webext/one-after-another"
import type { Saving } from "../webext/saving"

type SavedTopic =
  "lookAtPage" | "savePage" | "removeSaved" | "restoreSaved" | "savedIds" | "savedArticle" | "clearSaved"

/** Answers what our own pages ask about saving pages, and about what was saved. */
export function createSavedAnswers(
  store: CorpusStore,
  source: CorpusSource,
  saving: Saving
): Pick<BackgroundHandlers, SavedTopic> {
  return {
    lookAtPage: ({ tab }) => saving.look(tab),
    savePage: ({ tab, extent }) => saving.save(tab, extent),
    removeSaved: ({ file }) => saving.remove(file),
    restoreSaved: ({ articles }) => saving.restore(articles),
    savedIds: async () => (await store.heads()).map(({ id }) => id),
    savedArticle: ({ id }) => store.article(id),
    // Not between two steps of a text that is being added.
    clearSaved: () => oneAfterAnother("saving", () => source.clear())
  }
}
