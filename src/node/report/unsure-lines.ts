import type { Pack } from "../../core/pack/open"
import { quote } from "./quote"

/** What an editor should look at twice: what rests on a rule's guess rather than on the words alone. */
export function unsureLines(pack: Pack): readonly string[] {
  return [
    "Unsure",
    ...inferredDates(pack),
    ...broadEvents(pack),
    ...impliedPassages(pack),
    ...undefinedEntities(pack)
  ]
}

function inferredDates(pack: Pack): readonly string[] {
  return pack.articles
    .rows()
    .filter(({ date, dateStated }) => date === 0 || dateStated === "no")
    .map(({ file, date }) => `  ${file}: ${date === 0 ? "nothing dates it" : "its date is inferred"}`)
}

function broadEvents(pack: Pack): readonly string[] {
  return pack.events
    .rows()
    .filter(({ precision }) => precision === "month" || precision === "year")
    .map(({ what, precision }) => `  dated to the ${precision} only: ${what}`)
}

/** Passages without a mention of the entity: its name stands before them, or an event tells of it. */
function impliedPassages(pack: Pack): readonly string[] {
  const mentions = pack.mentions.rows()
  return pack.entityPassages.rows().flatMap(({ entity, passage, why }) => {
    const place = pack.passages.row(passage)
    const isNamed = mentions.some(
      (one) =>
        one.entity === entity &&
        one.article === place.article &&
        one.start >= place.start &&
        one.end <= place.end
    )
    return isNamed
      ? []
      : [`  of ${pack.entities.row(entity).id}, which it does not name (${why}): ${quote(pack, place)}`]
  })
}

function undefinedEntities(pack: Pack): readonly string[] {
  const named = new Set(pack.mentions.rows().map(({ entity }) => entity))
  const ids = pack.entities.rows().flatMap(({ id, lookalike }, row) => {
    const [from, to] = pack.definitions.range("entity", row)
    return lookalike === "no" && named.has(row) && from === to ? [id] : []
  })
  return ids.length === 0 ? [] : [`  nothing says who or what these are: ${ids.join(", ")}`]
}
