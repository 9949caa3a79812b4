import { isoDay } from "../../core/pack/days"
import type { Pack } from "../../core/pack/open"
import { quote } from "./quote"

const MOST_RELATIONS = 4

/** Every entity that the articles name or that an editor curated, most mentioned first: who it is and with whom it stands. */
export function entityLines(pack: Pack): readonly string[] {
  const counts = new Map<number, number>()
  for (const { entity } of pack.mentions.rows()) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  const forms = new Map<number, number>()
  for (const { entity } of pack.forms.rows()) forms.set(entity, (forms.get(entity) ?? 0) + 1)
  const shown = pack.entities
    .rows()
    .map((entity, row) => ({ ...entity, row, mentions: counts.get(row) ?? 0 }))
    .filter(({ lookalike }) => lookalike === "no")
    .toSorted((a, b) => b.mentions - a.mentions)
  return [
    `Entities (${shown.length})`,
    ...shown.flatMap(({ id, name, type, wikidata, row, mentions }) => [
      `  ${name} [${id}] ${type}${wikidata === "" ? "" : ` ${wikidata}`}, ${mentions} mentions, ${forms.get(row) ?? 0} forms`,
      ...definitionLines(pack, row),
      ...relationLines(pack, row)
    ])
  ]
}

function definitionLines(pack: Pack, entity: number): readonly string[] {
  const [from, to] = pack.definitions.range("entity", entity)
  return Array.from({ length: to - from }, (_, i) => pack.definitions.row(from + i)).map((definition) => {
    const day = pack.articles.cell(definition.article, "date")
    const by = definition.curated === "yes" ? ", chosen by an editor" : ""
    return `    ${quote(pack, definition)}, ${day > 0 ? isoDay(day) : "undated"}${by}`
  })
}

function relationLines(pack: Pack, entity: number): readonly string[] {
  const [from, to] = pack.relations.range("entity", entity)
  const shown = Math.min(MOST_RELATIONS, to - from)
  const lines = Array.from({ length: shown }, (_, i) => {
    const { other, passage, definition } = pack.relations.row(from + i)
    const evidence = quote(
      pack,
      definition === null ? pack.passages.row(passage) : pack.definitions.row(definition)
    )
    return `    with ${pack.entities.row(other).id}: ${evidence}`
  })
  return to - from > shown ? [...lines, `    … and with ${to - from - shown} more`] : lines
}
