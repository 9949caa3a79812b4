import type { Span } from "../model"
import { needBits, type Row } from "../pack/schema"
import { isAnotherThing } from "./another-thing"
import { isSpelledOutAsAnother } from "./bracketed-acronym"
import { isContradicted } from "./contradiction"
import { isOfAnotherPerson } from "./described-person"
import type { Evidence } from "./evidence"
import { hasExcludedNeighbour } from "./excluded-neighbours"
import { isForeignGenitive, isForeignShortForm } from "./foreign-forms"
import type { Gazetteer } from "./gazetteer"
import { isKnownByClue } from "./known-by-clue"
import { isNameOfAnotherBody, isPeopleInName } from "./peoples-in-names"
import { sayReason } from "./reasons"
import type { Surroundings } from "./surroundings"
import { isClueEnough, isOfOneMatter, TOPIC_STRENGTH, topicStrength } from "./topic"
import { isInsideChineseWord } from "./unspaced-words"
import { isCapitalInsideSentence } from "./vietnamese-names"
import { nearestWord, phraseOver, stretchAround, type NearWord } from "./words-near"
import { isAmongStates, isToldInBurmese, isWrittenAsName } from "./written-as-name"

/** What the words around a form say, before the rest of the page is asked. */
export type LocalVerdict = {
  readonly against: "nothing" | "not-here" | "something-else"
  readonly clue: Clue | null
  /** The words beside an acronym spell it out as something else, which holds for the rest of the page too. */
  readonly isSpelledOut?: boolean
}

/** What speaks for a form beside it: a word, or null where the way it is written does, and how far off it is. */
export type Clue = Omit<NearWord, "word"> & { readonly word: string | null }

/** What a belief rests on, from the strongest. */
export type Ground = "itself" | "clue" | "full-name" | "topic"

/** Whether a form is believed to name its entity here, and why. `later`: more of the page may decide it. */
export type Verdict =
  | { readonly belief: "yes"; readonly ground: Ground; readonly reason: string }
  | { readonly belief: "later" }
  /** `taken`: what stands here is known to be something else, so no shorter name is looked for inside it. */
  | { readonly belief: "no"; readonly taken: boolean }

/** In `needs` of a form that a reader denies: it names nothing here, and neither does a shorter name inside it. */
export const DENIED = 1 << 16

/** How far clues reach inside a block, in UTF-16 code units: about twenty words. */
const CLUE_REACH = 140

/** Weighs the words around one form at one place: what speaks against it, and the clue that speaks for it. */
export function judgeLocally(
  gazetteer: Gazetteer,
  form: Row<"forms">,
  entity: Row<"entities">,
  span: Span,
  around: Surroundings
): LocalVerdict {
  const { text, language } = around
  if (
    isForeignShortForm(form, language) ||
    isForeignGenitive(form, entity, text.charAt(span.end), language) ||
    isInsideChineseWord(text, span)
  )
    return { against: "not-here", clue: null }
  const clue = findClue(gazetteer, form, entity, span, around)
  const isExcluded =
    hasExcludedNeighbour(gazetteer, form, span, around) || isContradicted(gazetteer, form, span, around, clue)
  // A descriptor that is not meant leaves room for what it holds: "Russian" in "Russian President Vladimir Putin".
  if (isExcluded) return { against: form.kind === "name" ? "something-else" : "not-here", clue: null }
  if (form.kind === "name" && isAnotherThing(gazetteer, form, entity, span, around))
    return {
      against: "something-else",
      clue: null,
      isSpelledOut: isSpelledOutAsAnother(gazetteer, form, text, span)
    }
  if (isPeopleInName(form, span, around) || isNameOfAnotherBody(gazetteer, form, entity, span, around))
    return { against: "not-here", clue: null }
  if (form.kind === "descriptor" && entity.type === "person" && isOfAnotherPerson(gazetteer, span, around))
    return { against: "not-here", clue: null }
  return { against: "nothing", clue }
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
  if ((form.needs & DENIED) !== 0) return { belief: "no", taken: true }
  if (form.needs === 0) return { belief: "yes", ground: "itself", reason: sayReason("only-meaning") }
  return weighNeeds(gazetteer, form, entity, around, evidence, clue)
}

function weighNeeds(
  gazetteer: Gazetteer,
  form: Row<"forms">,
  entity: Row<"entities">,
  around: Surroundings,
  evidence: Evidence,
  clue: Clue | null
): Verdict {
  const needs = (bit: number) => (form.needs & bit) !== 0
  if (needs(needBits.clue) && clue !== null && isClueEnough(form, entity, evidence)) {
    const reason = clue.word === null ? sayReason("written-as-name") : sayReason("clue", clue.word)
    return { belief: "yes", ground: "clue", reason }
  }
  const isVouchedFor = needs(needBits["full-name"]) || isKnownByClue(form, entity)
  if (isVouchedFor && evidence.fullNames(form.entity) > 0) {
    return { belief: "yes", ground: "full-name", reason: sayReason("full-name") }
  }
  if (needs(needBits.topic)) {
    const beside = [...around.company].find((other) => isOfOneMatter(gazetteer.entity(other), form, entity))
    if (beside !== undefined)
      return { belief: "yes", ground: "topic", reason: sayReason("nearby", gazetteer.entity(beside).name) }
    if (topicStrength(gazetteer, form, entity, evidence) >= TOPIC_STRENGTH) {
      const company = evidence.company(entity.topic, form.entity).slice(0, 2)
      const names = company.map((index) => gazetteer.entity(index).name)
      const reason = sayReason(names.length > 1 ? "on-page-both" : "on-page", ...names)
      return { belief: "yes", ground: "topic", reason }
    }
  }
  return isVouchedFor || needs(needBits.topic) ? { belief: "later" } : { belief: "no", taken: false }
}

function findClue(
  gazetteer: Gazetteer,
  form: Row<"forms">,
  entity: Row<"entities">,
  span: Span,
  around: Surroundings
): Clue | null {
  if ((form.needs & needBits.clue) === 0) return null
  const { flat, text } = around
  // "Report on the insurgents (PDF)": what is also a kind of file stands alone in brackets behind a link to one.
  if (gazetteer.words(form.notBefore).includes("file") && isInBrackets(text, span)) return null
  if (
    isWrittenAsName(form, entity.type, span, around) ||
    isAmongStates(entity.type, text, span) ||
    isToldInBurmese(entity.type, text, span) ||
    isCapitalInsideSentence(form, span, around)
  )
    return { word: null, distance: 0 }
  const within = stretchAround(span, CLUE_REACH, { start: 0, end: flat.length })
  const words = gazetteer.words(form.clues === "" ? entity.clues : form.clues)
  const over = form.kind === "name" ? phraseOver(flat, span, words) : null
  return over === null ? nearestWord(flat, span, within, words) : { word: over, distance: 0 }
}

function isInBrackets(text: string, { start, end }: Span): boolean {
  return /[([]$/.test(text.slice(Math.max(0, start - 1), start)) && /^[)\]]/.test(text.slice(end, end + 1))
}
