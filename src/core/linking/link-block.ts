import type { MentionKind, Span } from "../model"
import type { Row } from "../pack/schema"
import { needBits } from "../pack/schema"
import { isCapitalised } from "../text/letters"
import { splitSentences } from "../text/sentences"
import type { Evidence } from "./evidence"
import type { FormHit, Gazetteer } from "./gazetteer"
import { judgeForm, judgeLocally, type LocalVerdict, type Surroundings, type Verdict } from "./judge-form"
import { isTitleCase } from "./other-bearer"
import { flatten } from "./words-near"

/** A mention with its entity and form by row number. */
export type LinkedMention = Span & {
  readonly entity: number
  readonly form: number
  readonly kind: MentionKind
  readonly reason: string
}

export type LinkedBlock = {
  readonly mentions: readonly LinkedMention[]
  /** Some form here would be believed if more of the page spoke for it. */
  readonly isUndecided: boolean
}

/** A block whose forms have been found, ready to be linked as often as the evidence grows. */
export type FoundBlock = {
  readonly text: string
  readonly hits: readonly FormHit[]
  readonly flat: string
  readonly sentences: readonly Span[]
  readonly isTitleCase: boolean
  /** What the words around each form say, by form and place: it stays while the evidence grows. */
  readonly judged: Map<string, LocalVerdict>
}

/** Finds the forms of a block; nothing is decided yet. */
export function findInBlock(gazetteer: Gazetteer, text: string): FoundBlock {
  const hits = gazetteer.find(text)
  // A block's own line breaks are only spaces: HTML source is wrapped anywhere.
  const sentences = hits.length > 0 ? splitSentences(text.replace(/[\r\n]/g, " ")) : []
  const flat = hits.length > 0 ? flatten(text) : ""
  return { text, hits, flat, sentences, isTitleCase: hits.length > 0 && isTitleCase(text), judged: new Map() }
}

/**
 * Decides what each form found in a block names, or that it names nothing we know. A longer name that is not
 * believed gives way to a shorter one from the same place, unless it is known to be something else.
 */
export function linkBlock(
  gazetteer: Gazetteer,
  block: FoundBlock,
  language: string,
  evidence: Evidence
): LinkedBlock {
  const company = certainEntities(gazetteer, block, language)
  const mentions: LinkedMention[] = []
  let isUndecided = false
  const waiting = [...block.hits]
  for (let hit = waiting.shift(); hit; hit = waiting.shift()) {
    const around = { ...block, sentence: sentenceOf(block, hit), language, company }
    const judged = judgeReadings(gazetteer, hit, around, evidence)
    if (judged.mention) mentions.push(judged.mention)
    if (judged.isUndecided) isUndecided = true
    // What a shorter name, or none, has left over of the hit may hold names of its own.
    if (judged.end < hit.end) {
      const rest = gazetteer.find(block.text, { start: judged.end, end: hit.end })
      // Each hit must lie behind the one before, or a block would never end.
      waiting.unshift(...rest.filter(({ start }) => start >= judged.end))
    }
  }
  return { mentions: withDescriptorsOfTheNamed(gazetteer, block.text, mentions), isUndecided }
}

type JudgedSurroundings = Surroundings & Pick<FoundBlock, "judged">

type JudgedReadings = {
  readonly mention: LinkedMention | null
  readonly isUndecided: boolean
  /** How far the hit has been decided. */
  readonly end: number
}

function judgeReadings(
  gazetteer: Gazetteer,
  hit: FormHit,
  around: JudgedSurroundings,
  evidence: Evidence
): JudgedReadings {
  for (const { end, forms } of readingsOf(gazetteer, around.text, hit)) {
    const judged = judgeHit(gazetteer, { start: hit.start, end }, forms, around, evidence)
    if (judged.belief === "yes") return { mention: judged.mention, isUndecided: false, end }
    if (judged.belief === "later") return { mention: null, isUndecided: true, end: hit.end }
    if (judged.taken) return { mention: null, isUndecided: false, end: hit.end }
  }
  const [shortest] = hit.shorter.slice(-1)
  return { mention: null, isUndecided: false, end: shortest?.end ?? hit.start + 1 }
}

/**
 * The readings of a hit, longest first, without those that only look like a longer name: "Myanmar army" is the army
 * of Myanmar, "Myanmar Army" is its name.
 */
