import type { LoadedCorpus } from "../corpus/loaded-corpus"
import { readReason, sayReason, type ReasonKind } from "../linking/reasons"

/** Which words of a reason are names, counted from 0. */
const named: Partial<Record<ReasonKind, readonly number[]>> = {
  nearby: [0],
  "on-page": [0],
  "on-page-both": [0, 1],
  merged: [1, 2]
}

/** A mention's reason, with what it names called as the corpus calls it; mentions give canonical names. */
export function toldReason(corpus: LoadedCorpus, reason: string): string {
  const read = readReason(reason)
  const places = read && named[read.kind]
  if (!places) return reason
  const words = read.words.map((word, place) => (places.includes(place) ? shownName(corpus, word) : word))
  if (read.kind === "merged") words[0] = toldReason(corpus, words[0] ?? "")
  return sayReason(read.kind, ...words)
}

/**
 * What an entity is called by its canonical name. That is a form of it, which the matching table finds in no time; going
 * through all entities would cost each card more the more names there are.
 */
function shownName({ rows, gazetteer, nameOf }: LoadedCorpus, canonical: string): string {
  for (const { forms } of gazetteer.find(canonical)) {
    for (const id of forms) {
      const entity = gazetteer.entity(gazetteer.form(id).entity)
      const row = rows.get(entity.id)
      if (row !== undefined && entity.name === canonical) return nameOf(row)
    }
  }
  return canonical
}
