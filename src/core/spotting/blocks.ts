import type { Span } from "../model"

/** Lines of about this length that stop in mid-sentence were wrapped by a program, not ended by a writer. */
const WRAPPED = { shortest: 45, longest: 110 }

/**
 * Cuts plain text into the blocks that a page would have: paragraphs, headings, list items. An empty line always parts
 * blocks; a single line break parts them unless the line looks wrapped.
 */
export function blocksOfText(text: string): Span[] {
  const blocks: { start: number; end: number }[] = []
  let previous: string | null = null
  for (const line of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    if (line[0] === "") break
    const content = line[0].trimEnd()
    if (content.trim() === "") {
      previous = null
      continue
    }
    const last = blocks.at(-1)
    if (previous !== null && last && looksWrapped(previous, content.trimStart()))
      last.end = line.index + content.length
    else blocks.push({ start: line.index, end: line.index + content.length })
    previous = content
  }
  return blocks
}

function looksWrapped(line: string, next: string): boolean {
  return (
    line.length >= WRAPPED.shortest &&
    line.length <= WRAPPED.longest &&
    !/[.!?:;…။。！？”"’)\]]$/.test(line) &&
    wouldHaveBeenTooLong(line, next) &&
    UNSPACED.test(line.slice(-1)) === UNSPACED.test(next.charAt(0))
  )
}

/** A program puts as many words into a line as into the next one; a heading is shorter than the text below it. */
function wouldHaveBeenTooLong(line: string, next: string): boolean {
  const [firstWord = ""] = /^\S+/.exec(next) ?? []
  return next.length <= line.length + 1 + firstWord.length
}

/** A line in letters goes on in letters, and one in Chinese signs or Burmese syllables in those. */
const UNSPACED = /[\u1000-\u109f\u3400-\u9fff]/