function readingsOf(
  gazetteer: Gazetteer,
  text: string,
  hit: FormHit
): readonly Pick<FormHit, "end" | "forms">[] {
  const readings = [hit, ...hit.shorter]
  const shortest = readings.at(-1)
  if (!shortest || shortest === hit || !namesPlainly(gazetteer, shortest.forms)) return readings
  return readings.filter(
    ({ end, forms }) =>
      end === shortest.end ||
      forms.some(
        (form) =>
          isWrittenAs(gazetteer.form(form).text, text.slice(hit.start, end)) || isPlace(gazetteer, form)
      )
  )
}

function namesPlainly(gazetteer: Gazetteer, forms: readonly number[]): boolean {
  return forms.some((form) => gazetteer.form(form).needs === 0 && gazetteer.form(form).kind === "name")
}

/** "Rakhine state" is how many papers write the state. */
function isPlace(gazetteer: Gazetteer, form: number): boolean {
  return gazetteer.entity(gazetteer.form(form).entity).type === "place"
}

/** Whether the last word of a form begins with a capital only if the text's does, or the text is all capitals. */
function isWrittenAs(form: string, surface: string): boolean {
  const [own, found] = [lastWord(form), lastWord(surface)]
  return !isCapitalised(own) || isCapitalised(found)
}

function lastWord(text: string): string {
  return text.slice(text.search(/[^\s\u00a0-]+$/))
}

type JudgedHit =
  { readonly belief: "yes"; readonly mention: LinkedMention } | Exclude<Verdict, { belief: "yes" }>

/** The first form that is believed decides; forms are in the order of the gazetteer. */
function judgeHit(
  gazetteer: Gazetteer,
  span: Span,
  forms: readonly number[],
  around: JudgedSurroundings,
  evidence: Evidence
): JudgedHit {
  let verdict: JudgedHit = { belief: "no", taken: false }
  for (const index of forms) {
    const form = gazetteer.form(index)
    const entity = gazetteer.entity(form.entity)
    const local = judgedLocally(gazetteer, index, span, around)
    const judged = judgeForm(gazetteer, form, entity, local, around, evidence)
    if (judged.belief === "yes" && entity.lookalike === "no") {
      const { kind } = form
      return {
        belief: "yes",
        mention: { ...span, entity: form.entity, form: index, kind, reason: judged.reason }
      }
    }
    if (judged.belief === "yes" || (judged.belief === "no" && judged.taken))
      verdict = { belief: "no", taken: true }
    else if (judged.belief === "later" && verdict.belief === "no" && !verdict.taken) verdict = judged
  }
  return verdict
}

/**
 * Entities that a block names by forms that need nothing: company for the doubtful ones beside them. What is
 * somebody else's name, or a credit, is no company.
 */
function certainEntities(gazetteer: Gazetteer, block: FoundBlock, language: string): ReadonlySet<number> {
  const certain = new Set<number>()
  for (const hit of block.hits) {
    for (const index of hit.forms) {
      const form = gazetteer.form(index)
      const entity = gazetteer.entity(form.entity)
      if (form.needs !== 0 || form.kind === "descriptor" || entity.lookalike === "yes") continue
      const around = { ...block, sentence: sentenceOf(block, hit), language, company: certain }
      if (judgedLocally(gazetteer, index, hit, around).against === "nothing") certain.add(form.entity)
    }
  }
  return certain
}

function judgedLocally(
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

function sentenceOf({ sentences, text }: FoundBlock, { start }: Span): Span {
  return (
    sentences.find((sentence) => start >= sentence.start && start < sentence.end) ?? {
      start: 0,
      end: text.length
    }
  )
}

/** "junta boss Soe Win": a person's descriptor right before another person's name speaks of that person. */
function withDescriptorsOfTheNamed(
  gazetteer: Gazetteer,
  text: string,
  mentions: readonly LinkedMention[]
): LinkedMention[] {
  return mentions.map((mention, i) => {
    const next = mentions[i + 1]
    if (mention.kind !== "descriptor" || !next || next.kind !== "name" || next.entity === mention.entity)
      return mention
    if (!/^[\s\u00a0]+$/.test(text.slice(mention.end, next.start))) return mention
    const arePersons = [mention, next].every(({ entity }) => gazetteer.entity(entity).type === "person")
    return arePersons ? { ...mention, entity: next.entity, reason: "stands right before the name" } : mention
  })
}

/** Whether a form names its entity in full, so that it vouches for short forms elsewhere on the page. */
export function isFullForm(form: Row<"forms">): boolean {
  return form.kind === "name" && (form.needs & needBits["full-name"]) === 0
}
