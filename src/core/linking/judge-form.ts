import type { Span } from "../model"
import { needBits, type Row } from "../pack/schema"
import { isCredit } from "./credits"
import type { Evidence } from "./evidence"
import type { Gazetteer } from "./gazetteer"
import { wordAfter, wordBefore } from "./neighbours"
import { namesSomebodyElse } from "./other-bearer"
import { nearestWord, plain, type NearWord } from "./words-near"

/** The block a hit stands in, with what is needed to weigh it. */
export type Surroundings = {
  readonly text: string
  /** The sentence the hit stands in. */
  readonly sentence: Span
  readonly isTitleCase: boolean
  /** BCP 47 of the page, or what its text looks like; "und" where unknown. */
  readonly language: string
  /** Entities that the block names beyond doubt. */
  readonly company: ReadonlySet<number>
}

/** Whether a form is believed to name its entity here, and why. `later`: more of the page may decide it. */
export type Verdict =
  | { readonly belief: "yes"; readonly reason: string }
  | { readonly belief: "later" }
  /** `taken`: what stands here is known to be something else, so no shorter name is looked for inside it. */
  | { readonly belief: "no"; readonly taken: boolean }

const NO: Verdict = { belief: "no", taken: false }
const SOMETHING_ELSE: Verdict = { belief: "no", taken: true }

/** How far clues reach inside a block, in UTF-16 code units: about twenty words. */
const CLUE_REACH = 140
/** A page that names entities of a topic this often speaks of the topic. */
const TOPIC_STRENGTH = 3

/** Weighs one form at one place. The order is: what speaks against it, then what it needs. */
export function judgeForm(
  gazetteer: Gazetteer,
  form: Row<"forms">,
  entity: Row<"entities">,
  span: Span,
  around: Surroundings,
  evidence: Evidence
): Verdict {
  if (isForeignShortForm(form, around.language)) return NO
  if (hasExcludedNeighbour(gazetteer, form, span, around.text)) return SOMETHING_ELSE
  const clue = findClue(gazetteer, form, entity, span, around)
  if (isContradicted(gazetteer, form, span, around, clue)) return SOMETHING_ELSE
  if (form.kind === "name" && entity.type === "person") {
    const isShort = (form.needs & needBits["full-name"]) !== 0
    if (namesSomebodyElse(around.text, span, isShort, around.isTitleCase)) return SOMETHING_ELSE
  }
  if (form.kind === "name" && entity.type === "media" && isCredit(around.text, span)) return SOMETHING_ELSE

  if (form.needs === 0) return { belief: "yes", reason: "written as only this is written" }
  return weighNeeds(gazetteer, form, entity, around, evidence, clue)
}

function weighNeeds(
  gazetteer: Gazetteer,
  form: Row<"forms">,
  entity: Row<"entities">,
  around: Surroundings,
  evidence: Evidence,
  clue: NearWord | null
): Verdict {
  const needs = (bit: number) => (form.needs & bit) !== 0
  if (needs(needBits["full-name"]) && evidence.fullNames(form.entity) > 0) {
    return { belief: "yes", reason: "named in full on this page" }
  }
  if (needs(needBits.clue) && clue) return { belief: "yes", reason: `“${clue.word}” stands near` }
  if (needs(needBits.topic)) {
    const beside = [...around.company].find((other) => gazetteer.entity(other).topic === entity.topic)
    if (beside !== undefined) return { belief: "yes", reason: `${gazetteer.entity(beside).name} is named nearby` }
    if (evidence.strength(entity.topic, form.entity) >= TOPIC_STRENGTH) {
      const names = evidence.company(entity.topic, form.entity).slice(0, 2)
      return { belief: "yes", reason: `${namesOf(gazetteer, names)} named on this page` }
    }
  }
  return needs(needBits["full-name"]) || needs(needBits.topic) ? { belief: "later" } : NO
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

function hasExcludedNeighbour(gazetteer: Gazetteer, form: Row<"forms">, span: Span, text: string): boolean {
  return (
    (form.notBefore !== "" && startsWithAny(text.slice(span.end), wordAfter(text, span)?.word, gazetteer.words(form.notBefore))) ||
    (form.notAfter !== "" && endsWithAny(text.slice(0, span.start), wordBefore(text, span)?.word, gazetteer.words(form.notAfter)))
  )
}

function startsWithAny(rest: string, next: string | undefined, words: readonly string[]): boolean {
  const following = plain(rest).replace(/^[\s\-–—’'"“”«»]+/, "")
  return words.some((word) => (word.includes(" ") || !next ? following.startsWith(word) : sameWord(next, word)))
}

function endsWithAny(before: string, previous: string | undefined, words: readonly string[]): boolean {
  const preceding = plain(before).replace(/[\s\-–—’'"“”«»]+$/, "")
  return words.some((word) => (word.includes(" ") || !previous ? preceding.endsWith(word) : sameWord(previous, word)))
}

function sameWord(found: string, word: string): boolean {
  const folded = plain(found).replace(/[.’']+$/, "")
  return folded === word || folded === `${word}s` || (/[\u1000-\u109f\u4e00-\u9fff]/.test(word) && folded.includes(word))
}

function findClue(
  gazetteer: Gazetteer,
  form: Row<"forms">,
  entity: Row<"entities">,
  span: Span,
  { text }: Surroundings
): NearWord | null {
  if ((form.needs & needBits.clue) === 0) return null
  const within = { start: Math.max(0, span.start - CLUE_REACH), end: Math.min(text.length, span.end + CLUE_REACH) }
  return nearestWord(text, span, within, gazetteer.words(form.clues === "" ? entity.clues : form.clues))
}

/** A word that says "something else" counts in the same sentence, unless a clue stands nearer. */
function isContradicted(
  gazetteer: Gazetteer,
  form: Row<"forms">,
  span: Span,
  { text, sentence }: Surroundings,
  clue: NearWord | null
): boolean {
  if (form.unless === "") return false
  const against = nearestWord(text, span, sentence, gazetteer.words(form.unless))
  return against !== null && !(clue && clue.distance < against.distance)
}
