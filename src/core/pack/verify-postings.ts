import type { Pack } from "./open"
import { PackError } from "./pack-error"

/**
 * Checks that the lists of postings lie end to end in the order of their terms, and that every posting is of a passage
 * that is there. End to end matters: lists that share their bytes would let a small pack ask for endless work.
 *
 * @throws PackError
 */
export function verifyPostings({ terms, postings, passages }: Pack): void {
  let at = 0
  for (let term = 0; term < terms.length; term++) {
    if (terms.cell(term, "offset") !== at)
      throw new PackError(`its postings of term ${term} do not begin at ${at}`)
    let passage = -1
    for (let left = terms.cell(term, "count"); left > 0; left--) {
      const { value, end } = readGap(postings, at)
      passage += value + 1
      at = end + 1
      if (at > postings.length) throw new PackError(`its postings of term ${term} run past their end`)
      if (passage < passages.length) continue
      throw new PackError(
        `its postings of term ${term} name passage ${passage}, where there are ${passages.length}`
      )
    }
  }
  if (at !== postings.length) throw new PackError(`its postings end at ${at} of ${postings.length} bytes`)
}

const LONGEST_GAP = 5

/** A base-128 number, low digits first. Multiplies and does not shift: a shift turns large numbers negative. */
function readGap(bytes: Uint8Array, start: number): { value: number; end: number } {
  let value = 0
  let end = start
  for (let place = 1; ; place *= 128) {
    const byte = bytes[end++] ?? 0
    value += (byte & 127) * place
    if (byte < 128) return { value, end }
    if (end - start === LONGEST_GAP) throw new PackError(`its postings have a broken number at ${start}`)
  }
}
