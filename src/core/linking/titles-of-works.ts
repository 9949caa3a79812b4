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
  return words !== "" && words.replace(/^An? /, "").split(/\s+/).length <= 3
}

const QUOTED_LEAD =
  /(?:«\s?|[“„"‘])((?:(?:\p{Lu}\p{L}+|zu[mr]|au|la|el|le|the) ){0,2}|(?:An? )?\p{Lu}\p{L}+ (?:of|from|in|to|for) |(?:(?:L[aeo]s?|El|Los) |L['’])\p{L}+ (?:de |du |del |d['’]|de la |de l['’]))$/u
const QUOTED_REST = /^((?:['’]s(?= ))?(?: \p{Lu}\p{L}+){0,2})(?:\s?»|[”“"’])/u

/**
 * "She read A Gentleman in Moscow", "Review: An Angel in Rangoon": an article with a capital before nothing but capitals
 * opens a title, inside a sentence or where what follows speaks of a work. In headlines capitals tell nothing, and whom an
 * adjective of a people stands for is no title: "A Ukrainian in Moscow".
 */
export function isBehindArticleOfTitle(text: string, { start, end }: Span, isTitleCase: boolean): boolean {
  const lead = ARTICLE_LEAD.exec(text.slice(Math.max(0, start - REACH), start))
  if (!lead || PEOPLE.test(lead[1] ?? "")) return false
  const opening = start - lead[0].length
  const before = text.slice(Math.max(0, opening - REACH), opening)
  if (REVIEW_BEFORE.test(before) || SPOKEN_OF_AS_WORK.test(text.slice(end, end + REACH))) return true
  if (isTitleCase) return false
  return INSIDE_SENTENCE.test(before) || isReadInsideSentence(text, text.slice(opening, end))
}

const ARTICLE_LEAD =
  /(?<![\p{L}\p{N}])An? ((?:\p{Lu}\p{Ll}+(?:['’]s)? ){1,3})(?:in|of|from|to|for|on|with|under|over|behind|beyond|through) (?:the )?$/u
const PEOPLE = /(?:(?<!m)an|ese|ish|ench|eek) $/
const INSIDE_SENTENCE = /\p{Ll},? ['‘“"]?$/u
const REVIEW_BEFORE = /(?:reviews?|books?|novels?|films?|titles?): ['‘“"]?$/iu
const SPOKEN_OF_AS_WORK =
  /^['’”"]?(?: by \p{Lu}|,? ?[:(] ?A Novel|,? (?:is|was) (?:an? )?(?:\p{L}+ ){0,3}(?:story|tale|novel|book|film|memoir|series)(?!\p{L})|,? (?:begins|opens|tells the|follows the|centers on|centres on|stars)(?!\p{L}))/u

/** Whether the same title stands inside a sentence of the text. */
function isReadInsideSentence(text: string, title: string): boolean {
  for (let at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1)) {
    if (INSIDE_SENTENCE.test(text.slice(Math.max(0, at - 4), at))) return true
  }
  return false
}

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
