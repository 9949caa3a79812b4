import type { LoadedCorpus } from "../core/corpus/loaded-corpus"
import type { Decided, NewNames, Wish } from "../core/own-names/answers"
import { isSpotted, MOST_DECISIONS, type Decision, type Decisions } from "../core/own-names/decision"
import { withNameOfNow } from "../core/own-names/name-of-now"
import { newName, undecided } from "../core/own-names/new-names"
import { wishProblem } from "../core/own-names/wish-problem"
import { gatherNames, type GatheredName } from "../core/proposals/gather-names"
import { mentionCount, namesInArticle, type NameInArticle } from "../core/proposals/names-in-article"
import { savedIdOf } from "../core/saved/saved-article"
import type { NameSearch } from "../core/search/find-entities"
import type { CorpusSource } from "./corpus-source"
import { oneAfterAnother } from "./one-after-another"
import type { OwnNamesStore } from "./own-names-store"
import { unlessFull } from "./unless-full"

/** What deciding about new names needs of the browser. */
export type OwnNamingParts = {
  readonly store: OwnNamesStore
  readonly source: CorpusSource
  /** Finds known names in the corpus that is answered from. */
  readonly search: () => Promise<NameSearch>
  readonly now: () => Date
  readonly newId: () => string
}

export type OwnNaming = {
  /**
   * The first names that are proposed. Looks through some of the reader's articles and no more, so that pages are not
   * kept waiting: to be asked again until all are read.
   */
  proposed(count: number): Promise<NewNames>
  /** Fulfils those wishes that can be. */
  decide(wishes: readonly Wish[]): Promise<Decided>
  /** Takes decisions back. */
  undo(ids: readonly string[]): Promise<void>
  /** All decisions, oldest first, with what their entities are called now. */
  decisions(): Promise<Decisions>
  /** Keeps decisions of a backup that are not there; resolves to how many those are, or to null where there is no room. */
  restore(decisions: Decisions): Promise<number | null>
}

/** Pages wait for an answer about as long as a reader notices nothing, in ms. */
const SLICE_MS = 60

type OwnArticle = { readonly file: string; readonly article: number }
type Gathering = {
  readonly corpus: LoadedCorpus
  readonly own: readonly OwnArticle[]
  list: readonly GatheredName[] | null
}

/** The reader's own names: what is proposed, and what is decided about it. */
export function createOwnNaming({ store, source, search, now, newId }: OwnNamingParts): OwnNaming {
  /** By file. An article that names more or less than before was read with other names, and is read again. */
  const read = new Map<string, { readonly mentions: number; readonly names: readonly NameInArticle[] }>()
  let gathering: Gathering | null = null

  function gatherSome(corpus: LoadedCorpus): { readonly state: Gathering; readonly done: number } {
    const state = gathering?.corpus === corpus ? gathering : { corpus, own: ownArticles(corpus), list: null }
    gathering = state
    if (state.list) return { state, done: state.own.length }
    const until = performance.now() + SLICE_MS
    let done = 0
    for (const { file, article } of state.own) {
      const mentions = mentionCount(corpus.pack, article)
      if (read.get(file)?.mentions !== mentions) {
        if (performance.now() > until) break
        read.set(file, { mentions, names: namesInArticle(corpus.pack, article) })
      }
      done++
    }
    if (done < state.own.length) return { state, done }
    const files = new Set(state.own.map(({ file }) => file))
    for (const file of read.keys()) if (!files.has(file)) read.delete(file)
    state.list = gatherNames([...read].map(([file, { names }]) => ({ file, names })))
    return { state, done }
  }

  const inTurn = <T>(act: () => Promise<T>) => oneAfterAnother("own-names", act)

  /** Stores decisions and has them spotted; false where there is no room. */
  const keep = async (decisions: readonly Decision[]): Promise<boolean> => {
    if (decisions.length === 0) return true
    return unlessFull(async () => {
      if (decisions.some(isSpotted)) await source.addNames(decisions, () => store.add(decisions))
      else await store.add(decisions)
    })
  }

  return {
    async proposed(count) {
      const corpus = await source.current()
      const { state, done } = gatherSome(corpus)
      const articles = state.own.length
      if (!state.list) return { read: done, articles, total: 0, names: [] }
      const [decisions, find] = await Promise.all([store.all(), search()])
      const left = undecided(state.list, decisions)
      const rows = new Map(state.own.map(({ file, article }) => [file, article]))
      const names = left.slice(0, count).map((name) => newName(name, corpus, (file) => rows.get(file), find))
      return { read: done, articles, total: left.length, names }
    },

    decide: (wishes) =>
      inTurn(async () => {
        const corpus = await source.current()
        let room = MOST_DECISIONS - (await store.all()).length
        const decided = wishes.map((wish): Decided[number] => {
          const problem = wishProblem(wish, corpus)
          if (problem) return { isDone: false, problem }
          if (room-- <= 0) return { isDone: false, problem: { kind: "too-many" } }
          const id = `own-${newId().replaceAll("-", "").slice(0, ID_DIGITS)}`
          return { isDone: true, decision: { ...wish, id, madeAt: now().toISOString() } }
        })
        const isIn = await keep(decided.flatMap((one) => (one.isDone ? [one.decision] : [])))
        return isIn
          ? decided
          : decided.map((one) => (one.isDone ? { isDone: false, problem: { kind: "no-room" } } : one))
      }),

    undo: (ids) =>
      inTurn(async () => {
        const wanted = new Set(ids)
        const before = (await store.all()).filter(({ id }) => wanted.has(id))
        if (before.some(isSpotted)) await source.rejoin(() => store.remove(ids))
        else await store.remove(ids)
      }),

    async decisions() {
      const [decisions, corpus] = await Promise.all([store.all(), source.current()])
      return decisions.map((decision) => withNameOfNow(decision, corpus))
    },

    restore: (decisions) =>
      inTurn(async () => {
        const before = await store.all()
        const ids = new Set(before.map(({ id }) => id))
        const missing = decisions.filter(({ id }) => !ids.has(id)).slice(0, MOST_DECISIONS - before.length)
        return (await keep(missing)) ? missing.length : null
      })
  }
}

/** Of a UUID: enough that no two decisions of two readers are called the same. */
const ID_DIGITS = 16

/** The reader's own articles in a corpus. */
function ownArticles({ pack }: LoadedCorpus): readonly OwnArticle[] {
  return Array.from({ length: pack.articles.length }, (_, article) => ({
    file: pack.string(pack.articles.cell(article, "file")),
    article
  })).filter(({ file }) => savedIdOf(file) !== null)
}
