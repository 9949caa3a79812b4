import { worthOf } from "../corpus/worth"
import { readerForm } from "../gazetteer/reader-form"
import { needBits, type Row } from "../pack/schema"
import type { Decisions } from "./decision"
import { isPartOfAnother } from "./form-doubts"

/** Only what the reader has added: no other name on a page makes these likelier, nor do these others. */
const TOPIC = "own"

/** What decisions add to a gazetteer. Entities are counted on from those that are there. */
export type OwnRows = {
  readonly entities: readonly Row<"entities">[]
  readonly forms: readonly Row<"forms">[]
}

/**
 * The reader's own names as rows of a pack. A merge into an entity that is not there waits for the pack that has it.
 *
 * @param known the entities that are there
 */
export function ownRows(decisions: Decisions, known: readonly Row<"entities">[]): OwnRows {
  const entities: Row<"entities">[] = []
  const forms: Row<"forms">[] = []
  const rows = new Map(known.flatMap(({ id, lookalike }, row) => (lookalike === "no" ? [[id, row]] : [])))
  for (const decision of decisions) {
    if (decision.kind === "ignored") continue
    const id = decision.kind === "merged" ? decision.entity : decision.id
    // A pack that was made of the reader's corpus has the entity too.
    if (decision.kind === "accepted" && !rows.has(id)) {
      rows.set(id, known.length + entities.length)
      entities.push(entityRow(id, decision.name, decision.type))
    }
    const entity = rows.get(id)
    if (entity === undefined) continue
    for (const text of new Set(decision.forms))
      forms.push(readerForm(text, entity, needsOf(text, decision.forms)))
  }
  return { entities, forms }
}

function entityRow(id: string, name: string, type: Row<"entities">["type"]): Row<"entities"> {
  const worth = worthOf(type, false)
  return { id, name, type, wikidata: "", topic: TOPIC, clues: "", lookalike: "no", worth }
}

/** One word of the name is believed where the page gives the name in full, as with any other surname. */
function needsOf(text: string, all: readonly string[]): number {
  return isPartOfAnother(text, all) ? needBits["full-name"] : 0
}
