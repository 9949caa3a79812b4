import type { Span } from "../model"
import { needBits, type Row } from "../pack/schema"
import { abbreviatesAnother, isSpelledOutAsAnother } from "./bracketed-acronym"
import { lendsItsName } from "./company-names"
import { isNumberOfGoods } from "./country-abbreviations"
import { isContradicted } from "./contradiction"
import { isCredit, isPictureCredit } from "./credits"
import { isOfAnotherPerson } from "./described-person"
import type { Evidence } from "./evidence"
import { hasExcludedNeighbour } from "./excluded-neighbours"
import { isForeignGenitive, isForeignShortForm, isGenitiveOfSurname } from "./foreign-forms"
import type { Gazetteer } from "./gazetteer"
import { hasOtherInitials } from "./initials"
import { beginsInstitution, goesOnInCapitals } from "./institutions"
import { hasOtherGivenName } from "./given-names"
import { isOfThePast } from "./lifetimes"
import { isKnownByClue } from "./known-by-clue"
import { repeatsAnotherBearer } from "./last-bearer"
import {
  isCalledAfter,
  isBodyOfThatName,
  isOddlyCapitalised,
  isPartOfLongerName,
  isPartOfStreet,
  isQuotedBehindNoun
} from "./longer-names"
import { isAged, namesSomebodyElse, type NameExtent } from "./other-bearer"
import { isPeopleInName, isPeopleOrPerson } from "./peoples-in-names"
import { sayReason } from "./reasons"
import { isClueEnough, isOfOneMatter, TOPIC_STRENGTH, topicStrength } from "./topic"
import { isCapitalInsideSentence, isPartOfVietnameseName } from "./vietnamese-names"
import { nearestWord, phraseOver, stretchAround, type NearWord } from "./words-near"
import { isInChineseTitle, isInQuotedGenitive } from "./titles-of-works"
import { isInsideChineseWord } from "./unspaced-words"
import { isAmongStates, isToldInBurmese, isWrittenAsName } from "./written-as-name"

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
  if (isPeopleInName(form, span, around)) return { against: "not-here", clue: null }
  if (form.kind === "descriptor" && entity.type === "person" && isOfAnotherPerson(gazetteer, span, around))
    return { against: "not-here", clue: null }
  return { against: "nothing", clue }
}

/** Whether the words around a name make it the name of somebody or something else, whatever the gazetteer says of it. */
function isAnotherThing(
  gazetteer: Gazetteer,
  form: Row<"forms">,
  { type, name }: Row<"entities">,
  span: Span,
  { text, sentence, isTitleCase, language }: Surroundings
): boolean {
  if (isPartOfVietnameseName(form, text, span, sentence) || isInChineseTitle(text, span)) return true
  if (abbreviatesAnother(gazetteer, form, text, span)) return true
  if (form.rule === "capitalised" && isOddlyCapitalised(text.slice(span.start, span.end), form.text))
    return true
  switch (type) {
    case "person":
      return (
        namesSomebodyElse(text, span, extentOf(form), isTitleCase, language) ||
        hasOtherInitials(text, span, name) ||
        hasOtherGivenName(text, span, name) ||
        isOfThePast(text, span) ||
        isInQuotedGenitive(text, span) ||
        isQuotedBehindNoun(text, span) ||
        isPartOfStreet(text, span) ||
        (extentOf(form) === "part" && repeatsAnotherBearer(gazetteer, form.entity, text, span))
      )
    case "media":
      return isCredit(text, span) || isGenitiveOfSurname(text, span, language) || lendsItsName(text, span)
    case "company":
      return isPictureCredit(text, span) || lendsItsName(text, span)
    case "place":
    case "facility":
      return (
        isPartOfLongerName(text, span, isTitleCase) ||
        (!isTitleCase && beginsInstitution(gazetteer, text, span)) ||
        goesOnInCapitals(gazetteer, text, span, language) ||
        isAged(text, span) ||
        (!isTitleCase && isPeopleOrPerson(gazetteer, form, text, span))
      )
    case "government-body":
      return (
        (isOneWord(form) &&
          (isQuotedBehindNoun(text, span) ||
            isCalledAfter(text, span, isTitleCase) ||
            goesOnInCapitals(gazetteer, text, span, language))) ||
        isPictureCredit(text, span)
      )
    default:
      return (
        isPartOfStreet(text, span) ||
        isPictureCredit(text, span) ||
        isBodyOfThatName(form, text, span) ||
        isNumberOfGoods(text, span)
      )
  }
}

/** "Kremlin" is a place as well, after which things are called; a ministry is none. */
function isOneWord({ text, rule }: Row<"forms">): boolean {
  return rule !== "exact-capitals" && !/\s/.test(text)
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
