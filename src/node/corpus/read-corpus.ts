import { existsSync, statSync } from "node:fs"
import type { Article } from "../../core/article/read-article"
import type { StatedText } from "../../core/article/stated-article"
import type { CuratedEntity } from "../../core/corpus/curated-entity"
import type { Placed } from "../../core/corpus/curated-rows"
import type { Problem } from "../../core/corpus/problem"
import type { ClaimEntry, EventEntry } from "../../core/curation/article-notes-schema"
import { createDoubles, listArticles, noteProblems, readTexts, understand } from "./read-articles"
import { readCuratedFiles } from "./read-curated"
import type { FolderReader } from "./read-file"

/** All that a pack is built from, and all that was wrong with it. */
export type Corpus = {
  readonly articles: readonly Article[]
  readonly entities: readonly CuratedEntity[]
  readonly events: readonly Placed<EventEntry>[]
  readonly claims: readonly Placed<ClaimEntry>[]
  /** SHA-256 of every file that was read, by file. */
  readonly digests: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
}

/**
 * Reads a corpus folder, all of it at once: `*.txt`, `articles.yaml`, `events.yaml`, `claims.yaml` and `gazetteer/*.yaml`.
 *
 * @param elsewhere articles that lie outside of the folder, which may then hold none; its files know them by their names
 */
export function readCorpus(folder: string, elsewhere: readonly StatedText[] | null = null): Corpus {
  const digests = new Map<string, string>()
  const missing = missingFolder(folder)
  if (missing) return { articles: [], entities: [], events: [], claims: [], digests, problems: [missing] }
  const { notes, entities, events, claims, problems } = readCuratedFiles({ folder, digests })
  const reader: FolderReader = { folder, digests, problems: [] }
  const sources = listArticles(reader, notes, elsewhere)
  const doubles: Problem[] = []
  const texts = createDoubles()(readTexts(reader, sources), doubles)
  const { articles, told } = understand(texts, notes)
  return {
    articles,
    entities,
    events,
    claims,
    digests,
    problems: [
      ...problems.notes,
      ...reader.problems,
      ...noteProblems(notes, told),
      ...doubles,
      ...problems.others
    ]
  }
}

/** What is wrong where there is no such folder; null where there is one. */
export function missingFolder(folder: string): Problem | null {
  if (existsSync(folder) && statSync(folder).isDirectory()) return null
  return { severity: "error", file: folder, line: 0, reason: "there is no such folder" }
}
