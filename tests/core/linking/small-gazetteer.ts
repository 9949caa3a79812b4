import type { FormHit, Gazetteer } from "../../../src/core/linking/gazetteer"
import { plain } from "../../../src/core/linking/words-near"
import type { EntityType, MentionKind, Span } from "../../../src/core/model"
import { needBits, type Need, type Row } from "../../../src/core/pack/schema"

/** A form as a test writes it. */
export type SmallForm = {
  readonly text: string
  readonly kind?: MentionKind
  readonly rule?: Row<"forms">["rule"]
  readonly language?: string
  readonly needs?: readonly Need[]
  readonly clues?: readonly string[]
  readonly unless?: readonly string[]
  readonly notBefore?: readonly string[]
  readonly notAfter?: readonly string[]
}

/** An entity as a test writes it; a form that is a plain text needs nothing. */
export type SmallEntity = {
  readonly id: string
  readonly type: EntityType
  readonly topic?: string
  readonly clues?: readonly string[]
  readonly lookalike?: boolean
  readonly forms: readonly (string | SmallForm)[]
}

const LIST = "|"

/**
 * A gazetteer that finds forms by looking for their characters, in any case but that of the first: linking is what is
 * tested with it.
 */
export function smallGazetteer(entities: readonly SmallEntity[]): Gazetteer {
  const rows = entities.map(entityRow)
  const forms = entities.flatMap(({ forms: own }, entity) => own.map((form) => formRow(form, entity)))
  return {
    entity: (index) => at(rows, index),
    rowOf: (id) => new Map(entities.map((entity, row) => [entity.id, row])).get(id),
    form: (index) => at(forms, index),
    words: (list) => (list === "" ? [] : list.split(LIST).map(plain)),
    find: (text, within) => findForms(forms, text, within ?? { start: 0, end: text.length })
  }
}

/** The row numbers of a small gazetteer’s entities by id. */
export function rowsById(entities: readonly SmallEntity[]): ReadonlyMap<string, number> {
  return new Map(entities.flatMap(({ id, lookalike }, row) => (lookalike ? [] : [[id, row] as const])))
}

function entityRow({ id, type, topic, clues, lookalike }: SmallEntity): Row<"entities"> {
  return {
    id,
    name: id,
    type,
    wikidata: "",
    topic: topic ?? "world",
    clues: (clues ?? []).join(LIST),
    lookalike: lookalike ? "yes" : "no",
    worth: 2
  }
}

function formRow(form: string | SmallForm, entity: number): Row<"forms"> {
  const given: SmallForm = typeof form === "string" ? { text: form } : form
  return {
    text: given.text,
    entity,
    kind: given.kind ?? "name",
    language: given.language ?? "en",
    rule: given.rule ?? "capitalised",
    needs: (given.needs ?? []).reduce((bits, need) => bits | needBits[need], 0),
    clues: (given.clues ?? []).join(LIST),
    unless: (given.unless ?? []).join(LIST),
    notBefore: (given.notBefore ?? []).join(LIST),
    notAfter: (given.notAfter ?? []).join(LIST),
    inflectionOf: null,
    note: ""
  }
}

function findForms(forms: readonly Row<"forms">[], text: string, within: Span): FormHit[] {
  const hits: FormHit[] = []
  for (let start = within.start; start < within.end; start++) {
    if (isLatinLetter(text.charAt(start - 1))) continue
    const ends = new Map<number, number[]>()
    forms.forEach((form, index) => {
      const end = start + form.text.length
      if (
        end > within.end ||
        !isWritten(text.slice(start, end), form.text) ||
        isLatinLetter(text.charAt(end))
      )
        return
      ends.set(end, [...(ends.get(end) ?? []), index])
    })
    const [longest, ...shorter] = [...ends]
      .toSorted(([a], [b]) => b - a)
      .map(([end, found]) => ({ end, forms: found }))
    if (!longest) continue
    hits.push({ start, ...longest, shorter })
    start = longest.end - 1
  }
  return hits
}

function isWritten(surface: string, form: string): boolean {
  return surface.charAt(0) === form.charAt(0) && surface.toLowerCase() === form.toLowerCase()
}

function isLatinLetter(character: string): boolean {
  return /[A-Za-z]/.test(character)
}

function at<R>(rows: readonly R[], index: number): R {
  const row = rows[index]
  if (row === undefined) throw new RangeError(`there is no row ${index}`)
  return row
}
