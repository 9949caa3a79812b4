import { checkPack } from "../core/exchange/check-pack"
import { joinShared, type SharedPack } from "../core/exchange/join-shared"
import { extendPack } from "../core/corpus/extend-pack"
import { loadCorpus, type LoadedCorpus } from "../core/corpus/loaded-corpus"
import { encodePack } from "../core/pack/encode"
import { openPack, type Pack } from "../core/pack/open"
import { PackError } from "../core/pack/pack-error"
import type { Utf8 } from "../core/pack/utf8"
import { verifyPack } from "../core/pack/verify"
import { fileOf, toArticle, type SavedArticle } from "../core/saved/saved-article"
import type { CorpusStore } from "./corpus-store"
import { oneAfterAnother } from "./one-after-another"

/** The bundled pack, open, and what says which one it is, read by which code. */
export type BundledPack = { readonly pack: Pack; readonly identity: string }

/** The bytes of a shared pack that is on, as they were checked when it was taken in. */
export type SharedBytes = { readonly id: string; readonly bytes: Uint8Array }

/** The corpus that is answered from: the bundled articles, those of packs that are on, and those that the reader has saved. */
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
   * before.
   */
  share(packs: readonly SharedBytes[], write: () => Promise<number>): Promise<void>
}

type State = { readonly corpus: LoadedCorpus; readonly revision: number }

/**
 * The articles and packs in the stores are what counts; the pack that was joined from them is only kept to start faster.
 * So the background may be stopped at any point: an article is stored or it is not, and the joined pack follows at the
 * next start.
 *
 * @param loadShared the packs that are on, in the order in which they have their way
 * @param changed is called when other articles are in the corpus
 */
export function createCorpusSource(
  store: CorpusStore,
  loadBundled: () => Promise<BundledPack>,
  loadShared: () => Promise<readonly SharedBytes[]>,
  utf8: Utf8,
  changed: () => void
): CorpusSource {
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
    const [articles, shared] = await Promise.all([store.articles(), loadShared()])
    const bytes = joinStored(pack, articles, shared)
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

  /** Null where nothing is joined to the bundled pack. */
  function joinAll(
    pack: Pack,
    articles: readonly SavedArticle[],
    shared: readonly SharedBytes[]
  ): Uint8Array | null {
    const texts = new Set(articles.map(({ text }) => text.trim()))
    const packs = shared.map((each) => openShared(each, utf8)).filter((each) => each !== null)
    if (packs.length === 0) return articles.length === 0 ? null : joinedBytes(pack, articles)
    const bytes = encodePack(
      joinShared(pack, packs, (text) => texts.has(text.trim())),
      utf8
    )
    return articles.length === 0 ? bytes : joinedBytes(openPack(bytes, utf8), articles)
  }

  /** One article that cannot be joined, stored by an older version perhaps, must not hide the others. */
  function joinStored(
    pack: Pack,
    articles: readonly SavedArticle[],
    shared: readonly SharedBytes[]
  ): Uint8Array | null {
    try {
      return joinAll(pack, articles, shared)
    } catch (error) {
      const joinable = articles.filter((article) => isJoinable(pack, article))
      if (joinable.length === articles.length) throw error
      return joinAll(pack, joinable, shared)
    }
  }

  function isJoinable(pack: Pack, article: SavedArticle): boolean {
    try {
      joinedBytes(pack, [article])
      return true
    } catch (error) {
      console.error(`The saved article ${article.id} is left out`, error)
      return false
    }
  }

  const joinedBytes = (pack: Pack, articles: readonly SavedArticle[]) =>
    encodePack(extendPack(pack, { articles: articles.map(toArticle) }), utf8)

  async function keep(bytes: Uint8Array, revision: number): Promise<void> {
    const { identity } = await bundled()
    // Made again at the next start where there is no room for it.
    await store.keepJoined({ revision, madeWith: identity, bytes }).catch((error: unknown) => {
      console.warn("The joined pack could not be kept", error)
    })
  }

  const change = <T>(make: () => Promise<T>) =>
    oneAfterAnother("corpus", async () => {
      const made = await make()
      changed()
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
        const bytes = isNew ? joinedBytes(corpus.pack, articles) : null
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
    share: (packs, write) =>
      change(async () => {
        const { pack } = await bundled()
        const bytes = joinAll(pack, await store.articles(), packs)
        const corpus = loadCorpus(bytes ? openPack(bytes, utf8) : pack)
        const revision = await write()
        loading = Promise.resolve({ corpus, revision })
        if (bytes) await keep(bytes, revision)
      })
  }
}

/** A pack that was taken in; null where the browser has not kept it well, or this version reads no such pack. */
function openShared({ id, bytes }: SharedBytes, utf8: Utf8): SharedPack | null {
  const checked = checkPack(bytes, utf8)
  if (checked.isSound) return { id, pack: checked.pack }
  console.warn(`The pack ${id} is left out`, checked.problem)
  return null
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

/** A pack that was kept; null where the browser has not kept it well. */
function openKept(bytes: Uint8Array, utf8: Utf8): Pack | null {
  try {
    const pack = openPack(bytes, utf8)
    verifyPack(pack)
    return pack
  } catch (error) {
    if (error instanceof PackError) return null
    throw error
  }
}
