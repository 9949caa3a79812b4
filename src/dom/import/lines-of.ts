/** The longest line that is read, in UTF-16 code units: an article of the greatest length, escaped. */
const LONGEST_LINE = 8_000_000

/** A line of a file, without its end; null where it is longer than is read. */
export type Line = { readonly number: number; readonly text: string | null }

/**
 * The lines of a file in UTF-8, read as they are wanted; of one that is too long no more is kept than that it was there.
 *
 * @throws TypeError at the first bytes that are no UTF-8
 */
export async function* linesOf(file: Blob, longest = LONGEST_LINE): AsyncGenerator<Line> {
  const reader = file
    .stream()
    .pipeThrough(new TextDecoderStream("utf-8", { fatal: true }))
    .getReader()
  let [rest, number] = ["", 1]
  let isTooLong = false
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const [first = "", ...others] = part.value.split("\n")
      if (!isTooLong) rest += first
      for (const next of others) {
        yield { number: number++, text: isTooLong || rest.length > longest ? null : rest.replace(/\r$/, "") }
        isTooLong = false
        rest = next
      }
      if (rest.length > longest) {
        isTooLong = true
        rest = ""
      }
    }
    if (isTooLong || rest !== "") yield { number, text: isTooLong ? null : rest }
  } finally {
    // Whoever stops early wants no more of the file.
    await reader.cancel().catch(() => undefined)
  }
}
