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

function shownName({ pack, rows, nameOf }: LoadedCorpus, canonical: string): string {
  for (const row of rows.values()) {
    if (pack.string(pack.entities.cell(row, "name")) === canonical) return nameOf(row)
  }
  return canonical
}
