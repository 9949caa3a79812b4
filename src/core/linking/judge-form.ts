import type { Span } from "../model"
import { needBits, type Row } from "../pack/schema"
import { isCredit } from "./credits"
import type { Evidence } from "./evidence"
import type { Gazetteer } from "./gazetteer"
import { wordAfter, wordBefore, type Neighbour } from "./neighbours"
import { isOddlyCapitalised, isPartOfLongerName, isPartOfStreet } from "./longer-names"
import { namesSomebodyElse, type NameExtent } from "./other-bearer"
import { nearestWord, plain, type NearWord } from "./words-near"

/** The block a hit stands in, with what is needed to weigh it. */
export type Surroundings = {
  readonly text: string
  /** The text as `flatten` gives it. */
  readonly flat: string
  /** The sentence the hit stands in. */
  readonly sentence: Span
  readonly isTitleCase: boolean
  /** BCP 47 of the page, or what its text looks like; "und" where unknown. */
  readonly language: string
  /** Entities that the block names beyond doubt. */
  readonly company: ReadonlySet<number>
}

/** What the words around a form say, before the rest of the page is asked. */
export type LocalVerdict = {
  readonly against: "nothing" | "not-here" | "something-else"
  readonly clue: string | null
}

/** Whether a form is believed to name its entity here, and why. `later`: more of the page may decide it. */
export type Verdict =
  | { readonly belief: "yes"; readonly reason: string }
  | { readonly belief: "later" }
  /** `taken`: what stands here is known to be something else, so no shorter name is looked for inside it. */
  | { readonly belief: "no"; readonly taken: boolean }

/** How far clues reach inside a block, in UTF-16 code units: about twenty words. */
const CLUE_REACH = 140
/** A page that names entities of a topic this often speaks of the topic. */
const TOPIC_STRENGTH = 3

/** Weighs the words around one form at one place: what speaks against it, and the clue that speaks for it. */
export function judgeLocally(
  gazetteer: Gazetteer,
  form: Row<"forms">,
  entity: Row<"entities">,
  span: Span,
  around: Surroundings
): LocalVerdict {
  if (isForeignShortForm(form, around.language)) return { against: "not-here", clue: null }
  const clue = findClue(gazetteer, form, entity, span, around)
  const isExcluded =
    hasExcludedNeighbour(gazetteer, form, span, around) || isContradicted(gazetteer, form, span, around, clue)
  // A descriptor that is not meant leaves room for what it holds: "Russian" in "Russian President Vladimir Putin".
  if (isExcluded) return { against: form.kind === "name" ? "something-else" : "not-here", clue: null }
  if (form.kind === "name" && isAnotherThing(form, entity, span, around))
    return { against: "something-else", clue: null }
  return { against: "nothing", clue: clue?.word ?? null }
}

/** Whether the words around a name make it the name of somebody or something else, whatever the gazetteer says of it. */
function isAnotherThing(
  form: Row<"forms">,
  { type }: Row<"entities">,
  span: Span,
  { text, isTitleCase }: Surroundings
): boolean {
  if (form.rule === "capitalised" && isOddlyCapitalised(text.slice(span.start, span.end), form.text))
    return true
  switch (type) {
    case "person":
      return namesSomebodyElse(text, span, extentOf(form), isTitleCase)
    case "media":
      return isCredit(text, span)
    case "place":
    case "facility":
      return isPartOfLongerName(text, span)
    default:
      return isPartOfStreet(text, span)
  }
}

/** How much of a person's name a form gives: a part of it, all of it as others bear it too, or what nobody else bears. */
function extentOf({ needs }: Row<"forms">): NameExtent {
  if ((needs & needBits["full-name"]) !== 0) return "part"
  return needs === 0 ? "unique" : "shared"
}

/** Decides on a form by what was found around it and what the page has shown so far. */
export function judgeForm(
  gazetteer: Gazetteer,
  form: Row<"forms">,
  entity: Row<"entities">,
  { against, clue }: LocalVerdict,
  around: Surroundings,
  evidence: Evidence
): Verdict {
  if (against !== "nothing") return { belief: "no", taken: against === "something-else" }
  if (form.needs === 0) return { belief: "yes", reason: "no other meaning of these words is known" }
  return weighNeeds(gazetteer, form, entity, around, evidence, clue)
}

