import { createHash } from "node:crypto"
import { basename, resolve } from "node:path"
import { packOfLots, type CuratedLists } from "../../core/corpus/build-pack"
import { gazetteerToPack } from "../../core/corpus/gazetteer-to-pack"
import type { Problem } from "../../core/corpus/problem"
import { readLot } from "../../core/corpus/read-lot"
import type { PackToWrite } from "../../core/pack/write-sections"
import type { LotStore } from "./lot-store"
import {
  createDoubles,
  listArticles,
  noteProblems,
  readTexts,
  understand,
  type ArticleText,
  type ToldNote
} from "./read-articles"
import { missingFolder } from "./read-corpus"
import { readCuratedFiles, type CuratedFiles, type Notes } from "./read-curated"
import type { FolderReader } from "./read-file"
import type { IndexTexts } from "./read-index"

/** How far the reading of a corpus is, in articles. */
export type ReadingProgress = { readonly done: number; readonly of: number; readonly isKnown: boolean }

export type LotOptions = {
  /** So many articles are in memory at a time. */
  readonly atOnce: number
  /** Articles of an index, beside those of the folder. */
  readonly indexed?: IndexTexts | undefined
  /** Where lots are put; asked for once, and not before there is a folder. */
  storeFor(): LotStore
  tell?(progress: ReadingProgress): void
}

/** A corpus that has been read, as a pack to be written. */
export type ReadCorpus = {
  /** Null where there are no articles. */
  readonly pack: PackToWrite | null
  readonly articles: number
  readonly problems: readonly Problem[]
}

/**
 * Reads a corpus folder lot by lot: memory is that of one lot and, for each passage of the corpus, some tens of bytes.
 * The same folder gives the same pack, wherever it lies, in lots of whatever size.
 */
export function readInLots(folder: string, { indexed, ...options }: LotOptions): ReadCorpus {
  const missing = missingFolder(folder)
  const before = indexed?.problems ?? []
  if (missing) return { pack: null, articles: 0, problems: [...before, missing] }
  const digests = new Map<string, string>()
  const curated = readCuratedFiles({ folder, digests })
  const gazetteer = gazetteerToPack(curated.entities)
  const reader: FolderReader = { folder, digests, problems: [] }
  const sources = listArticles(reader, curated.notes, indexed?.texts ?? null)
  const store = options.storeFor()
  const leaveOutDoubles = createDoubles()
  const doubles: Problem[] = []
  const told: ToldNote[] = []
  let articles = 0
  const gazetteerKey = hashOf([gazetteer.reading.entities, gazetteer.forms, gazetteer.reading.sayings])
  for (let done = 0; done < sources.length; done += options.atOnce) {
    const some = sources.slice(done, done + options.atOnce)
    const texts = leaveOutDoubles(readTexts(reader, some), doubles)
    const put = store.put(lotKey(gazetteerKey, texts, curated.notes), () => {
      const read = understand(texts, curated.notes)
      return { lot: readLot(read.articles, gazetteer.reading), told: read.told }
    })
    told.push(...put.told)
    articles += texts.length
    options.tell?.({ done: done + some.length, of: sources.length, isKnown: put.isKnown })
  }
  const provenance = [...provenanceOf(digests, folder), ...(indexed ? [indexed.provenance] : [])]
  const joined = articles === 0 ? null : packOfLots(gazetteer, store.lots(), lists(curated, provenance))
  return {
    pack: joined?.pack ?? null,
    articles,
    problems: [
      ...before,
      ...curated.problems.notes,
      ...reader.problems,
      ...noteProblems(curated.notes, told),
      ...doubles,
      ...curated.problems.others,
      ...(joined?.problems ?? [])
    ]
  }
}

function lists({ events, claims }: CuratedFiles, provenance: CuratedLists["provenance"]): CuratedLists {
  return { events, claims, provenance }
}

/** Of all that a lot follows from, but for the program. */
function lotKey(gazetteer: string, texts: readonly ArticleText[], notes: Notes): string {
  return hashOf([gazetteer, texts.map((text) => [text, notes?.value?.[text.file] ?? null])])
}

function hashOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex")
}

function provenanceOf(digests: ReadonlyMap<string, string>, folder: string) {
  const files = [...digests]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, digest]) => ({ key: file, value: digest }))
  return [{ key: "corpus", value: basename(resolve(folder)) }, ...files]
}
