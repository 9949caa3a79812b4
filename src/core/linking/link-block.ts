import type { Span } from "../model"
import { isCapitalised } from "../text/letters"
import { splitSentences } from "../text/sentences"
import type { Evidence } from "./evidence"
import type { FormHit, Gazetteer } from "./gazetteer"
import type { LocalVerdict } from "./judge-form"
import { judgedLocally, judgeHit, type JudgedSurroundings, type LinkedMention, type Vote } from "./judge-hit"
import { isTitleCase } from "./other-bearer"
import { sayReason } from "./reasons"
import { flatten } from "./words-near"

export { isFullForm, type LinkedMention } from "./judge-hit"

export type LinkedBlock = {
  readonly mentions: readonly LinkedMention[]
  /** Some form here would be believed if more of the page spoke for it. */
  readonly isUndecided: boolean
  /** What speaks here for namesakes outside the corpus, or against them. */
  readonly votes?: readonly Vote[]
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
 * believed, or not yet, gives way to a shorter one from the same place, unless it is known to be something else.
 */
export function linkBlock(
  gazetteer: Gazetteer,
  block: FoundBlock,
  language: string,
  evidence: Evidence
): LinkedBlock {
  const company = certainEntities(gazetteer, block, language)
  const mentions: LinkedMention[] = []
  const votes: Vote[] = []
  let isUndecided = false
  const waiting = block.hits.toReversed()
  for (let hit = waiting.pop(); hit; hit = waiting.pop()) {
    const around = { ...block, sentence: sentenceOf(block, hit), language, company }
    const judged = judgeReadings(gazetteer, hit, around, evidence)
    if (judged.mention) mentions.push(judged.mention)
    if (judged.isUndecided) isUndecided = true
    votes.push(...judged.votes)
    // What a shorter name, or none, has left over of the hit may hold names of its own.
    if (judged.end < hit.end) {
      const rest = gazetteer.find(block.text, { start: judged.end, end: hit.end })
      // Each hit must lie behind the one before, or a block would never end.
      waiting.push(...rest.filter(({ start }) => start >= judged.end).toReversed())
    }
  }
  const named = withDescriptorsOfTheNamed(gazetteer, block.text, mentions)
  return votes.length > 0 ? { mentions: named, isUndecided, votes } : { mentions: named, isUndecided }
}

type JudgedReadings = {
  readonly mention: LinkedMention | null
  readonly isUndecided: boolean
  readonly votes: readonly Vote[]
  /** How far the hit has been decided. */
  readonly end: number
}

function judgeReadings(
  gazetteer: Gazetteer,
  hit: FormHit,
  around: JudgedSurroundings,
  evidence: Evidence
): JudgedReadings {
  const votes: Vote[] = []
  let isUndecided = false
  for (const { end, forms } of readingsOf(gazetteer, around.text, hit)) {
    const judged = judgeHit(gazetteer, { start: hit.start, end }, forms, around, evidence)
    votes.push(...judged.votes)
    if (judged.isUndecided) isUndecided = true
    if (judged.mention) return { mention: judged.mention, isUndecided, votes, end }
    if (judged.isTaken) return { mention: null, isUndecided, votes, end: hit.end }
  }
  const [shortest] = hit.shorter.slice(-1)
  return { mention: null, isUndecided, votes, end: isUndecided ? hit.end : (shortest?.end ?? hit.start + 1) }
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
    return arePersons ? { ...mention, entity: next.entity, reason: sayReason("before-name") } : mention
  })
}
