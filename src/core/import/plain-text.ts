import { bareText, type ReadText } from "./read-text"

/** Editors that break lines by themselves do so within these widths. */
const WRAPPED = { least: 45, most: 100 }

/** A file of words and nothing else. Title, date and source stand in the text, if they do. */
export function readPlainText(text: string): ReadText {
  return bareText(paragraphsOfLines(text))
}

/**
 * The paragraphs of plain text: parted by empty lines, and by line ends where these are not those of an editor that breaks
 * lines. White space at their ends is left out; all else is as it is written, with a space for a line end inside.
 */
export function paragraphsOfLines(text: string): string[] {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .split(/\n[^\S\n]*\n/)
    .flatMap((block) => {
      const lines = block
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "")
      return isWrapped(lines) ? [lines.join(" ")] : lines
    })
}

/** Whether all lines but the last end where there was no more room, and not where a thought ends. */
function isWrapped(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1)
  const isFull = ({ length }: string) => length >= WRAPPED.least && length <= WRAPPED.most
  return full.length > 0 && full.every(isFull) && (lines.at(-1)?.length ?? 0) <= WRAPPED.most
}
