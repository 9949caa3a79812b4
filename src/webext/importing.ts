import {
  afterStep,
  begunRun,
  endedRun,
  type ImportRun,
  type Queued,
  type Skipped
} from "../core/import/import-run"
import type { ImportAnswer } from "../core/import/import-answer"
import { createDoubleIndex, type DoubleIndex } from "../core/saved/double-index"
import { findDouble, type Known } from "../core/saved/find-double"
import { likelyDoubles } from "../core/saved/likely-doubles"
import type { SavedArticle } from "../core/saved/saved-article"
import type { CorpusSource } from "./corpus-source"
import type { CorpusStore } from "./corpus-store"
import { isFull, unlessFull } from "./unless-full"
import type { ImportStore, Waiting } from "./import-store"
import { oneAfterAnother } from "./one-after-another"

/**
 * How many texts are added together. The pack is joined anew for each lot, which takes the longer the more is in it: so
 * lots grow with the corpus, but never so far that a reader waits long for a pause.
 */
const LOT = { least: 25, most: 100, share: 8, length: 2_000_000 }

/** Adding many texts to the reader's corpus. All that is known of it lies in storage: each step may be the last. */
export type Importing = {
  /** What became of the last import; null where there is nothing to tell. */
  status(): Promise<ImportRun | null>
  /** So many files are going to be read. */
  begin(files: number): Promise<ImportRun>
  /** Some files have been read: keeps their texts until they are added. */
  queue(read: {
    readonly filesRead: number
    readonly queued: readonly Queued[]
    readonly skipped: readonly Skipped[]
  }): Promise<ImportAnswer>
  /** Adds the next lot of texts. */
  addSome(): Promise<ImportAnswer>
  /** Nothing more is added; what was added stays. */
  end(): Promise<ImportRun | null>
  /** Leaves nothing of the report. */
  forget(): Promise<void>
}

type Parts = {
  readonly store: CorpusStore
  readonly imports: ImportStore
  readonly source: CorpusSource
}

type Doubles = {
  readonly index: DoubleIndex<Known>
  readonly ids: ReadonlySet<string>
  readonly count: number
  readonly revision: number
}

/** What is chosen on the import page, step by step: reading is the page's work, adding the background's. */
export function createImporting({ store, imports, source }: Parts): Importing {
  // What is saved meanwhile has another revision, and the doubles are looked up anew.
  let doubles: Doubles | null = null
  const knownDoubles = async (): Promise<Doubles> => {
    const revision = await store.revision()
    if (doubles?.revision === revision) return doubles
    const heads = await store.heads()
    const index = createDoubleIndex<Known>(heads)
    return { index, ids: new Set(heads.map(({ id }) => id)), count: heads.length, revision }
  }
  const inTurn = <T>(act: () => Promise<T>) => oneAfterAnother("saving", act)

  /** Stores the articles; resolves to those of them that the corpus cannot take in. */
  async function addAll(articles: readonly SavedArticle[]): Promise<readonly SavedArticle[]> {
    if (articles.length === 0) return []
    try {
      await source.add(...articles)
      return []
    } catch (error) {
      if (isFull(error)) throw error
      if (articles.length === 1) {
        console.warn("A text could not be taken in", error)
        return articles
      }
      // One of them is at fault, and must not keep out the others.
      const half = Math.ceil(articles.length / 2)
      return [...(await addAll(articles.slice(0, half))), ...(await addAll(articles.slice(half)))]
    }
  }

  async function addLot(run: ImportRun, lot: readonly Waiting[], before: Doubles): Promise<ImportRun> {
    const { pack } = await source.current()
    const isKnown = ({ article }: Queued) =>
      (before.index.find(article) ?? findDouble(article, likelyDoubles(pack, article))) !== null
    const known: Queued[] = []
    const fresh: Queued[] = []
    let stored = 0
    for (const { queued } of lot) {
      if (!queued) continue
      // The background was stopped between storing it and taking it out of the queue.
      if (before.ids.has(queued.article.id)) stored++
      else if (isKnown(queued)) known.push(queued)
      else {
        before.index.add(queued.article)
        fresh.push(queued)
      }
    }
    const refused = new Set(await addAll(fresh.map(({ article }) => article)))
    const isRefused = ({ article }: Queued) => refused.has(article)
    const added = fresh.filter((one) => !isRefused(one))
    doubles = {
      index: before.index,
      ids: new Set([...before.ids, ...added.map(({ article }) => article.id)]),
      count: before.count + added.length,
      revision: await store.revision()
    }
    return afterStep(run, {
      taken: lot.length,
      saved: stored + added.length,
      known: known.map(({ file, part }) => ({ file, part })),
      skipped: fresh.filter(isRefused).map(({ file, part }) => ({ file, part, problem: "unreadable" }))
    })
  }

  return {
    status: () => imports.run(),

    begin: (files) =>
      inTurn(async () => {
        const run = begunRun(await imports.run(), files)
        await imports.queue(run, [])
        return run
      }),

    queue: ({ filesRead, queued, skipped }) =>
      inTurn(async () => {
        const before = await imports.run()
        // It was cancelled meanwhile.
        if (!before || before.ended !== null) return { run: before, isFull: false }
        const run = afterStep(before, { filesRead, queued: queued.length, skipped })
        const hasRoom = await unlessFull(() => imports.queue(run, queued))
        return hasRoom ? { run, isFull: false } : { run: before, isFull: true }
      }),

    addSome: () =>
      inTurn(async () => {
        const run = await imports.run()
        if (!run || run.ended !== null) return { run, isFull: false }
        const before = await knownDoubles()
        // What does not end well has to be looked up anew.
        doubles = null
        const texts = Math.min(LOT.most, Math.max(LOT.least, Math.floor(before.count / LOT.share)))
        const lot = await imports.first({ texts, length: LOT.length })
        let after = run
        const hasRoom = await unlessFull(async () => {
          after = await addLot(run, lot, before)
        })
        if (!hasRoom) return { run, isFull: true }
        if (lot.length === 0) after = endedRun(after, "finished")
        await imports.take(
          after,
          lot.map(({ key }) => key)
        )
        return { run: after, isFull: false }
      }),

    end: () =>
      inTurn(async () => {
        const run = await imports.run()
        // What is finished cannot be cancelled.
        if (!run || run.ended !== null) return run
        const ended = endedRun(run, "cancelled")
        await imports.empty(ended)
        return ended
      }),

    forget: () => inTurn(() => imports.empty(null))
  }
}
