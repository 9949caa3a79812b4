import { daysBetween } from "../pack/days"
import type { Pack } from "../pack/open"
import { isDenial } from "./denials"
import { eventPassagesOf } from "./matters"
import { foldedWords, termsOfWords } from "./terms"
import { topicsOf } from "./topics"

/** A passage chosen for an entity, by row numbers. */
export type RankedPassage = {
  readonly passage: number
  readonly article: number
  readonly score: number
  readonly why: string
  /** How near the page comes to a matter on which it makes a statement, below 1; 0 where no page is read. */
  readonly onMatter: number
  /** The article is newer than the page; false where either has no date. */
  readonly isNewer: boolean
  /** It does not speak of the entity itself, but of a matter or an event of it. */
  readonly isAside: boolean
}

/** A passage that may be chosen; its score is at first how much it says of the entity, 0 to 1. */
export type Candidate = Omit<RankedPassage, "why" | "isAside"> & {
  readonly day: number
  /** How near its date is to the page's, 0 to 1; 0 where either has none. */
  readonly nearness: number
  /** It opens an article of the page's own days, and so most likely reports the same news. */
  readonly isSameNews: boolean
  /** Its row among the passages that speak of the entity; null where it does not speak of the entity itself. */
  readonly row: number | null
}

/** After so many days the nearness of two dates is down to a third. */
const FAR_DAYS = 365
/** Between an event and what papers write of it. */
const SAME_NEWS_DAYS = 2

/** The passages that speak of an entity. `pageDay` is the page's as a pack counts days, 0 for none. */
export function ownPassages(pack: Pack, entity: number, pageDay: number): Candidate[] {
  const [from, to] = pack.entityPassages.range("entity", entity)
  return Array.from({ length: to - from }, (_, i) => {
    const row = from + i
    const passage = pack.entityPassages.cell(row, "passage")
    return {
      ...placedInTime(pack, passage, pageDay),
      row,
      onMatter: 0,
      score: pack.entityPassages.cell(row, "weight") / 255
    }
  })
}

/**
 * The passages that do not speak of an entity, but of one of its matters or of an event that it took part in.
 *
 * @param own the passages that speak of it
 * @param matters those that make a statement on a matter of it
 */
export function asidesOf(
  pack: Pack,
  entity: number,
  own: readonly Candidate[],
  matters: Iterable<number>,
  pageDay: number
): Candidate[] {
  const taken = new Set(own.map(({ passage }) => passage))
  return [...new Set([...matters, ...eventPassagesOf(pack, entity)])]
    .filter((passage) => !taken.has(passage))
    .map((passage) => ({ ...placedInTime(pack, passage, pageDay), row: null, onMatter: 0, score: 0 }))
}

/** Why a passage may be chosen, in a clause. */
export function whyOf(pack: Pack, { row }: Candidate): string {
  return row === null ? "tells of a matter or an event of it" : pack.entityPassages.row(row).why
}

/** What a passage says. */
export type Read = {
  readonly terms: ReadonlySet<string>
  /** What it is about. */
  readonly topics: ReadonlySet<string>
  /** Whether it says what is not so. */
  readonly isDenial: boolean
}

/** Reads the words of a passage. */
export function readPassage(pack: Pack, { passage, article }: Candidate): Read {
  const { start, end } = pack.passages.row(passage)
  const text = pack.articles.row(article).text.slice(start, end)
  const words = foldedWords(text)
  return { terms: new Set(termsOfWords(words)), topics: topicsOf(words), isDenial: isDenial(text) }
}

function placedInTime(pack: Pack, passage: number, pageDay: number) {
  const article = pack.passages.cell(passage, "article")
  const day = pack.articles.cell(article, "date")
  const isDated = day > 0 && pageDay > 0
  const apart = isDated ? Math.abs(daysBetween(day, pageDay)) : Infinity
  return {
    passage,
    article,
    day,
    nearness: Math.exp(-apart / FAR_DAYS),
    isNewer: isDated && day > pageDay,
    isSameNews: apart <= SAME_NEWS_DAYS && pack.passages.row(passage).lead === "yes"
  }
}
