import type { DateEstimate, EntityId, MentionKind, Span, Zone } from "../model"
import { publishedOf } from "../pack/days"
import type { Row } from "../pack/schema"
import type { LoadedCorpus } from "./loaded-corpus"

/** One line of the list of articles. */
export type LibraryEntry = {
  readonly file: string
  readonly title: string
  readonly source: string | null
  /** BCP 47; null where it is unknown. */
  readonly language: string | null
  readonly published: DateEstimate | null
}

/** An article as the corpus holds it. All spans are UTF-16 code units of `text`. */
export type LibraryArticle = LibraryEntry & {
  readonly text: string
  readonly zones: readonly Zone[]
  readonly mentions: readonly (Span & { readonly entity: EntityId; readonly kind: MentionKind })[]
}

/** The articles of a corpus, newest first; those without a date last. */
export function listArticles({ pack }: LoadedCorpus): LibraryEntry[] {
  return pack.articles
    .rows()
    .toSorted((a, b) => b.date - a.date)
    .map((article) => entryOf(pack, article))
}

/** One article with its zones and mentions; null where the corpus has none of that name. */
export function readLibraryArticle({ pack }: LoadedCorpus, file: string): LibraryArticle | null {
  const number = pack.articles.rows().findIndex((article) => article.file === file)
  if (number < 0) return null
  const article = pack.articles.row(number)
  const [from, to] = pack.mentions.range("article", number)
  const mentions = Array.from({ length: to - from }, (_, i) => pack.mentions.row(from + i))
  return {
    ...entryOf(pack, article),
    text: article.text,
    zones: pack.zones
      .rows()
      .filter((zone) => zone.article === number)
      .map(({ start, end, kind }) => ({ start, end, kind })),
    mentions: mentions.map(({ start, end, entity, kind }) => ({
      start,
      end,
      entity: pack.entities.row(entity).id,
      kind
    }))
  }
}

function entryOf(pack: LoadedCorpus["pack"], article: Row<"articles">): LibraryEntry {
  const { file, title, source, language } = article
  return {
    file,
    title,
    source: source === "" ? null : source,
    language: language === "und" ? null : language,
    published: publishedOf(pack, article)
  }
}
