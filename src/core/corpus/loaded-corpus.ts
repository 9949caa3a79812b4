import { createFormFinder } from "../gazetteer/find-forms"
import type { Gazetteer } from "../linking/gazetteer"
import { plain } from "../linking/words-near"
import type { EntityId } from "../model"
import type { Pack } from "../pack/open"
import { LIST_SEPARATOR, type Row } from "../pack/schema"
import { firstWritten, type EditorsWords } from "./editors-words"

/** An open pack, ready to spot with and to answer from. */
export type LoadedCorpus = {
  readonly pack: Pack
  readonly gazetteer: Gazetteer
  /** Entity id → row; look-alikes are not among them. */
  readonly rows: ReadonlyMap<EntityId, number>
  /** What an entity is called where it is shown, by its row: its canonical name, unless `inLanguage` gave another. */
  readonly nameOf: (row: number) => string
  /** What an event is, in the words of an editor: as first written, unless `inLanguage` gave others. */
  readonly whatOf: (event: number) => EditorsWords
  /** What articles differ on, likewise. */
  readonly topicOf: (claim: number) => EditorsWords
}

/** Loads a pack's gazetteer. Rows are decoded as they are met, and kept. */
export function loadCorpus(pack: Pack): LoadedCorpus {
  const rows = new Map<EntityId, number>()
  for (let row = 0; row < pack.entities.length; row++) {
    const entity = pack.entities.row(row)
    if (entity.lookalike === "no") rows.set(entity.id, row)
  }
  return {
    pack,
    gazetteer: createGazetteer(pack),
    rows,
    nameOf: (row) => pack.string(pack.entities.cell(row, "name")),
    whatOf: (event) => firstWritten(pack.string(pack.events.cell(event, "what"))),
    topicOf: (claim) => firstWritten(pack.string(pack.claims.cell(claim, "topic")))
  }
}

/** The gazetteer of a pack, or of the tables of a pack that is being built. */
export function createGazetteer(tables: {
  readonly entities: { readonly length: number; row(index: number): Row<"entities"> }
  readonly forms: { row(index: number): Row<"forms"> }
  readonly matchingTable: Uint32Array
}): Gazetteer {
  const find = createFormFinder(tables.matchingTable)
  const entity = remembered((index: number) => tables.entities.row(index))
  let rowsById: ReadonlyMap<EntityId, number> | undefined
  return {
    entity,
    rowOf(id) {
      rowsById ??= new Map(Array.from({ length: tables.entities.length }, (_, row) => [entity(row).id, row]))
      return rowsById.get(id)
    },
    form: remembered((index) => tables.forms.row(index)),
    words: remembered((list) => (list === "" ? [] : list.split(LIST_SEPARATOR).map(plain))),
    find
  }
}

function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}
