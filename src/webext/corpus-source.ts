import { loadCorpus, type LoadedCorpus } from "../core/corpus/loaded-corpus"
import type { Decisions } from "../core/own-names/decision"
import { openPack, type Pack } from "../core/pack/open"
import { PackError } from "../core/pack/pack-error"
import type { Utf8 } from "../core/pack/utf8"
import { verifyChecksums } from "../core/pack/verify"
import { fileOf, type SavedArticle } from "../core/saved/saved-article"
import type { CorpusStore } from "./corpus-store"
import { oneAfterAnother } from "./one-after-another"
import { createPackJoiner, type SharedBytes } from "./pack-joiner"

/** The bundled pack, open, and what says which one it is, read by which code. */
export type BundledPack = { readonly pack: Pack; readonly identity: string }

/** The corpus that is answered from: the bundled articles, those of packs that are on, and those that the reader has saved, read with the reader's own names too. */
export type CorpusSource = {
  /** @throws PackError where the bundled pack is damaged */
  current(): Promise<LoadedCorpus>
  /** Another number where other articles are in it. Loads nothing. */
  revision(): Promise<number>
  /** Resolves when the articles are stored and in the corpus: all of them, or none. */
  add(...articles: readonly SavedArticle[]): Promise<void>
  /** Resolves when nothing of the article is left; to the article, or to null where there was none. */
  remove(id: string): Promise<SavedArticle | null>
  /** Resolves when nothing of any saved article is left. */
  clear(): Promise<void>
  /**
   * Resolves when these packs, and no others, are in the corpus. `write` stores the change and resolves to the revision
   * after it; it is not called where the packs cannot be joined. What is asked until then is answered from the corpus of
   * before. `areNamesTheSame`: only what is told of them is more.
   */
  share(packs: readonly SharedBytes[], write: () => Promise<number>, areNamesTheSame?: boolean): Promise<void>
  /** Resolves when these names are in the corpus too. `write` stores them and resolves to the revision after it. */
  addNames(names: Decisions, write: () => Promise<number>): Promise<void>
  /** Resolves when the corpus is made of what is stored after `write`. */
  rejoin(write: () => Promise<unknown>): Promise<void>
}

type State = { readonly corpus: LoadedCorpus; readonly revision: number }

/**
 * The articles and packs in the stores are what counts; the pack that was joined from them is only kept to start faster.
 * So the background may be stopped at any point: an article is stored or it is not, and the joined pack follows at the
 * next start.
 *
 * @param loadShared the packs that are on, in the order in which they have their way
 * @param changed is called when other articles are in the corpus; with true where no page has to be read again for it
 * @param loadNames what the reader has decided about new names
 */
