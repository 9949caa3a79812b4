import type { Span } from "../model"
import { wordsBehindPlaces } from "./name-nouns-table"
import { openingWords, titleWords } from "./names-table"
import { plain } from "./words-near"

const REACH = 60
/** A list of films has its heading farther off. */
const HEADING_REACH = 120
const WORKS =
  /(?:^|[^\p{L}])(?:films?|movies?|novels?|songs?|albums?|cin[eé]mas?|cines?|cartelera|películas?|proyecta|novela|roman|romans|romane|buch|книг[аиу]|chanson|lied|kinos?|filme|фильмы?|фильма|кино|кинотеатр[еа]?|роман|песн[яию]|конфеты|сериале?|телесериале?|спектакл[ьея]|мюзикле?|балете?|phim|电影|電影|小说)(?=[^\p{L}])/iu

/** The title of a film or a book around the name: « Bons baisers de Russie », «Москва слезам не верит». */
export function isInTitleOfWork(text: string, { start, end }: Span): boolean {
  const lead = /[«“„"]\s?((?:\p{Lu}[^«»“”„",.;:!?\n]{0,40})?)$/u.exec(
    text.slice(Math.max(0, start - REACH), start)
  )
  const rest = /^[^«»“”„",.;:!?\n]{0,40}(?:\s?[!?…])?\s?[»”“"]/u.exec(text.slice(end, end + REACH))
  if (!lead || !rest) return false
  const opening = start - lead[0].length
  return WORKS.test(` ${text.slice(Math.max(0, opening - HEADING_REACH), opening)} `)
}

/** 《东盟宪章》: what stands in the marks of a title with other words is a part of the title. */
export function isInChineseTitle(text: string, { start, end }: Span): boolean {
  const lead = /[《〈]([^《》〈〉\n]*)$/.exec(text.slice(Math.max(0, start - LONGEST_TITLE), start))
  const rest = /^([^《》〈〉\n]*)[》〉]/.exec(text.slice(end, end + LONGEST_TITLE))
  return lead !== null && rest !== null && (lead[1] !== "" || rest[1] !== "")
}

const LONGEST_TITLE = 30

/** “Moscow Nights”, «Красная Москва», ‘Visions of China’: a short quoted run of capitals is a song, a ship, a perfume. */
export function isInQuotedName(text: string, { start, end }: Span): boolean {
  const lead = QUOTED_LEAD.exec(text.slice(Math.max(0, start - REACH), start))
  const rest = QUOTED_REST.exec(text.slice(end, end + REACH))
  if (!lead || !rest) return false
  const words = `${lead[1] ?? ""} ${rest[1] ?? ""}`.trim()
  return words !== "" && words.split(/\s+/).length <= 3
}

const QUOTED_LEAD =
  /(?:«\s?|[“„"‘])((?:(?:\p{Lu}\p{L}+|zu[mr]|au|la|el|le|the) ){0,2}|\p{Lu}\p{L}+ (?:of|from|in|to|for) |(?:(?:L[aeo]s?|El|Los) |L['’])\p{L}+ (?:de |du |del |d['’]|de la |de l['’]))$/u
const QUOTED_REST = /^((?:['’]s(?= ))?(?: \p{Lu}\p{L}+){0,2})(?:\s?»|[”“"’])/u

/** “Putin’s Palace”: what belongs to somebody, in capitals between quotation marks, is a film or a nickname. */
export function isInQuotedGenitive(text: string, span: Span): boolean {
  return /^['’]s \p{Lu}/u.test(text.slice(span.end, span.end + REACH)) && isInQuotedName(text, span)
}

/**
 * "Beyond Rangoon (1995)", "BURMA CONVOY (1941)": a run of capitals before the year of an old film or book is its title.
 * "Elections in Burma (1990)" and "Ambassador to Burma (1962)" are none.
 */
export function isTitleWithYear(text: string, { start, end }: Span): boolean {
  const rest = TITLE_REST.exec(text.slice(end, end + REACH))
  const lead = rest && TITLE_LEAD.exec(text.slice(Math.max(0, start - REACH), start))
  if (!rest || !lead) return false
  const words = `${lead[1] ?? ""} ${rest[1] ?? ""}`.match(/(?<!\p{L})\p{Lu}\p{L}+/gu)?.map(plain) ?? []
  const isOfNews = (word: string) => wordsBehindPlaces.has(word) || titleWords.has(word)
  return words.some((word) => !openingWords.has(word)) && !words.some(isOfNews)
}

const TITLE_WORD = "(?:\\p{Lu}[\\p{L}'’]*|to|in|from|with|the|a|and|at|on)"
const TITLE_LEAD = new RegExp(`(?:^|[\\n.;:•–—]\\s?|\\d\\s)((?:${TITLE_WORD} )*)$`, "u")
const TITLE_REST = new RegExp(`^((?: ${TITLE_WORD})*)(?:, (?:A|An|The))? \\(19\\d\\d\\)`, "u")
