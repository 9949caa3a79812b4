import type { Frame } from "./browsers/driver"
import { poll } from "./browsers/poll"

/** The words under all marks of a document, sorted, white space as one space. */
export function readMarkedWords(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const words: string[] = []
    for (const mark of CSS.highlights.get("backgrounder") ?? []) {
      const range = new Range()
      range.setStart(mark.startContainer, mark.startOffset)
      range.setEnd(mark.endContainer, mark.endOffset)
      words.push(range.toString().replace(/\s+/g, " "))
    }
    return words.sort()
  })
}

/** Resolves when the words under the marks are these, in any order. */
export async function waitForWords(frame: Frame, words: readonly string[], withinMs?: number): Promise<void> {
  const wanted = JSON.stringify(words.toSorted())
  let found = ""
  const isSo = async () => (found = JSON.stringify(await readMarkedWords(frame))) === wanted
  await poll(isSo, `marks on ${wanted}`, withinMs).catch((error: unknown) => {
    throw new Error(`${String(error)}; marked are ${found}`)
  })
}