export function createCorpusSource(
  store: CorpusStore,
  loadBundled: () => Promise<BundledPack>,
  loadShared: () => Promise<readonly SharedBytes[]>,
  utf8: Utf8,
  changed: (areNamesTheSame: boolean) => void,
  loadNames: () => Promise<Decisions> = async () => []
): CorpusSource {
  const { joinAll, joinStored, withArticles, withNames } = createPackJoiner(utf8)
  let bundling: Promise<BundledPack> | null = null
  let loading: Promise<State> | null = null
  const bundled = () => (bundling ??= loadBundled())
  const state = () => (loading ??= load())

  async function load(): Promise<State> {
    const { pack, identity } = await bundled()
    const bare = { corpus: loadCorpus(pack), revision: 0 }
    // Without its own articles the corpus is still of use.
    return loadSaved(pack, identity).catch(without(bare))
  }

  async function loadSaved(pack: Pack, identity: string): Promise<State> {
    const [revision, joined] = await Promise.all([store.revision(), store.joined()])
    if (joined && joined.revision === revision && joined.madeWith === identity) {
      const kept = openKept(joined.bytes, utf8)
      if (kept) return { corpus: loadCorpus(kept), revision }
    }
    const [articles, shared, names] = await Promise.all([store.articles(), loadShared(), loadNames()])
    const bytes = joinStored(pack, { articles, shared, names })
    if (!bytes) return { corpus: loadCorpus(pack), revision }
    await keep(bytes, revision)
    return { corpus: loadCorpus(openPack(bytes, utf8)), revision }
  }

  /** What is added to has to hold all that is stored: articles may have been out of reach, or wiped from outside. */
  async function stateAsStored(): Promise<State> {
    const revision = await store.revision()
    const known = await state()
    if (known.revision === revision) return known
    loading = null
    const read = await state()
    if (read.revision !== revision) throw new Error("The saved articles cannot be read")
    return read
  }

  async function keep(bytes: Uint8Array, revision: number): Promise<void> {
    const { identity } = await bundled()
    // Made again at the next start where there is no room for it.
    await store.keepJoined({ revision, madeWith: identity, bytes }).catch((error: unknown) => {
      console.warn("The joined pack could not be kept", error)
    })
  }

  const change = <T>(make: () => Promise<T>, areNamesTheSame = false) =>
    oneAfterAnother("corpus", async () => {
      const made = await make()
      changed(areNamesTheSame)
      return made
    })

  return {
    current: async () => (await state()).corpus,
    revision: () => store.revision().catch(without(0)),
    add: (...articles) =>
      change(async () => {
        const { corpus } = await stateAsStored()
        const files = filesOf(corpus.pack)
        const isNew = !articles.some(({ id }) => files.has(fileOf(id)))
        // Before they are stored: an article that cannot be read must not come up again at each start.
        const bytes = isNew ? withArticles(corpus.pack, articles) : null
        const joined = bytes && openPack(bytes, utf8)
        const revision = await store.add(...articles)
        // An article that a pack has too would have been left out: the reader's own comes first.
        const isWhole = joined?.articles.length === corpus.pack.articles.length + articles.length
        loading = joined && isWhole ? Promise.resolve({ corpus: loadCorpus(joined), revision }) : null
        if (bytes && isWhole) await keep(bytes, revision)
        else await state()
      }),
    remove: (id) =>
      change(async () => {
        const removed = await store.remove(id)
        loading = null
        await state()
        return removed
      }),
    clear: () =>
      change(async () => {
        await store.clear()
        loading = null
        await state()
      }),
    share: (packs, write, areNamesTheSame) =>
      change(async () => {
        const { pack } = await bundled()
        const [articles, names] = await Promise.all([store.articles(), loadNames()])
        const bytes = joinAll(pack, { articles, shared: packs, names })
        const corpus = loadCorpus(bytes ? openPack(bytes, utf8) : pack)
        const revision = await write()
        loading = Promise.resolve({ corpus, revision })
        if (bytes) await keep(bytes, revision)
      }, areNamesTheSame),
    addNames: (names, write) =>
      change(async () => {
        const { corpus } = await stateAsStored()
        const bytes = withNames(corpus.pack, names)
        const named = bytes ? loadCorpus(openPack(bytes, utf8)) : corpus
        const revision = await write()
        loading = Promise.resolve({ corpus: named, revision })
        if (bytes) await keep(bytes, revision)
      }),
    rejoin: (write) =>
      change(async () => {
        await write()
        loading = null
        await state()
      })
  }
}

/** No text is decoded for it. */
function filesOf({ articles, string }: Pack): ReadonlySet<string> {
  return new Set(Array.from({ length: articles.length }, (_, i) => string(articles.cell(i, "file"))))
}

/** What to go on with where the browser gives no access to what it has stored. */
function without<T>(rest: T): (error: unknown) => T {
  return (error) => {
    console.error("The saved articles and packs could not be read", error)
    return rest
  }
}

/** A pack that was kept, by this same code; null where the browser has not kept it well. */
function openKept(bytes: Uint8Array, utf8: Utf8): Pack | null {
  try {
    const pack = openPack(bytes, utf8)
    verifyChecksums(pack)
    return pack
  } catch (error) {
    if (error instanceof PackError) return null
    throw error
  }
}
