import type { LoadedCorpus } from "../core/corpus/loaded-corpus"
import { listArticles, readLibraryArticle } from "../core/library/articles"
import { createEntityList } from "../core/library/entities"
import { glanceAt } from "../core/library/glance"
import { relationMap } from "../core/library/relation-map"
import { corpusTimeline } from "../core/library/timeline"
import type { Saving } from "../webext/saving"
import type { NameSearch } from "../core/search/find-entities"
import { createCorpusSearch, type CorpusSearch } from "../core/search/search-corpus"
import type { BackgroundHandlers } from "../webext/answer-asks"
import { onceFor } from "./once-for"

const FOUND_LIMITS = { names: 12, passages: 30 }

type LibraryTopic =
  | "glanceAtCorpus"
  | "listArticles"
  | "readArticle"
  | "listEntities"
  | "corpusTimeline"
  | "relationMap"
  | "searchCorpus"

/** Answers what the library asks. What it needs beside the pack is made when it is first asked for. */
export function createLibraryAnswers(
  corpus: () => Promise<LoadedCorpus>,
  names: () => Promise<NameSearch>,
  saving: Saving
): Pick<BackgroundHandlers, LibraryTopic> {
  const searching = onceFor(corpus, async (loaded) => {
    const search = createCorpusSearch(loaded, await names())
    learn(search)
    return search
  })
  const entities = onceFor(corpus, async (loaded) => createEntityList(loaded))
  return {
    glanceAtCorpus: async () => ({
      ...glanceAt(await corpus()),
      saved: (await saving.savedTimes()).size
    }),
    async listArticles() {
      const times = await saving.savedTimes()
      return listArticles(await corpus()).map((entry) => ({
        ...entry,
        savedAt: times.get(entry.file) ?? null
      }))
    },
    async readArticle({ file }) {
      const [article, times] = [readLibraryArticle(await corpus(), file), await saving.savedTimes()]
      return article && { ...article, savedAt: times.get(file) ?? null }
    },
    listEntities: async () => (await entities()).all(),
    corpusTimeline: async () => corpusTimeline(await corpus()),
    relationMap: async ({ entity }) => relationMap(await corpus(), entity),
    searchCorpus: async ({ query }) => (await searching()).search(query, FOUND_LIMITS)
  }
}

/** Learns the words of the corpus, the first of them at once: a small corpus is known before the first answer. */
function learn(search: CorpusSearch): void {
  // Other messages get their turn between slices.
  if (search.learnMore()) setTimeout(() => learn(search))
}
