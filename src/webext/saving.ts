import { formKey } from "../core/corrections/form-key"
import { decidedKeys, type Decisions } from "../core/own-names/decision"
import { canonicalAddress } from "../core/saved/canonical-address"
import type { InCorpus, PageLook, RestoreAnswer, SaveAnswer } from "../core/saved/answers"
import { toSaved, type Extracted } from "../core/saved/extracted"
import { findDouble, hasAddress } from "../core/saved/find-double"
import { fileOf, savedIdOf, type Extent, type SavedArticle } from "../core/saved/saved-article"
import { likelyDoubles } from "../core/saved/likely-doubles"
import { understoodOf } from "../core/saved/understood"
import type { CorpusSource } from "./corpus-source"
import type { CorpusStore, SavedHead } from "./corpus-store"
import { oneAfterAnother } from "./one-after-another"
import { unlessFull } from "./unless-full"

/** What saving needs of the browser. */
export type SavingParts = {
  readonly store: CorpusStore
  readonly source: CorpusSource
  readonly takeOut: (tab: number, extent: Extent) => Promise<Extracted | null>
  readonly isPrivate: (tab: number) => Promise<boolean>
  /** What the reader has decided about new names. */
  readonly names: () => Promise<Decisions>
  readonly now: () => Date
  readonly newId: () => string
}

export type Saving = {
  /** What is known of a page before it is saved. Stores nothing. */
  look(tab: number): Promise<PageLook>
  save(tab: number, extent: Extent): Promise<SaveAnswer>
  /** Whether the page of an address has been saved. `look` finds it under other addresses too. */
  has(url: string | undefined): Promise<boolean>
  /** Takes a saved article out; resolves to what puts it back, or to null where there is none. */
  remove(file: string): Promise<SavedArticle | null>
  /** Puts articles back that are not there, under their names or as the same page: all of them, or none. */
  restore(articles: readonly SavedArticle[]): Promise<RestoreAnswer>
  /** When each saved article was saved, by its file. */
  savedTimes(): Promise<ReadonlyMap<string, string>>
}

/** Saving pages into the reader's corpus. */
export function createSaving({ store, source, takeOut, isPrivate, names, now, newId }: SavingParts): Saving {
  const described = async (file: string): Promise<InCorpus> => {
    const understood = understoodOf(await source.current(), file)
    if (!understood) throw new Error(`The corpus has no ${file}`)
    const [heads, decided] = await Promise.all([store.heads(), names().then(decidedKeys)])
    const head = heads.find(({ id }) => fileOf(id) === file)
    const newNames = understood.newNames.filter((name) => !decided.has(formKey(name)))
    return { ...understood, newNames, savedAt: head?.savedAt ?? null, extent: head?.extent ?? "page" }
  }
  const doubleOf = async (article: SavedArticle): Promise<InCorpus | null> => {
    const [heads, { pack }] = await Promise.all([store.heads(), source.current()])
    const known = [
      ...heads.map((head) => ({ ...head, file: fileOf(head.id) })),
      ...likelyDoubles(pack, article)
    ]
    const double = findDouble(article, known)
    return double && described(double.file)
  }
  const read = async (tab: number, extent: Extent) => {
    if (await isPrivate(tab)) return "private"
    const extracted = await takeOut(tab, extent)
    if (!extracted) return "cannot-read"
    const { hasSelection } = extracted
    if (extent === "selection" && !hasSelection) return "nothing-selected"
    return { hasSelection, saved: toSaved(extracted, { id: newId(), extent, savedAt: now().toISOString() }) }
  }

  const keep = async (article: SavedArticle): Promise<SaveAnswer> => {
    const double = await doubleOf(article)
    if (double) return { status: "known", article: double }
    const isFirst = (await store.heads()).length === 0
    if (!(await unlessFull(() => source.add(article)))) return { status: "not", problem: "no-room" }
    return { status: "saved", article: await described(fileOf(article.id)), isFirst }
  }

  const putBack = async (articles: readonly SavedArticle[]): Promise<RestoreAnswer> => {
    const ids = new Set((await store.heads()).map(({ id }) => id))
    const pages = new Set<string>()
    // The corpus has a text once: the second one would be stored and never be seen.
    const texts = new Set((await store.articles()).map(({ text }) => text.trim()))
    const missing: SavedArticle[] = []
    for (const article of articles) {
      const { id, canonicalUrl } = article
      const isPage = article.extent === "page" && hasAddress(article)
      const isThere = isPage && (pages.has(canonicalUrl) || (await store.hasPage(canonicalUrl)))
      if (ids.has(id) || isThere || texts.has(article.text.trim())) continue
      ids.add(id)
      texts.add(article.text.trim())
      if (isPage) pages.add(canonicalUrl)
      missing.push(article)
    }
    if (missing.length === 0) return { status: "restored", added: 0 }
    const isIn = await unlessFull(() => source.add(...missing))
    return isIn ? { status: "restored", added: missing.length } : { status: "not", problem: "no-room" }
  }

  return {
    async look(tab) {
      const page = await read(tab, "page")
      if (typeof page === "string") return { status: "not", problem: page }
      const { saved, hasSelection } = page
      // What has no article may still have a selection, and the reader is told when saving is tried.
      const double = typeof saved === "string" ? null : await doubleOf(saved)
      return double ? { status: "known", article: double, hasSelection } : { status: "unknown", hasSelection }
    },

    async save(tab, extent) {
      const page = await read(tab, extent)
      if (typeof page === "string") return { status: "not", problem: page }
      if (typeof page.saved === "string") return { status: "not", problem: page.saved }
      const article = page.saved
      // Pressed twice, the second time finds what the first has saved.
      return oneAfterAnother("saving", () => keep(article))
    },

    async has(url) {
      const address = url === undefined ? null : canonicalAddress(url)
      return address !== null && store.hasPage(address).catch(unreadable(false))
    },

    async remove(file) {
      const id = savedIdOf(file)
      return id === null ? null : source.remove(id)
    },

    // What is being saved at the same time may be the same page.
    restore: (articles) => oneAfterAnother("saving", () => putBack(articles)),

    async savedTimes() {
      const heads = await store.heads().catch(unreadable<readonly SavedHead[]>([]))
      return new Map(heads.map(({ id, savedAt }) => [fileOf(id), savedAt]))
    }
  }
}

/** What to go on with where the browser gives no access to its storage: the rest of the corpus is there all the same. */
function unreadable<T>(rest: T): (error: unknown) => T {
  return (error) => {
    console.error("The saved articles could not be looked up", error)
    return rest
  }
}
