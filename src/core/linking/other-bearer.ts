import type { Span } from "../model"
import { isCapitalised } from "../text/letters"
import { burmeseNameWords, openingWords, smallWords, titleWords, weekdays } from "./names-table"
import { isAdjacent, wordAfter, wordBefore, type Neighbour } from "./neighbours"
import { plain } from "./words-near"

/** What a form gives of a name: a part of it ("Davis"), all of it but others bear it too, or what nobody else bears. */
export type NameExtent = "part" | "shared" | "unique"

/**
 * Whether the words around a person's name make it the name of somebody else: "Ruth Davis", "Nay Soe Win".
 *
 * @param isTitleCase the block is a headline in Title Case, where a capital tells nothing
 * @param language of the page: German writes all nouns with a capital, before and behind names too
 */
export function namesSomebodyElse(
  text: string,
  span: Span,
  extent: NameExtent,
  isTitleCase: boolean,
  language: string
): boolean {
  const before = wordBefore(text, span)
  const after = wordAfter(text, span)
  if (isBurmeseNamePart(before) || isBurmeseNamePart(after)) return true
  if (extent === "shared" && ONE_OF_MANY.test(text.slice(span.end, span.end + CALLING_REACH))) return true
  if (extent === "unique") return false
  if (extent === "part" && isBehindChineseName(text, span)) return true
  if (INTRODUCED.test(text.slice(Math.max(0, span.start - INTRODUCTION_REACH), span.start))) return true
  if (isEntryOfIndex(text, span)) return true
  if (isTitleCase) return false
  const isGerman = language.startsWith("de")
  if (!isGerman && isLastName(after)) return true
  return (
    extent === "part" && isFirstName(text, before) && !(isGerman && before && isGermanCalling(before.word))
  )
}

/** What people are whom nobody knows by name. */
const CALLINGS =
  "man|woman|boy|girl|child|farmer|villager|resident|driver|student|teacher|nurse|witness|neighbour|neighbor|worker|" +
  "labourer|laborer|trader|shopkeeper|cook|baker|mechanic|fisherman|housewife|pensioner|survivor|bystander|plumber"

/** "another general named Soe Win", "a farmer called Than Swe": who is known is not introduced so. */
const INTRODUCED = new RegExp(
  `(?:^|[^\\p{L}])(?:another (?:[\\p{L}-]+ ){0,4}|an? (?:[\\p{L}-]+ )?(?:${CALLINGS}) )(?:named|called) $`,
  "iu"
)
const INTRODUCTION_REACH = 80

/** "Than Swe, 45, a farmer": nobody tells a minister's age and then what he is as one of many, or his town; "Than Swe, a witness" */
const ONE_OF_MANY = new RegExp(
  `^(?:,? (?:aged )?[(]?\\d{1,2}[)]?,? (?:an? \\p{Ll}|of (?:the )?\\p{Lu})|, an? (?:[\\p{L}-]+ )?(?:${CALLINGS})(?!\\p{L}))`,
  "u"
)
const CALLING_REACH = 60

/** 大卫·安德鲁斯: Chinese parts the names of foreigners by a dot. */
function isBehindChineseName(text: string, { start }: Span): boolean {
  return /[\u4e00-\u9fff][·•‧・]$/.test(text.slice(Math.max(0, start - 2), start))
}

/** "Kayah, 57, sings": no place has an age. */
export function isAged(text: string, { end }: Span): boolean {
  return /^, \d\d, (?!(?:and|or) )\p{Ll}/u.test(text.slice(end, end + CALLING_REACH))
}

/** "THAN SWE, Aung" in a list: the surname of others stands first, in capitals. */
function isEntryOfIndex(text: string, { start, end }: Span): boolean {
  const surface = text.slice(start, end)
  return (
    surface === surface.toUpperCase() &&
    surface !== surface.toLowerCase() &&
    FIRST_NAME_BEHIND.test(text.slice(end, end + INTRODUCTION_REACH))
  )
}

