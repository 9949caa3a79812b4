import type { Span } from "../model"

/** Lines of about this length that stop in mid-sentence were wrapped by a program, not ended by a writer. */
const WRAPPED = { shortest: 45, longest: 110 }

/**
 * Cuts plain text into the blocks that a page would have: paragraphs, headings, list items. An empty line always parts
 * blocks; a single line break parts them unless the line looks wrapped.
 */
export function blocksOfText(text: string): Span[] {
  const blocks: { start: number; end: number }[] = []
  let isOpen = false
  for (const line of text.matchAll(/[^\n]*(?:\n|$)/g)) {
    if (line[0] === "") break
    const content = line[0].trimEnd()
    if (content.trim() === "") isOpen = false
    else {
      const last = blocks.at(-1)
      if (isOpen && last) last.end = line.index + content.length
      else blocks.push({ start: line.index, end: line.index + content.length })
      isOpen = looksWrapped(content)
    }
  }
  return blocks
}

function looksWrapped(line: string): boolean {
  return (
    line.length >= WRAPPED.shortest && line.length <= WRAPPED.longest && !/[.!?:;…။。！？”"’)\]]$/.test(line)
  )
}
