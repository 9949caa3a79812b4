import type { Row } from "../pack/schema"

/** Visits the list of one term in the order of its passages, without making anything. */
export function eachPosting(
  bytes: Uint8Array,
  { offset, count }: Pick<Row<"terms">, "offset" | "count">,
  visit: (passage: number, impact: number) => void
): void {
  let at = offset
  let passage = -1
  for (let i = 0; i < count && at < bytes.length; i++) {
    let gap = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0
      gap |= (byte & 127) << shift
      if (byte < 128 || shift > 21) break
    }
    passage += gap + 1
    visit(passage, bytes[at++] ?? 0)
  }
}
