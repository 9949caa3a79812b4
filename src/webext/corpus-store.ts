import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from "idb"
import type { Known } from "../core/saved/find-double"
import { readSaved, type Extent, type SavedArticle } from "../core/saved/saved-article"

/** What there is to know of a saved article without reading its text. */
export type SavedHead = Known & { readonly id: string; readonly savedAt: string }

/** A pack that was made of the bundled one and all saved articles: it can be made again at any time. */
export type JoinedPack = {
  /** The revision of the saved articles that are in it. */
  readonly revision: number
  /** The bundled pack, and the version of the code, that it was made with. */
  readonly madeWith: string
  readonly bytes: Uint8Array
}

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
  /** Takes all articles out, and what was made of them. */
  clear(): Promise<void>
  joined(): Promise<JoinedPack | null>
  /** Keeps a joined pack, unless articles have changed since the revision that it was made of. */
  keepJoined(joined: JoinedPack): Promise<void>
}

type Schema = {
  /** What is in there may be of any version: it is checked when it is read. */
  articles: {
    key: string
    value: { readonly id: string }
    indexes: { heads: [string, string, Extent, string]; pages: [string, Extent] }
  }
  /** Under "revision". */
  state: { key: string; value: number }
  /** Under "joined". */
  joined: { key: string; value: JoinedPack }
} & DBSchema

type Upgrade = (
  database: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, ("articles" | "state" | "joined")[], "versionchange">
) => void

/** `migrations[n]` brings version `n` to version `n + 1`. Append only: a reader's database may be of any age. */
const migrations: readonly Upgrade[] = [
  (database) => {
    const articles = database.createObjectStore("articles", { keyPath: "id" })
    // All that doubles are found by, in the order in which it was saved: read without the texts.
    articles.createIndex("heads", ["savedAt", "canonicalUrl", "extent", "fingerprint"])
    articles.createIndex("pages", ["canonicalUrl", "extent"])
    database.createObjectStore("state")
    database.createObjectStore("joined")
  }
]

/** The database of a name; it is opened when it is first needed, and again where the browser has closed it. */
export function createCorpusStore(name = "corpus"): CorpusStore {
  let opening: Promise<IDBPDatabase<Schema>> | null = null
  const close = () => {
    void opening?.then((database) => database.close())
    opening = null
  }
  const open = () =>
    (opening ??= openDB<Schema>(name, migrations.length, {
      upgrade(database, from, _, transaction) {
        for (const migrate of migrations.slice(from)) migrate(database, transaction)
      },
      // A newer version of the extension, or the reader who wipes everything, must not wait for us.
      blocking: close,
      terminated: close
    }).catch((error: unknown) => {
      opening = null
      throw error
    }))

  // An article that was answered for must outlive a power cut.
  const writing = { durability: "strict" } as const

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
      for (const article of added) await articles.put(article)
      const revision = ((await state.get("revision")) ?? 0) + 1
      await state.put(revision, "revision")
      await transaction.done
      return revision
    },

    async remove(id) {
      const transaction = (await open()).transaction(["articles", "state", "joined"], "readwrite", writing)
      const [articles, state] = [transaction.objectStore("articles"), transaction.objectStore("state")]
      const stored = await articles.get(id)
      if (stored) {
        await articles.delete(id)
        await transaction.objectStore("joined").clear()
        await state.put(((await state.get("revision")) ?? 0) + 1, "revision")
      }
      await transaction.done
      return readSaved(stored)
    },

    async clear() {
      const transaction = (await open()).transaction(["articles", "state", "joined"], "readwrite", writing)
      const state = transaction.objectStore("state")
      await transaction.objectStore("articles").clear()
      await transaction.objectStore("joined").clear()
      await state.put(((await state.get("revision")) ?? 0) + 1, "revision")
      await transaction.done
    },

    joined: async () => (await (await open()).get("joined", "joined")) ?? null,

    async keepJoined(joined) {
      const transaction = (await open()).transaction(["state", "joined"], "readwrite")
      const revision = (await transaction.objectStore("state").get("revision")) ?? 0
      if (revision === joined.revision) await transaction.objectStore("joined").put(joined, "joined")
      await transaction.done
    }
  }
}
