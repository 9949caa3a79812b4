import type { LoadedCorpus } from "../corpus/loaded-corpus"
import {
  precisions,
  type DateEstimate,
  type EntityId,
  type Evidence,
  type MentionKind,
  type Span,
  type ZoneKind
} from "../model"
import { publishedOf } from "../pack/days"
import type { Pack } from "../pack/open"
import { NONE } from "../pack/schema"

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
  /** Who worded the title: the article itself, an editor, or the builder from the article's first words. */
  readonly titleBy: "article" | "editor" | "builder"
  /** Where it was published; null where the corpus does not know. */
  readonly url: string | null
  /** The words that date it, of this article or another; null where none do. */
  readonly datedBy: (Evidence & { readonly words: string }) | null
  /** Why an editor says what the text does not; null where the article's own text was enough. */
  readonly curatedBecause: string | null
  readonly zones: readonly (Span & { readonly kind: ZoneKind; readonly reason: string })[]
  readonly mentions: readonly (Span & {
    readonly entity: EntityId
    readonly name: string
    readonly kind: MentionKind
  })[]
}

/** The articles of a corpus, newest first; those without a date last. No text is decoded for it. */
export function listArticles({ pack }: LoadedCorpus): LibraryEntry[] {
  return Array.from({ length: pack.articles.length }, (_, article) => article)
    .toSorted((a, b) => pack.articles.cell(b, "date") - pack.articles.cell(a, "date"))
    .map((article) => articleEntry(pack, article))
}

/** One article with its zones and mentions; null where the corpus has none of that name. */
export function readLibraryArticle({ pack, nameOf }: LoadedCorpus, file: string): LibraryArticle | null {
  const number = articleOf(pack, file)
  if (number === null) return null
  const { text, titleBy, url, curatedBecause } = pack.articles.row(number)
  const entry = articleEntry(pack, number)
  const [from, to] = pack.mentions.range("article", number)
  const mentions = Array.from({ length: to - from }, (_, i) => pack.mentions.row(from + i))
  return {
    ...entry,
    text,
    titleBy,
    url: url === "" ? null : url,
    datedBy: wordsOf(pack, entry.published?.evidence),
    curatedBecause: curatedBecause === "" ? null : curatedBecause,
    zones: pack.zones
      .rows()
      .filter((zone) => zone.article === number)
      .map(({ start, end, kind, reason }) => ({ start, end, kind, reason })),
    mentions: mentions.map(({ start, end, entity, kind }) => {
      const { id } = pack.entities.row(entity)
      return { start, end, entity: id, name: nameOf(entity), kind }
    })
  }
}

function articleOf(pack: Pack, file: string): number | null {
  for (let article = 0; article < pack.articles.length; article++) {
    if (pack.string(pack.articles.cell(article, "file")) === file) return article
  }
  return null
}

function wordsOf(pack: Pack, evidence: Evidence | undefined): LibraryArticle["datedBy"] {
  const article = evidence && articleOf(pack, evidence.file)
  if (!evidence || article === null || article === undefined) return null
  return { ...evidence, words: pack.articles.row(article).text.slice(evidence.start, evidence.end) }
}

/** One line of the list, by the article's number in the pack. */
export function articleEntry(pack: Pack, article: number): LibraryEntry {
  const number = (column: "date" | "dateEnd" | "dateEvidenceStart" | "dateEvidenceEnd") =>
    pack.articles.cell(article, column)
  const words = (column: "file" | "title" | "source" | "language") =>
    pack.string(pack.articles.cell(article, column))
  const dateEvidenceArticle = pack.articles.cell(article, "dateEvidenceArticle")
  return {
    file: words("file"),
    title: words("title"),
    source: words("source") === "" ? null : words("source"),
    language: words("language") === "und" ? null : words("language"),
    published: publishedOf(pack, {
      date: number("date"),
      dateEnd: number("dateEnd"),
      datePrecision: precisions[pack.articles.cell(article, "datePrecision")] ?? "day",
      dateStated: pack.articles.cell(article, "dateStated") === YES ? "yes" : "no",
      dateEvidenceArticle: dateEvidenceArticle === NONE ? null : dateEvidenceArticle,
      dateEvidenceStart: number("dateEvidenceStart"),
      dateEvidenceEnd: number("dateEvidenceEnd")
    })
  }
}

/** The place of "yes" in a choice of no and yes. */
const YES = 1