function weighNeeds(
  gazetteer: Gazetteer,
  form: Row<"forms">,
  entity: Row<"entities">,
  around: Surroundings,
  evidence: Evidence,
  clue: string | null
): Verdict {
  const needs = (bit: number) => (form.needs & bit) !== 0
  if (needs(needBits["full-name"]) && evidence.fullNames(form.entity) > 0) {
    return { belief: "yes", reason: "named in full on this page" }
  }
  if (needs(needBits.clue) && clue !== null) return { belief: "yes", reason: `“${clue}” stands near` }
  if (needs(needBits.topic)) {
    const beside = [...around.company].find((other) => gazetteer.entity(other).topic === entity.topic)
    if (beside !== undefined)
      return { belief: "yes", reason: `${gazetteer.entity(beside).name} is named nearby` }
    if (evidence.strength(entity.topic, form.entity) >= TOPIC_STRENGTH) {
      const names = evidence.company(entity.topic, form.entity).slice(0, 2)
      return { belief: "yes", reason: `${namesOf(gazetteer, names)} named on this page` }
    }
  }
  return needs(needBits["full-name"]) || needs(needBits.topic)
    ? { belief: "later" }
    : { belief: "no", taken: false }
}

function namesOf(gazetteer: Gazetteer, entities: readonly number[]): string {
  const names = entities.map((index) => gazetteer.entity(index).name)
  return names.length > 1 ? `${names.join(" and ")} are` : `${names.join("")} is`
}

/** Short Latin forms of other languages are words of this one: Vietnamese "Nga" is Russia only on a Vietnamese page. */
function isForeignShortForm(form: Row<"forms">, language: string): boolean {
  const own = ["fr", "de", "es", "vi"]
  if (!own.includes(form.language) || form.text.length > 6) return false
  const page = language.slice(0, 2)
  return [...own, "en"].includes(page) && page !== form.language
}

/** How much of the text beside a form its excluded neighbours may take up, in UTF-16 code units. */
const NEIGHBOUR_REACH = 60

function hasExcludedNeighbour(
  gazetteer: Gazetteer,
  form: Row<"forms">,
  span: Span,
  { text, flat }: Surroundings
): boolean {
  if (form.notBefore !== "") {
    const following = flat.slice(span.end, span.end + NEIGHBOUR_REACH).replace(/^[\s\-–—'"“”«»]+/, "")
    if (
      isAnyWord(gazetteer.words(form.notBefore), wordAfter(text, span), (word) => following.startsWith(word))
    )
      return true
  }
  if (form.notAfter === "") return false
  const preceding = flat
    .slice(Math.max(0, span.start - NEIGHBOUR_REACH), span.start)
    .replace(/[\s\-–—'"“”«»]+$/, "")
  return isAnyWord(gazetteer.words(form.notAfter), wordBefore(text, span), (word) => preceding.endsWith(word))
}

/** Phrases, and Chinese words, stand right at the form; other words are compared with the whole word beside it. */
function isAnyWord(
  words: readonly string[],
  neighbour: Neighbour | null,
  stands: (phrase: string) => boolean
): boolean {
  return words.some((word) =>
    word.includes(" ") || !neighbour || CHINESE.test(word) ? stands(word) : sameWord(neighbour.word, word)
  )
}

const CHINESE = /[\u4e00-\u9fff]/
const BURMESE = /[\u1000-\u109f]/

function sameWord(found: string, word: string): boolean {
  const folded = plain(found).replace(/(?:'s?|\.)+$/, "")
  return folded === word || folded === `${word}s` || (BURMESE.test(word) && folded.includes(word))
}

function findClue(
  gazetteer: Gazetteer,
  form: Row<"forms">,
  entity: Row<"entities">,
  span: Span,
  { flat }: Surroundings
): NearWord | null {
  if ((form.needs & needBits.clue) === 0) return null
  const within = {
    start: Math.max(0, span.start - CLUE_REACH),
    end: Math.min(flat.length, span.end + CLUE_REACH)
  }
  return nearestWord(flat, span, within, gazetteer.words(form.clues === "" ? entity.clues : form.clues))
}

/** A word that says "something else" counts in the same sentence, unless a clue stands nearer. */
function isContradicted(
  gazetteer: Gazetteer,
  form: Row<"forms">,
  span: Span,
  { flat, sentence }: Surroundings,
  clue: NearWord | null
): boolean {
  if (form.unless === "") return false
  const against = nearestWord(flat, span, sentence, gazetteer.words(form.unless))
  return against !== null && !(clue && clue.distance < against.distance)
}
