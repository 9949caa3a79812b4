import type { Random } from "./random"
import { fillings } from "./words-table"

/** A stretch of a sentence; a name of the gazetteer stands alone. */
export type Piece = { readonly text: string; readonly isName: boolean }

const slot = /\{(\w+)\}/

/** Fills the slots of a sentence. `name` is asked for each `{name}`. */
export function writeSentence(pattern: string, random: Random, name: () => string): readonly Piece[] {
  const pieces = fill(pattern, random, name)
  const [first, ...rest] = pieces
  return first ? [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest] : []
}

function fill(pattern: string, random: Random, name: () => string): Piece[] {
  const pieces: Piece[] = []
  let plain = ""
  // The split of a pattern with one group alternates between what is between slots and their words.
  pattern.split(slot).forEach((part, index) => {
    if (index % 2 === 0) plain += part
    else if (part !== "name") plain += random.pick(fillings[part] ?? [])
    else {
      if (plain !== "") pieces.push({ text: plain, isName: false })
      pieces.push({ text: name(), isName: true })
      plain = ""
    }
  })
  if (plain !== "") pieces.push({ text: plain, isName: false })
  return pieces
}
