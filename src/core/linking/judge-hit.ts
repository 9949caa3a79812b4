import type { MentionKind, Span } from "../model"
import { needBits, type Row } from "../pack/schema"
import type { Evidence } from "./evidence"
import type { Gazetteer } from "./gazetteer"
import { judgeForm, judgeLocally, type Ground, type LocalVerdict } from "./judge-form"
import type { Surroundings } from "./surroundings"
import { TOPIC_STRENGTH } from "./topic"

/** A mention with its entity and form by row number. */
export type LinkedMention = Span & {
  readonly entity: number
  readonly form: number
  readonly kind: MentionKind
  readonly reason: string
}

/** What the words around each form of a block say, by form and place: it stays while the evidence grows. */
export type JudgedSurroundings = Surroundings & { readonly judged: Map<string, LocalVerdict> }

/** Speaks for a namesake that the gazetteer knows as a look-alike, or against it. */
export type Vote = { readonly entity: number; readonly by: 1 | -1 }

/** What one reading of a hit names. */
export type JudgedHit = {
  readonly mention: LinkedMention | null
  /** What stands here is known to be something else, so no shorter name is looked for inside it. */
  readonly isTaken: boolean
  /** More of the page may decide otherwise. */
  readonly isUndecided: boolean
  readonly votes: readonly Vote[]
}

type Reading = {
  readonly index: number
  readonly form: Row<"forms">
  readonly entity: Row<"entities">
  readonly local: LocalVerdict
  readonly verdict: ReturnType<typeof judgeForm>
}
type Believed = Reading & {
  readonly verdict: { readonly belief: "yes"; readonly ground: Ground; readonly reason: string }
}

/**
 * Decides which of the forms that a stretch is written like it is. The first one that is believed decides, in the order
 * of the gazetteer, unless a namesake outside the corpus has more to speak for it.
 */
export function judgeHit(
  gazetteer: Gazetteer,
  span: Span,
  forms: readonly number[],
  around: JudgedSurroundings,
  evidence: Evidence
): JudgedHit {
  const readings = forms.map((index): Reading => {
    const form = gazetteer.form(index)
    const entity = gazetteer.entity(form.entity)
    const local = judgedLocally(gazetteer, index, span, around)
    return {
      index,
      form,
      entity,
      local,
      verdict: judgeForm(gazetteer, form, entity, local, around, evidence)
    }
  })
  const own = readings.filter(isBelieved).find(({ entity }) => entity.lookalike === "no")
  const others = readings.filter(({ entity }) => entity.lookalike === "yes")
  const namesake = strongest(others.filter(isBelieved), evidence)
  const topicOf = (reading: Believed) => isOfMatter(gazetteer, reading, around.company, evidence)
  if (namesake && (!own || outweighs(namesake, own, evidence)))
    return { mention: null, isTaken: true, isUndecided: false, votes: votesFor(namesake) }
  // More of the page may yet speak of the other's matter.
  if (namesake && own && isOnlyOneHere(namesake, own, topicOf))
    return { mention: null, isTaken: true, isUndecided: true, votes: votesFor(namesake) }
  if (own) {
    const { index, form, verdict } = own
    const isDoubtful =
      others.some((other) => other.verdict.belief === "later") &&
      (verdict.ground === "topic" || (verdict.ground === "itself" && !topicOf(own)))
    return {
      mention: { ...span, entity: form.entity, form: index, kind: form.kind, reason: verdict.reason },
      isTaken: false,
      isUndecided: isDoubtful,
      votes: verdict.ground === "clue" ? others.map(({ form: { entity } }) => ({ entity, by: -1 })) : []
    }
  }
  const isTaken = readings.some(({ verdict }) => verdict.belief === "no" && verdict.taken)
  const isUndecided =
    !isTaken &&
    readings.some(({ verdict, entity }) => verdict.belief === "later" && entity.lookalike === "no")
  const isSpelledOut = readings.some(({ local }) => local.isSpelledOut)
  const votes = isSpelledOut ? others.map(({ form: { entity } }): Vote => ({ entity, by: 1 })) : []
  return { mention: null, isTaken, isUndecided, votes }
}

function isBelieved(reading: Reading): reading is Believed {
  return reading.verdict.belief === "yes"
}

const GROUNDS: readonly Ground[] = ["itself", "clue", "full-name", "topic"]

function strongest(readings: readonly Believed[], evidence: Evidence): Believed | undefined {
  return readings.reduce<Believed | undefined>(
    (best, reading) => (best && !outweighs(reading, best, evidence) ? best : reading),
    undefined
  )
}

/** Of two that have the same ground, the nearer clue decides, or the name that the page gives more often. */
function outweighs(one: Believed, other: Believed, evidence: Evidence): boolean {
  const order = GROUNDS.indexOf(one.verdict.ground) - GROUNDS.indexOf(other.verdict.ground)
  if (order !== 0) return order < 0
  if (one.verdict.ground === "clue")
    return (one.local.clue?.distance ?? Infinity) < (other.local.clue?.distance ?? Infinity)
  return (
    one.verdict.ground === "full-name" &&
    evidence.fullNames(one.form.entity) > evidence.fullNames(other.form.entity)
  )
}

/** "Moscow" beside Pullman, or on a page that has named Moscow, Idaho, where nothing else speaks of Russia. */
function isOnlyOneHere(
  namesake: Believed,
  own: Believed,
  isItsMatter: (reading: Believed) => boolean
): boolean {
  const { ground } = namesake.verdict
  return (ground === "full-name" || ground === "clue") && own.verdict.ground === "itself" && !isItsMatter(own)
}

/** Whether the block names something of the same topic, or the page does so more than in passing. */
function isOfMatter(
  gazetteer: Gazetteer,
  { form, entity: { topic } }: Believed,
  company: ReadonlySet<number>,
  evidence: Evidence
): boolean {
  if (evidence.strength(topic, form.entity) >= TOPIC_STRENGTH) return true
  return [...company].some((other) => other !== form.entity && gazetteer.entity(other).topic === topic)
}

/** Only what stands by itself speaks for a namesake elsewhere on the page. */
function votesFor({ form, verdict }: Believed): readonly Vote[] {
  return verdict.ground === "itself" || verdict.ground === "clue" ? [{ entity: form.entity, by: 1 }] : []
}

/** What the words around a form say, looked up if it has been asked before. */
export function judgedLocally(
  gazetteer: Gazetteer,
  index: number,
  span: Span,
  around: JudgedSurroundings
): LocalVerdict {
  const key = `${index} ${span.start}`
  const known = around.judged.get(key)
  if (known) return known
  const form = gazetteer.form(index)
  const verdict = judgeLocally(gazetteer, form, gazetteer.entity(form.entity), span, around)
  around.judged.set(key, verdict)
  return verdict
}

/** Whether a form names its entity in full, so that it vouches for short forms elsewhere on the page. */
export function isFullForm(form: Row<"forms">): boolean {
  return form.kind === "name" && (form.needs & needBits["full-name"]) === 0
}
