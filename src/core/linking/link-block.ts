import type { MentionKind, Span } from "../model"
import type { Row } from "../pack/schema"
import { needBits } from "../pack/schema"
import { splitSentences } from "../text/sentences"
import type { Evidence } from "./evidence"
import type { FormHit, Gazetteer } from "./gazetteer"
import { judgeForm, type Surroundings, type Verdict } from "./judge-form"
import { isTitleCase } from "./other-bearer"

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
  readonly sentences: readonly Span[]
  readonly isTitleCase: boolean
}

/** Finds the forms of a block; nothing is decided yet. */
export function findInBlock(gazetteer: Gazetteer, text: string): FoundBlock {
  const hits = gazetteer.find(text)
  // A block's own line breaks are only spaces: HTML source is wrapped anywhere.
  const sentences = hits.length > 0 ? splitSentences(text.replace(/[\r\n]/g, " ")) : []
  return { text, hits, sentences, isTitleCase: hits.length > 0 && isTitleCase(text) }
}

/**
 * Decides what each form found in a block names, or that it names nothing we know. A longer name that is not
 * believed gives way to a shorter one from the same place, unless it is known to be something else.
 */
export function linkBlock(gazetteer: Gazetteer, block: FoundBlock, language: string, evidence: Evidence): LinkedBlock {
  const company = certainEntities(gazetteer, block)
  const mentions: LinkedMention[] = []
  let isUndecided = false
  for (const hit of block.hits) {
    const around = { text: block.text, sentence: sentenceOf(block, hit), isTitleCase: block.isTitleCase, language, company }
    for (const { end, forms } of [hit, ...hit.shorter]) {
      const judged = judgeHit(gazetteer, { start: hit.start, end }, forms, around, evidence)
      if (judged.belief === "yes") mentions.push(judged.mention)
      if (judged.belief === "later") isUndecided = true
      if (judged.belief !== "no" || judged.taken) break
    }
  }
  return { mentions: withoutMisplacedDescriptors(gazetteer, block.text, mentions), isUndecided }
}

type JudgedHit = { readonly belief: "yes"; readonly mention: LinkedMention } | Exclude<Verdict, { belief: "yes" }>

/** The first form that is believed decides; forms are in the order of the gazetteer. */
function judgeHit(
  gazetteer: Gazetteer,
  span: Span,
  forms: readonly number[],
  around: Surroundings,
  evidence: Evidence
): JudgedHit {
  let verdict: JudgedHit = { belief: "no", taken: false }
  for (const index of forms) {
    const form = gazetteer.form(index)
    const entity = gazetteer.entity(form.entity)
    const judged = judgeForm(gazetteer, form, entity, span, around, evidence)
    if (judged.belief === "yes" && entity.lookalike === "no") {
      const { kind } = form
      return { belief: "yes", mention: { ...span, entity: form.entity, form: index, kind, reason: judged.reason } }
    }
    if (judged.belief === "yes" || (judged.belief === "no" && judged.taken)) verdict = { belief: "no", taken: true }
    else if (judged.belief === "later" && verdict.belief === "no" && !verdict.taken) verdict = judged
  }
  return verdict
}

/** Entities that a block names by forms that need nothing: company for the doubtful ones beside them. */
function certainEntities(gazetteer: Gazetteer, { hits }: FoundBlock): ReadonlySet<number> {
  const rows = hits.flatMap(({ forms }) => forms.map((index): Row<"forms"> => gazetteer.form(index)))
  return new Set(
    rows
      .filter(({ needs, kind, entity }) => needs === 0 && kind !== "descriptor" && gazetteer.entity(entity).lookalike === "no")
      .map(({ entity }) => entity)
  )
}

function sentenceOf({ sentences, text }: FoundBlock, { start }: Span): Span {
  return sentences.find((sentence) => start >= sentence.start && start < sentence.end) ?? { start: 0, end: text.length }
}

/** "junta boss Soe Win": a descriptor right before another person's name belongs to that person. */
function withoutMisplacedDescriptors(
  gazetteer: Gazetteer,
  text: string,
  mentions: readonly LinkedMention[]
): LinkedMention[] {
  return mentions.filter((mention, i) => {
    const next = mentions[i + 1]
    if (mention.kind !== "descriptor" || !next || next.kind !== "name" || next.entity === mention.entity) return true
    if (!/^[\s\u00a0]+$/.test(text.slice(mention.end, next.start))) return true
    const [own, other] = [gazetteer.entity(mention.entity), gazetteer.entity(next.entity)]
    return !(own.type === "person" && other.type === "person")
  })
}

/** Whether a form names its entity in full, so that it vouches for short forms elsewhere on the page. */
export function isFullForm(form: Row<"forms">): boolean {
  return form.kind === "name" && (form.needs & needBits["full-name"]) === 0
}
