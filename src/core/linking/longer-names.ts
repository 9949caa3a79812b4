import type { Span } from "../model"
import { isCapital, isCapitalised } from "../text/letters"
import { closingNouns, dishNouns, openingNouns } from "./name-nouns-table"
import { isAdjacent, wordAfter, wordBefore } from "./neighbours"
import { plain } from "./words-near"

/** Whether a place's name is only a part of the name of something else there: «Москва», "Bangkok Road". */
export function isPartOfLongerName(text: string, span: Span): boolean {
  if (isQuotedAlone(text, span) || isLocale(text, span)) return true
  if (isPartOfStreet(text, span)) return true
  if (BURMESE_NOUN_AFTER.test(text.slice(span.end, span.end + BURMESE_REACH))) return true
  if (CHINESE_NOUN_AFTER.test(text.slice(span.end, span.end + CHINESE_REACH))) return true
  if (isInTitleOfWork(text, span)) return true
  const [before, after] = [wordBefore(text, span), wordAfter(text, span)]
  if (before && isAdjacent(before) && openingNouns.has(plain(before.word))) return true
  if (!after || !isAdjacent(after)) return false
  const noun = plain(after.word).replace(/'s?$/, "")
  return dishNouns.has(noun) || (isCapitalised(after.word) && closingNouns.has(noun))
}

/** "en-US" is a locale, whatever it is used for. */
function isLocale(text: string, { start }: Span): boolean {
  return /(?:^|[^\p{L}\p{N}])\p{Ll}{2}[-_]$/u.test(text.slice(Math.max(0, start - LONGEST_LOCALE), start))
}

const LONGEST_LOCALE = 4

/** Whether a name is only that of a street or a square there: "avenida de las Naciones Unidas". */
export function isPartOfStreet(text: string, { start }: Span): boolean {
  return STREET_BEFORE.test(text.slice(Math.max(0, start - STREET_REACH), start))
}

const STREET_REACH = 40
/** "calle Moscú", "avenida de las Naciones Unidas", "rue de Moscou", "đường Moskva" */
const STREET_BEFORE =
  /(?:^|[^\p{L}])(?:calle|avenida|avda\.|paseo|plaza|rue|boulevard|quai|place d|via|viale|rua|đường|phố|проспект|переулок|площадь|бульвар|набережная)(?:\s+|')(?:(?:de|del|du|des|della|di|da|e)\s+)?(?:(?:la|las|los|les|l’|l')\s*)?$/iu

const BURMESE_REACH = 12
/** Language, street: "ရုရှားဘာသာ" is Russian, the language. */
const BURMESE_NOUN_AFTER = /^(?:ဘာသာ|စကား|လမ်း)/u

const CHINESE_REACH = 8
/** A university, bank, hotel, airline, newspaper, language, dish or breed that is called after a place. */
const CHINESE_NOUN_AFTER =
  /^(?:国立|國立|理工)?(?:大学|大學|银行(?!家)|銀行(?!家)|饭店|飯店|酒店|餐厅|餐廳|航空|时报|時報|日报|日報|料理|玉|[蓝藍]?[猫貓]|[语語](?!言)|大街|街(?![头頭上道])|路(?!透|线|線|上|程|径|徑|口))/u

const WORK_REACH = 60
const WORKS =
  /(?:^|[^\p{L}])(?:films?|movies?|novels?|songs?|albums?|cin[eé]ma?|películas?|proyecta|novela|roman|romans|chanson|lied|kino|фильма?|кино|роман|песн[яию]|конфеты|phim|电影|電影|小说)(?=[^\p{L}])/iu
/** The title of a film or a book around the name: « Bons baisers de Russie », «Мишка в Москве». */
function isInTitleOfWork(text: string, { start, end }: Span): boolean {
  const lead = /[«“„"]\s?(\p{Lu}[^«»“”„",.;:!?\n]{0,40})$/u.exec(
    text.slice(Math.max(0, start - WORK_REACH), start)
  )
  const rest = /^[^«»“”„",.;:!?\n]{0,40}[»”“"]/u.exec(text.slice(end, end + WORK_REACH))
  if (!lead || !rest) return false
  return WORKS.test(
    ` ${text.slice(Math.max(0, start - lead[0].length - WORK_REACH), start - lead[0].length)} `
  )
}

/** A place that stands alone in quotation marks is a hotel, a ship, a cinema: nobody quotes a city. */
function isQuotedAlone(text: string, { start, end }: Span): boolean {
  return /[«“„"]$/.test(text.slice(0, start)) && /^[»”“"]/.test(text.slice(end))
}

/** "MoSCoW" is no way to write Moscow: inside a word capitals stand where the form has them, or everywhere. */
export function isOddlyCapitalised(surface: string, form: string): boolean {
  const oddities = capitalsInside(surface)
  return oddities > 0 && oddities !== capitalsInside(form)
}

/** Capitals right behind small letters. */
function capitalsInside(text: string): number {
  let count = 0
  for (let at = 1; at < text.length; at++) {
    if (isCapital(text.charCodeAt(at)) && isSmall(text.charAt(at - 1))) count++
  }
  return count
}

function isSmall(letter: string): boolean {
  return letter.toUpperCase() !== letter
}
