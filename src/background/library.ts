import type { LoadedCorpus } from "../core/corpus/loaded-corpus"
import { listArticles, readLibraryArticle } from "../core/library/articles"
import { createEntityList } from "../core/library/entities"
import { relationMap } from "../core/library/relation-map"
import { corpusTimeline } from "../core/library/timeline"
import type { NameSearch } from "../core/search/find-entities"
import { createCorpusSearch, type CorpusSearch } from "../core/search/search-corpus"
import type { BackgroundHandlers } from "../webext/answer-asks"

const FOUND_LIMITS = { names: 12, passages: 30 }

type LibraryTopic =
  "listArticles" | "readArticle" | "listEntities" | "corpusTimeline" | "relationMap" | "searchCorpus"

/** Answers what the library asks. What it needs beside the pack is made when it is first asked for. */
export function createLibraryAnswers(
  corpus: () => Promise<LoadedCorpus>,
  names: () => Promise<NameSearch>
): Pick<BackgroundHandlers, LibraryTopic> {
  const searching = once(async () => {
    const search = createCorpusSearch(await corpus(), await names())
    learn(search)
    return search
  })
  const entities = once(async () => createEntityList(await corpus()))
  return {
    listArticles: async () => listArticles(await corpus()),
    readArticle: async ({ file }) => readLibraryArticle(await corpus(), file),
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

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
