import type { Span } from "../model"
import type { Row } from "../pack/schema"
import { isCapitalised } from "../text/letters"
import type { Gazetteer } from "./gazetteer"
import { nounsBeforePeoples, nounsBehindPeoples } from "./name-nouns-table"
import { openingWords, titleWords } from "./names-table"
import { isAdjacent, wordAfter, wordBefore } from "./neighbours"
import { plain } from "./words-near"

const REACH = 60

/**
 * Whether an adjective of a country or a town is a part of the name of something else: "Moskauer Straße", "Russian
 * roulette", «Московский театр». Russian and German write such adjectives small, but for names.
 */
export function isPeopleInName(
  { kind, text: form }: Pick<Row<"forms">, "kind" | "text">,
  span: Span,
  around: {
    readonly text: string
    readonly sentence: Span
    readonly isTitleCase: boolean
    readonly language: string
  }
): boolean {
  if (kind !== "demonym") return false
  const { text, sentence, isTitleCase, language } = around
  const [before, after] = [wordBefore(text, span), wordAfter(text, span)]
  if (after && isAdjacent(after) && nounsBehindPeoples.has(plain(after.word).replace(/'s?$/, ""))) return true
  if (before && isAdjacent(before) && nounsBeforePeoples.has(plain(before.word))) return true
  if (isTitleCase || !/^(?:ru|de)/.test(language) || isCapitalised(form)) return false
  const surface = text.slice(span.start, span.end)
  if (!isCapitalised(surface) || surface === surface.toUpperCase()) return false
  return isInsideSentence(text, sentence, span) || isQuotedName(text, span)
}

/**
 * "Karen villages", "Karen O": where a state is called after a people, a plural behind its name speaks of that people, and
 * an initial makes it a person.
 */
export function isPeopleOrPerson(
  gazetteer: Pick<Gazetteer, "words">,
  { notBefore }: Pick<Row<"forms">, "notBefore">,
  text: string,
  span: Span
): boolean {
  if (notBefore === "" || !gazetteer.words(notBefore).includes("people")) return false
  if (SPOKEN_OR_BEEN.test(text.slice(Math.max(0, span.start - SPOKEN_REACH), span.start))) return true
  if (GERMAN_PEOPLE.test(text.slice(Math.max(0, span.start - REACH), span.start))) return true
  if (PEOPLES_SHARE.test(text.slice(span.end, span.end + REACH))) return true
  const after = wordAfter(text, span)
  return after !== null && isAdjacent(after) && PLURAL_OR_INITIAL.test(after.word)
}

const SPOKEN_REACH = 12
/** "My children are Karen", "she spoke Karen" */
const SPOKEN_OR_BEEN = /(?:^|[^\p{L}])(?:are|am|i['’]m|half|speaks?|spoke|speaking|fellow) $/iu

/** "ein Bauer der Minderheit der Rakhine", "der buddhistischen Karen" */
const GERMAN_PEOPLE =
  /(?:^|[^\p{L}])(?:(?:Volksgruppen?|Volks|Volk|Minderheit(?:en)?|Ethnien?|Angehörigen?) (?:der|wie die)|buddhistischen?|muslimischen?|christlichen?|ethnischen?) $/u
/** "Shan (9 %), Karen (inkl. Kayah; 7 %)": so many of a country are of a people, and no state is. */
const PEOPLES_SHARE = /^(?: \([^()]{0,30}?|[^()\s]{0,12}; ?)\d{1,2}(?:[.,]\d)? ?%/u

/** Not "is" and "says", nor the states of several peoples. */
const PLURAL_OR_INITIAL =
  /^(?!(?:states|regions|townships|has|was|does|this|its|remains|becomes|says|sees|falls|borders|lies)$)[a-z]{3,}s$|^[B-HJ-Z]$/

/** Whether words in small letters go on right before: behind a stop, a dash or a quotation mark a sentence may begin. */
function isInsideSentence(text: string, sentence: Span, span: Span): boolean {
  const before = wordBefore(text, span)
  return before !== null && before.start >= sentence.start && isAdjacent(before) && !before.word.endsWith(".")
}

/** «Московский мул»: a quotation of two or three words is a name, and no sentence. */
function isQuotedName(text: string, { start, end }: Span): boolean {
  return (
    /[«“„"]$/.test(text.slice(0, start)) && /^(?: [\p{L}-]+){0,2}[»”“"]/u.test(text.slice(end, end + REACH))
  )
}

/**
 * "the Karenni Army", "Wagner Generals": inside a sentence a descriptor with a capital that it does not have of itself ends
 * the name of another body (persons have offices), unless a name that we know stands before it: "Myanmar’s Junta".
 */
export function isNameOfAnotherBody(
  gazetteer: Pick<Gazetteer, "find">,
  { kind, text: form }: Pick<Row<"forms">, "kind" | "text">,
  { type }: Pick<Row<"entities">, "type">,
  span: Span,
  {
    text,
    isTitleCase,
    language
  }: { readonly text: string; readonly isTitleCase: boolean; readonly language: string }
): boolean {
  if (
    kind !== "descriptor" ||
    type === "person" ||
    isTitleCase ||
    language.startsWith("de") ||
    isCapitalised(form)
  )
    return false
  const surface = text.slice(span.start, span.end)
  if (!isCapitalised(surface) || surface === surface.toUpperCase()) return false
  const before = wordBefore(text, span)
  if (!before || !isAdjacent(before) || !/^\p{Lu}\p{Ll}+$/u.test(before.word)) return false
  const word = plain(before.word)
  if (openingWords.has(word) || titleWords.has(word)) return false
  return !gazetteer
    .find(text, { start: before.start, end: span.start })
    .some(({ end }) => end + 1 >= span.start)
}
