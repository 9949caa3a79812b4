import { buildMatchingTable } from "../gazetteer/matching-table"
import { LIST_SEPARATOR, type Row } from "../pack/schema"
import type { CuratedEntity } from "./curated-entity"
import { formRows, formsToMatch } from "./form-rows"
import { createGazetteer } from "./loaded-corpus"
import type { Problem } from "./problem"
import type { Reading } from "./read-lot"
import { rowsAsTable } from "./rows-as-table"
import { worthOf } from "./worth"

/** The gazetteer of a pack that is being built. */
export type GazetteerToPack = {
  /** In the order of their ids; their places are the rows of the pack. */
  readonly curated: readonly CuratedEntity[]
  readonly forms: readonly Row<"forms">[]
  readonly matchingTable: Uint32Array
  readonly problems: readonly Problem[]
  /** What articles are read with. */
  readonly reading: Reading
}

/** Makes curated entities ready to read articles with. Forms that are wrong are left out and told. */
export function gazetteerToPack(entities: readonly CuratedEntity[]): GazetteerToPack {
  const curated = entities.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const { forms, problems } = formRows(curated)
  const withDemonym = new Set(forms.flatMap(({ kind, entity }) => (kind === "demonym" ? [entity] : [])))
  const rows = curated.map((entity, row) => entityRow(entity, withDemonym.has(row)))
  const matchingTable = buildMatchingTable(formsToMatch(forms, curated))
  const gazetteer = createGazetteer({ entities: rowsAsTable(rows), forms: rowsAsTable(forms), matchingTable })
  const sayings = curated.flatMap(({ who, lookalike }, entity) =>
    who === "" || lookalike ? [] : [{ entity, who }]
  )
  return { curated, forms, matchingTable, problems, reading: { entities: rows, gazetteer, sayings } }
}

function entityRow(entity: CuratedEntity, hasDemonym: boolean): Row<"entities"> {
  const { id, name, type, wikidata, topic, clues, lookalike } = entity
  return {
    id,
    name,
    type,
    wikidata,
    topic,
    clues: clues.join(LIST_SEPARATOR),
    lookalike: lookalike ? "yes" : "no",
    worth: worthOf(type, hasDemonym)
  }
}
