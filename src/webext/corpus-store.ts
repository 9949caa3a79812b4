import type { Known } from "../core/saved/find-double"
import { readSaved, type SavedArticle } from "../core/saved/saved-article"
import { openCorpusDatabase, wholly, writing, type JoinedPack } from "./corpus-database"

/** What there is to know of a saved article without reading its text. */
export type SavedHead = Known & { readonly id: string; readonly savedAt: string }

/** The reader's own articles. Whatever is changed is changed whole or not at all. */
export type CorpusStore = {
  /** Another number after each change. */
  revision(): Promise<number>
  /** All saved articles in the order in which they were saved, without their texts. */
  heads(): Promise<readonly SavedHead[]>
  /** Whether a whole page of this address is saved; see `canonicalAddress`. */
  hasPage(canonicalUrl: string): Promise<boolean>
  /** All saved articles in the order in which they were saved. */
  articles(): Promise<readonly SavedArticle[]>
  /** One of them; null where there is none of that id. */
  article(id: string): Promise<SavedArticle | null>
  /** All of them or none. Resolves to the revision after it. An article of the same id is replaced. */
  add(...articles: readonly SavedArticle[]): Promise<number>
  /** Takes the article out, and what was made of it; resolves to it, or to null where there was none. */
  remove(id: string): Promise<SavedArticle | null>
  /** Takes all articles out, what was made of them, what is still to be imported, and what was decided about their names. */
  clear(): Promise<void>
  joined(): Promise<JoinedPack | null>
  /** Keeps a joined pack, unless articles, packs or own names have changed since the revision that it was made of. */
  keepJoined(joined: JoinedPack): Promise<void>
}

/** The saved articles in the database of a name. */
export function createCorpusStore(name = "corpus"): CorpusStore {
  const open = openCorpusDatabase(name)

  return {
    revision: async () => (await (await open()).get("state", "revision")) ?? 0,

    async heads() {
      const heads: SavedHead[] = []
      const index = (await open()).transaction("articles").store.index("heads")
      for (let cursor = await index.openKeyCursor(); cursor; cursor = await cursor.continue()) {
        const [savedAt, canonicalUrl, extent, fingerprint] = cursor.key
        heads.push({ id: cursor.primaryKey, savedAt, canonicalUrl, extent, fingerprint })
      }
      return heads
    },

    hasPage: async (canonicalUrl) =>
      (await (await open()).countFromIndex("articles", "pages", [canonicalUrl, "page"])) > 0,

    article: async (id) => readSaved(await (await open()).get("articles", id)),

    async articles() {
      const stored = await (await open()).getAllFromIndex("articles", "heads")
      return stored.map(readSaved).filter((article) => article !== null)
    },

    async add(...added) {
      const transaction = (await open()).transaction(["articles", "state"], "readwrite", writing)
      const [articles, state] = [transaction.objectStore("articles"), transaction.objectStore("state")]
      return wholly(transaction, async () => {
        for (const article of added) await articles.put(article)
        const revision = ((await state.get("revision")) ?? 0) + 1
        await state.put(revision, "revision")
        return revision
      })
    },

    async remove(id) {
      const transaction = (await open()).transaction(["articles", "state", "joined"], "readwrite", writing)
      const [articles, state] = [transaction.objectStore("articles"), transaction.objectStore("state")]
      return wholly(transaction, async () => {
        const stored = await articles.get(id)
        if (!stored) return null
        await articles.delete(id)
        await transaction.objectStore("joined").clear()
        await state.put(((await state.get("revision")) ?? 0) + 1, "revision")
        return readSaved(stored)
      })
    },

    async clear() {
      const own = ["articles", "joined", "waiting", "imports", "ownNames"] as const
      const transaction = (await open()).transaction([...own, "state"], "readwrite", writing)
      const state = transaction.objectStore("state")
      await wholly(transaction, async () => {
        for (const name of own) await transaction.objectStore(name).clear()
        await state.put(((await state.get("revision")) ?? 0) + 1, "revision")
      })
    },

    joined: async () => (await (await open()).get("joined", "joined")) ?? null,

    async keepJoined(joined) {
      const transaction = (await open()).transaction(["state", "joined"], "readwrite")
      await wholly(transaction, async () => {
        const revision = (await transaction.objectStore("state").get("revision")) ?? 0
        if (revision === joined.revision) await transaction.objectStore("joined").put(joined, "joined")
      })
    }
  }
}