const FIRST_NAME_BEHIND = /^, \p{Lu}\p{Ll}+(?: \p{Lu}\.?)?(?:$|\s*[\n;,(\d])/u

/** "Sonderberichterstatter Andrews", "Aktivistin Khin Ohmar": what people are in German, and few first names. */
function isGermanCalling(word: string): boolean {
  if (OF_COUNTRY.test(word)) return true
  return !/^(?:Alexander|Christopher|Jennifer)$/.test(word) && GERMAN_CALLING.test(word)
}

/** "US-Bürger", "UN-Experte", "Ex-General" */
const OF_COUNTRY = /^(?:\p{Lu}{2,4}|Ex)-\p{Lu}\p{Ll}/u

const GERMAN_CALLING =
  /(?:^Chef|chef|general|mann|frau|experte|loge|[a-zäöüß]{4,}(?:er|ist|or|ent|ant|eur|är|ar))(?:in)?$/

function isBurmeseNamePart(neighbour: Neighbour | null): boolean {
  if (!neighbour || !isAdjacent(neighbour) || !isCapitalised(neighbour.word)) return false
  return burmeseNameWords.has(plain(neighbour.word))
}

function isFirstName(text: string, before: Neighbour | null): boolean {
  if (!before || !isAdjacent(before) || !isCapitalised(before.word)) return false
  const word = plain(before.word).replace(/\.$/, "")
  if (isOffice(text, before) || titleWords.has(word) || weekdays.has(word) || /['’]s$/.test(before.word))
    return false
  // "He lives in Bangkok. Davis says": but for initials a full stop ends a sentence.
  if (before.word.endsWith(".") && !INITIALS.test(before.word)) return false
  return !(opensSentence(text, before.start) && (openingWords.has(word) || RUSSIAN_VERB.test(word)))
}

/** "Спросите Азизова", "Останется Эндрюс": endings that no first name has, though «Маргарите» and «Никите» come near. */
const RUSSIAN_VERB = /[а-яё](?:[йь]те|[вдмсжшщ]ите|[аяую]ют|[аеиуюя]тся|л(?:ся|ась|ись|ось))$/u

/** "NSA Doval", "PM Putin": an abbreviation before a name that is not all in capitals; "JD" may be a first name. */
function isOffice(text: string, { word, start }: Neighbour): boolean {
  return OFFICE.test(word) && /^\s\p{Lu}\p{Ll}/u.test(text.slice(start + word.length))
}

const OFFICE = /^(?:\p{Lu}{3,5}|PM|FM|VP|DG|MP)$/u

/** "J.", "A.J.", and not the states and unions that sentences end with. */
const INITIALS = /^(?!U\.[SKN]\.|E\.U\.)(?:\p{Lu}\.){1,3}$/u

function isLastName(after: Neighbour | null): boolean {
  if (!after || !isAdjacent(after)) return false
  return isCapitalised(after.word) && !openingWords.has(plain(after.word))
}

function opensSentence(text: string, at: number): boolean {
  return at === 0 || /[.!?:;“”"'‘(\n—–-]\s*$/.test(text.slice(Math.max(0, at - 4), at))
}

/**
 * Whether a block is a headline in Title Case, as American papers write them: all its words begin with a capital but
 * for small ones. A short sentence full of names ("Ruth Davis met Putin in Moscow") still has its verb.
 */
export function isTitleCase(text: string, fewestWords = 4): boolean {
  if (text.length > LONGEST_HEADLINE) return false
  const all = text.split(/\s+/).filter((word) => /^\p{L}/u.test(word))
  const words = all.filter((word) => !smallWords.has(word.toLowerCase()))
  if (!isCapitalised(all[0] ?? "") || words.length < fewestWords) return false
  return words.filter(isCapitalised).length >= 0.9 * words.length
}

/** In UTF-16 code units. */
export const LONGEST_HEADLINE = 200
