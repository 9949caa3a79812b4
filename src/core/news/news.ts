import * as v from "valibot"

/** What kinds of changes there are, in the order in which a changelog has them. */
export const changeKinds = ["added", "changed", "removed", "fixed"] as const
export type ChangeKind = (typeof changeKinds)[number]

const version = v.pipe(v.string(), v.regex(/^\d{1,9}(\.\d{1,9}){0,3}$/))

/** A note by language (BCP 47). Those that are there beside English are the languages of the interface. */
const note = v.objectWithRest({ en: v.string() }, v.string())
export type Note = Readonly<v.InferOutput<typeof note>>

const newsSchema = v.array(
  v.object({
    version,
    /** ISO 8601, a day; null where the changelog gives none. */
    date: v.nullable(v.pipe(v.string(), v.isoDate())),
    groups: v.array(v.object({ kind: v.picklist(changeKinds), notes: v.array(note) }))
  })
)

/** What is new for readers, version by version, the newest first. */
export type News = v.InferOutput<typeof newsSchema>
export type VersionNews = News[number]

/** Reads what the build has written. @throws ValiError where that is no news */
export function readNews(written: unknown): News {
  return v.parse(newsSchema, written)
}

/** What came with the versions after `since`, up to `current`. */
export function newsSince(news: News, since: string, current: string): News {
  return news.filter(
    (each) => compareVersions(each.version, since) > 0 && compareVersions(each.version, current) <= 0
  )
}

/** Below 0 where `a` is the older version, above 0 where it is the newer one; parts that are missing count as 0. */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [a, b].map((each) => each.split(".").map(Number)) as [number[], number[]]
  const differing = [0, 1, 2, 3].find((part) => (one[part] ?? 0) !== (other[part] ?? 0))
  return differing === undefined ? 0 : (one[differing] ?? 0) - (other[differing] ?? 0)
}

const unreadSchema = v.object({ version: v.literal(1), since: version })

/** The version that the reader had before the news that wait to be read; null where none wait. */
export function readUnreadSince(stored: unknown): string | null {
  const read = v.safeParse(unreadSchema, stored)
  return read.success ? read.output.since : null
}

/** What is to be stored so that news since a version wait to be read. */
export function toUnread(since: string): v.InferOutput<typeof unreadSchema> {
  return { version: 1, since }
}

/** A note in the language of a reader, or else in English, with the language that it is in. */
export function noteIn(note: Note, language: string): { readonly text: string; readonly lang: string } {
  const text = Object.hasOwn(note, language) ? note[language] : undefined
  return text === undefined ? { text: note.en, lang: "en" } : { text, lang: language }
}
