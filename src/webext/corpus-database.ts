import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from "idb"
import type { Extent } from "../core/saved/saved-article"

/** A pack that was made of the bundled one, shared ones, the reader's own names and all saved articles: it can be made again at any time. */
export type JoinedPack = {
  /** The revision of the saved articles, the packs and the own names that are in it. */
  readonly revision: number
  /** The bundled pack, and the version of the code, that it was made with. */
  readonly madeWith: string
  readonly bytes: Uint8Array
}

/** What is in there may be of any version: it is checked when it is read. */
export type CorpusSchema = {
  articles: {
    key: string
    value: { readonly id: string }
    indexes: { heads: [string, string, Extent, string]; pages: [string, Extent] }
  }
  /** Under "revision": another number after each change of articles, packs or own names. */
  state: { key: string; value: number }
  /** Under "joined". */
  joined: { key: string; value: JoinedPack }
  /** What there is to know of a shared pack without reading it. */
  packs: { key: string; value: { readonly id: string; readonly place: number } }
  /** By the ids of their packs. */
  packBytes: { key: string; value: Uint8Array }
  /** By the name that the reader gave: exporting under a name again makes the next revision. */
  exported: { key: string; value: { readonly id: string; readonly revision: number } }
  /** Texts that an import has still to add, in the order in which they were read. */
  waiting: { key: number; value: object }
  /** What became of the last import, under "run". */
  imports: { key: string; value: object }
  /** What the reader has decided about new names. */
  ownNames: { key: string; value: { readonly id: string } }
  /** Search engines, with what lets the reader in: out of reach of content scripts, and in no export. */
  engines: { key: string; value: { readonly id: string } }
} & DBSchema

type Upgrade = (
  database: IDBPDatabase<CorpusSchema>,
  transaction: IDBPTransaction<CorpusSchema, StoreNames<CorpusSchema>[], "versionchange">
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
  },
  (database) => {
    database.createObjectStore("packs", { keyPath: "id" })
    database.createObjectStore("packBytes")
    database.createObjectStore("exported")
  },
  (database) => {
    database.createObjectStore("waiting", { autoIncrement: true })
    database.createObjectStore("imports")
  },
  (database) => {
    database.createObjectStore("ownNames", { keyPath: "id" })
  },
  (database) => {
    database.createObjectStore("engines", { keyPath: "id" })
  }
]

/** What was answered for must outlive a power cut. */
export const writing = { durability: "strict" } as const

/**
 * Writes in a transaction; resolves when all of it is stored. Where anything fails, nothing is: a value that cannot be
 * stored would else leave behind what was written before it.
 */
export async function wholly<T>(
  transaction: { readonly done: Promise<void>; abort(): void },
  write: () => Promise<T>
): Promise<T> {
  let hasEnded = false
  const end = () => void (hasEnded = true)
  // Heard from the start: with a write that fails the transaction does, before anybody waits for it.
  const ended = transaction.done.then(end, end)
  try {
    const written = await write()
    await transaction.done
    return written
  } catch (error) {
    if (!hasEnded) transaction.abort()
    await ended
    throw error
  }
}

/** The database of a name; it is opened when it is first needed, and again where the browser has closed it. */
export function openCorpusDatabase(name: string): () => Promise<IDBPDatabase<CorpusSchema>> {
  let opening: Promise<IDBPDatabase<CorpusSchema>> | null = null
  const close = () => {
    void opening?.then((database) => database.close())
    opening = null
  }
  return () =>
    (opening ??= openDB<CorpusSchema>(name, migrations.length, {
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
}
