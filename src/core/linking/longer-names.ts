import type { Span } from "../model"
import { isCapital, isCapitalised } from "../text/letters"
import { closingNouns, dishNouns, namesBeforePlaces, nounsOfPlaces, openingNouns } from "./name-nouns-table"
import { isAdjacent, wordAfter, wordBefore } from "./neighbours"
import { plain } from "./words-near"

/** Whether a place's name is only a part of the name of something else there: «Москва», "Bangkok Road". */
export function isPartOfLongerName(text: string, span: Span): boolean {
  if (isQuotedAlone(text, span) || isLocale(text, span) || isTimeZone(text, span)) return true
  if (isPronounInCapitals(text, span)) return true
  if (isPartOfStreet(text, span)) return true
  if (BURMESE_NOUN_AFTER.test(text.slice(span.end, span.end + BURMESE_REACH))) return true
  if (CHINESE_NOUN_AFTER.test(text.slice(span.end, span.end + CHINESE_REACH))) return true
  if (isInTitleOfWork(text, span) || beginsQuotedName(text, span) || isOfBody(text, span)) return true
  const [before, after] = [wordBefore(text, span), wordAfter(text, span)]
  if (before && isAdjacent(before) && opensName(before.word)) return true
  if (!after || !isAdjacent(after)) return false
  const noun = plain(after.word).replace(/'s?$/, "")
  return dishNouns.has(noun) || (isCapitalised(after.word) && closingNouns.has(noun))
}

/** "гостиница Москва", "Cricket Australia", "Little India" */
function opensName(word: string): boolean {
  const noun = plain(word)
  return openingNouns.has(noun) || (isCapitalised(word) && namesBeforePlaces.has(noun))
}

/** "Bank of Japan", "the University of Moscow", "The Times of India": a body that is called after the place. */
function isOfBody(text: string, { start }: Span): boolean {
  const noun = OF_BODY.exec(text.slice(Math.max(0, start - BODY_REACH), start))?.[1]
  return noun !== undefined && nounsOfPlaces.has(plain(noun))
}

const BODY_REACH = 30
const OF_BODY = /(?:^|[^\p{L}])(\p{Lu}\p{L}+) of (?:the )?$/u

/** "PLEASE LET US KNOW", "ABOUT US": in capitals a country's abbreviation is a word. */
function isPronounInCapitals(text: string, span: Span): boolean {
  return (
    text.slice(span.start, span.end) === "US" &&
    PRONOUN_BEFORE.test(text.slice(Math.max(0, span.start - 12), span.start))
  )
}

const PRONOUN_BEFORE =
  /(?:^|[^\p{L}])(?:[Cc]ontact|[Ff]ollow|[Jj]oin|LET|CONTACT|ABOUT|FOLLOW|JOIN|TELL|CALL|EMAIL|MAIL|GIVE|HELP|SUPPORT|FIND|VISIT|ASK|WRITE|SEND|SHOW|LIKE|RATE|REACH|PAY|TRUST|BETWEEN|ALL OF|BOTH OF|MOST OF)\s$/u

/** "Europe/Moscow" is an entry of the time zone database, not the city. */
function isTimeZone(text: string, { start }: Span): boolean {
  return ZONE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_AREA), start))
}

const LONGEST_AREA = 12
const ZONE_BEFORE = /(?:^|[^\p{L}])(?:Africa|America|Asia|Atlantic|Australia|Etc|Europe|Indian|Pacific)\/$/u

/** “Moscow Nights”: a short quoted run of capitals that the place begins is a song, a ship, an operation. */
function beginsQuotedName(text: string, { start, end }: Span): boolean {
  return /[«“„"‘]$/.test(text.slice(0, start)) && QUOTED_REST.test(text.slice(end, end + BODY_REACH))
}

const QUOTED_REST = /^(?: \p{Lu}\p{L}+){1,2}[»”“"’]/u

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
/** Language, street, university, football club: "ရုရှားဘာသာ" is Russian, the language. */
const BURMESE_NOUN_AFTER = /^(?:ဘာသာ|စကား|လမ်း|တက္ကသိုလ်|ယူနိုက်တက်|ဘူတာ|ဘဏ်(?!များ|တွေ))/u

const CHINESE_REACH = 8
/** A university, bank, hotel, airline, newspaper, language, dish or breed that is called after a place. */
const CHINESE_NOUN_AFTER =
  /^(?:国立|國立|理工|艺术|藝術|大)?(?:大学|大學|剧院|劇院|银行(?!家)|銀行(?!家)|饭店|飯店|酒店|餐厅|餐廳|航空|时报|時報|日报|日報|料理|玉|[蓝藍]?[猫貓]|[语語](?!言)|大街|街(?![头頭上道])|路(?!透|线|線|上|程|径|徑|口))/u

const WORK_REACH = 60
const WORKS =
  /(?:^|[^\p{L}])(?:films?|movies?|novels?|songs?|albums?|cin[eé]ma?|películas?|proyecta|novela|roman|romans|chanson|lied|kino|фильма?|кино|роман|песн[яию]|конфеты|сериале?|телесериале?|спектакл[ьея]|мюзикле?|балете?|phim|电影|電影|小说)(?=[^\p{L}])/iu
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
