import type { Passage } from "../card"
import type { LoadedCorpus } from "../corpus/loaded-corpus"
import type { Span } from "../model"
import { publishedOf } from "../pack/days"
import type { Row } from "../pack/schema"

/** A stretch of an article, by the article's row. */
export type Stretch = Span & { readonly article: number }

/** A passage of the corpus as it is shown, with the places that mention the entity. */
export function quotePassage(corpus: LoadedCorpus, entity: number, passage: number, why: string): Passage {
  return quoteSpan(corpus, entity, corpus.pack.passages.row(passage), why)
}

/** Words of an article as they are shown, with the places that mention the entity. */
export function quoteSpan({ pack }: LoadedCorpus, entity: number, stretch: Stretch, why: string): Passage {
  const { article, start, end } = stretch
  const row = pack.articles.row(article)
  const inside = mentionsInside(pack, stretch)
  return {
    file: row.file,
    start,
    end,
    text: row.text.slice(start, end),
    mentions: ownMentions(inside, entity),
    links: linksIn(pack, inside, entity),
    published: publishedOf(pack, row),
    lang: row.language === "und" ? null : row.language,
    source: row.source === "" ? null : row.source,
    title: row.title,
    why
  }
}

/** The mentions in a stretch of an article, at offsets of the stretch. */
function mentionsInside(pack: LoadedCorpus["pack"], { article, start, end }: Stretch) {
  const [from, to] = pack.mentions.range("article", article)
  return Array.from({ length: to - from }, (_, i) => pack.mentions.row(from + i))
    .filter((mention) => mention.start >= start && mention.end <= end)
    .map((mention) => ({ ...mention, start: mention.start - start, end: mention.end - start }))
}

/** The names of the entity; where none stands, the words that speak of it. */
function ownMentions(inside: readonly Row<"mentions">[], entity: number): Span[] {
  const own = inside.filter((mention) => mention.entity === entity)
  const names = own.filter(({ kind }) => kind === "name")
  return (names.length > 0 ? names : own).map(({ start, end }) => ({ start, end }))
}

/** The names of other entities, which lead to their cards. */
function linksIn(pack: LoadedCorpus["pack"], inside: readonly Row<"mentions">[], entity: number) {
  return inside
    .filter((mention) => mention.entity !== entity && mention.kind === "name")
    .map(({ start, end, entity }) => ({ start, end, entity: pack.entities.row(entity).id }))
}
