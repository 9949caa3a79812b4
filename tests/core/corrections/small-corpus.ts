import { createGazetteer } from "../../../src/core/corpus/loaded-corpus"
import type { CorrectBlock } from "../../../src/core/corrections/corrector"
import { createCorrector } from "../../../src/core/corrections/corrector"
import type { Correction, Place } from "../../../src/core/corrections/correction"
import type { Corrections } from "../../../src/core/corrections/corrections"
import { buildMatchingTable } from "../../../src/core/gazetteer/matching-table"
import { usualRule } from "../../../src/core/gazetteer/usual-rule"
import type { EntityType } from "../../../src/core/model"
import { needBits, type Need, type Row } from "../../../src/core/pack/schema"
import { spot } from "../../../src/core/spotting/spot"

type SmallForm = { readonly text: string; readonly cases?: readonly string[]; readonly needs?: Need }
type SmallEntity = { readonly id: string; readonly type: EntityType; readonly forms: readonly SmallForm[] }

const entities: readonly SmallEntity[] = [
  { id: "karen", type: "place", forms: [{ text: "Karen", needs: "topic" }, { text: "Karen State" }] },
  {
    id: "moscow",
    type: "place",
    forms: [{ text: "Москва", cases: ["Москвы", "Москве"] }, { text: "Moscow" }]
  },
  { id: "soe-win", type: "person", forms: [{ text: "Soe Win" }] },
  { id: "deputy", type: "person", forms: [{ text: "Vice Senior General" }] },
  { id: "myanmar", type: "place", forms: [{ text: "Myanmar" }, { text: "缅甸" }] },
  { id: "paper", type: "media", forms: [{ text: "Myanmar Now" }] },
  { id: "su-30", type: "weapon-system", forms: [{ text: "Su-30" }] }
]

function formRows(): Row<"forms">[] {
  const rows: Row<"forms">[] = []
  entities.forEach(({ forms }, entity) => {
    for (const { text, cases = [], needs } of forms) {
      const base = rows.length
      for (const written of [text, ...cases])
        rows.push({
          text: written,
          entity,
          kind: "name",
          language: "und",
          rule: usualRule(written),
          needs: needs ? needBits[needs] : 0,
          clues: "",
          unless: "",
          notBefore: "",
          notAfter: "",
          inflectionOf: written === text ? null : base,
          note: ""
        })
    }
  })
  return rows
}

function at<R>(rows: readonly R[], index: number): R {
  const row = rows[index]
  if (row === undefined) throw new RangeError(`there is no row ${index}`)
  return row
}

const forms = formRows()
const entityRows: readonly Row<"entities">[] = entities.map(({ id, type }) => ({
  id,
  name: id,
  type,
  wikidata: "",
  topic: id,
  clues: "",
  lookalike: "no",
  worth: 1
}))
const formTable = { length: forms.length, row: (index: number) => at(forms, index) }

const gazetteer = createGazetteer({
  entities: { length: entityRows.length, row: (index) => at(entityRows, index) },
  forms: formTable,
  matchingTable: buildMatchingTable(forms)
})

export const smallCorpus = {
  gazetteer,
  rows: new Map(entities.map(({ id }, row) => [id, row])),
  pack: { forms: formTable }
}

export const here: Place = { host: "news.example", path: "/today" }

/** What is found in a text with some corrections, as "surface = entity". */
export function found(text: string, corrections: Corrections, place: Place = here): string[] {
  const corrector = createCorrector(smallCorpus, corrections)(place)
  return spotted(text, corrector.gazetteer, corrector.correct)
}

/** The same without any corrector. */
export function foundWithout(text: string): string[] {
  return spotted(text, gazetteer)
}

function spotted(text: string, spotting: typeof gazetteer, correct?: CorrectBlock): string[] {
  const page = { lang: null, title: "", evidence: {} }
  const { linked } = spot(spotting, [text], page, correct)
  return linked.flatMap(({ mentions }) =>
    mentions.map(({ start, end, entity }) => `${text.slice(start, end)} = ${at(entityRows, entity).id}`)
  )
}

let clock = 0

/** A time later than that of the correction before. */
function later(): string {
  return new Date(Date.UTC(2025, 0, 1) + 1_000 * clock++).toISOString()
}

type Made = "madeAt" | "example"
type WithoutMade<C> = C extends Correction ? Omit<C, Made> : never

/** A correction made after all that were made before. */
export function correct(given: WithoutMade<Correction>): Correction {
  // What was left out of each kind is put back.
  return { ...given, madeAt: later(), example: "" }
}
