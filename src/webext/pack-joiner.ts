import { extendPack } from "../core/corpus/extend-pack"
import { checkPack } from "../core/exchange/check-pack"
import { joinShared, type SharedPack } from "../core/exchange/join-shared"
import { isSpotted, type Decisions } from "../core/own-names/decision"
import { withOwnNames } from "../core/own-names/with-own-names"
import { encodePack } from "../core/pack/encode"
import { openPack, type Pack } from "../core/pack/open"
import type { Utf8 } from "../core/pack/utf8"
import { toArticle, type SavedArticle } from "../core/saved/saved-article"

/** The bytes of a shared pack that is on, as they were checked when it was taken in. */
export type SharedBytes = {
  readonly id: string
  readonly bytes: Uint8Array
  /** A part of a hosted pack, in which there need not be articles. */
  readonly isPart?: boolean
}

/** What is joined to the bundled pack. */
export type Joined = {
  readonly articles: readonly SavedArticle[]
  readonly shared: readonly SharedBytes[]
  readonly names: Decisions
}

/** Makes packs, as bytes, of the bundled one and what a reader has. */
export function createPackJoiner(utf8: Utf8) {
  /** Null where nothing is joined to the bundled pack. Articles come last: they are read with all names. */
  function joinAll(pack: Pack, { articles, shared, names }: Joined): Uint8Array | null {
    const texts = new Set(articles.map(({ text }) => text.trim()))
    const packs = shared.map((each) => openShared(each, utf8)).filter((each) => each !== null)
    const isOwn = (text: string) => texts.has(text.trim())
    const together = packs.length > 0 ? encodePack(joinShared(pack, packs, isOwn), utf8) : null
    const base = together ? openPack(together, utf8) : pack
    const named = withNames(base, names)
    if (articles.length === 0) return named ?? together
    return withArticles(named ? openPack(named, utf8) : base, articles)
  }

  /** One article that cannot be joined, stored by an older version perhaps, must not hide the others. */
  function joinStored(pack: Pack, joined: Joined): Uint8Array | null {
    try {
      return joinAll(pack, joined)
    } catch (error) {
      const articles = joined.articles.filter((article) => isJoinable(pack, article))
      if (articles.length === joined.articles.length) throw error
      return joinAll(pack, { ...joined, articles })
    }
  }

  function isJoinable(pack: Pack, article: SavedArticle): boolean {
    try {
      withArticles(pack, [article])
      return true
    } catch (error) {
      console.error(`The saved article ${article.id} is left out`, error)
      return false
    }
  }

  const withArticles = (pack: Pack, articles: readonly SavedArticle[]): Uint8Array =>
    encodePack(extendPack(pack, { articles: articles.map(toArticle) }), utf8)

  /** Null where the names change nothing. */
  function withNames(pack: Pack, names: Decisions): Uint8Array | null {
    const contents = names.some(isSpotted) ? withOwnNames(pack, names) : null
    return contents && encodePack(contents, utf8)
  }

  return { joinAll, joinStored, withArticles, withNames }
}

/** A pack that was taken in; null where the browser has not kept it well, or this version reads no such pack. */
function openShared({ id, bytes, isPart = false }: SharedBytes, utf8: Utf8): SharedPack | null {
  const checked = checkPack(bytes, utf8, { isPart })
  if (checked.isSound) return { id, pack: checked.pack }
  console.warn(`The pack ${id} is left out`, checked.problem)
  return null
}
