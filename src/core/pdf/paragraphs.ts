import { readLineEnd, spaced } from "./line-end"
import type { Paragraph, ReadRun, TextRun } from "./text-run"

// All in sizes of the font, as set in books and newspapers: lines stand 1.0 to 1.5 apart, columns at least 1.
const SAME_LINE = 0.6
const NEXT_LINE = 1.9
const NEXT_CELL = 2
const SPACE_BETWEEN = 0.15
/** A heading is set so much larger than what follows it. */
const OTHER_SIZE = 1.2
const SAME_ANGLE = 0.02

/** Some programs draw a page across its columns, so that a line goes on a paragraph before the last one. */
const OPEN_AT_ONCE = 8

/** A run by where it stands along its own lines, whichever way they are turned. */
type Placed = { readonly run: TextRun; readonly left: number; readonly right: number; readonly down: number }

/** How a reader comes from one run to the next: along the line, or to the next line. */
type Step = "along" | "line"
type OpenParagraph = { readonly runs: ReadRun[]; last: Placed; left: number; right: number }

/**
 * Puts the runs of a page, in the order in which the page draws them, together as they are read: words across lines,
 * lines into paragraphs. What stands in another column, cell, heading or direction is a text of its own.
 */
export function paragraphsOf(runs: readonly TextRun[]): readonly Paragraph[] {
  const paragraphs: OpenParagraph[] = []
  for (const run of runs.filter(({ text }) => text.trim() !== "")) {
    const placed = placedOf(run)
    const open = paragraphs.slice(-OPEN_AT_ONCE).reverse()
    const joined = open.find((paragraph) => stepTo(paragraph, placed) !== null)
    if (joined) add(joined, placed, stepTo(joined, placed) ?? "line")
    else paragraphs.push({ runs: [], last: placed, left: placed.left, right: placed.right })
  }
  return paragraphs.map(({ runs, last }) => [...runs, { run: last.run, read: last.run.text }])
}

function add(paragraph: OpenParagraph, next: Placed, step: Step): void {
  const { run } = paragraph.last
  const isParted = gapBetween(paragraph.last, next) > SPACE_BETWEEN
  const read =
    step === "line"
      ? readLineEnd(run.text.trimEnd(), next.run.text.trimStart())
      : isParted
        ? spaced(run.text)
        : run.text
  paragraph.runs.push({ run, read })
  paragraph.last = next
  paragraph.left = Math.min(paragraph.left, next.left)
  paragraph.right = Math.max(paragraph.right, next.right)
}

/** How a paragraph goes on to a run; null where it does not. */
function stepTo({ last, left, right }: OpenParagraph, next: Placed): Step | null {
  if (Math.abs(last.run.angle - next.run.angle) > SAME_ANGLE) return null
  const size = Math.max(last.run.size, next.run.size)
  const down = next.down - last.down
  if (Math.abs(down) < SAME_LINE * size) {
    // A raised figure may be smaller than its line; what begins before the last run is drawn out of order.
    const gap = gapBetween(last, next)
    return gap <= NEXT_CELL && next.left >= last.left ? "along" : null
  }
  const ratio = size / Math.min(last.run.size, next.run.size)
  if (down < 0 || down > NEXT_LINE * size || ratio > OTHER_SIZE) return null
  return next.left < right && next.right > left ? "line" : null
}

/** From the end of one run to the start of the next along the line, in sizes of the font. */
function gapBetween(last: Placed, next: Placed): number {
  return (next.left - last.right) / Math.max(last.run.size, next.run.size)
}

function placedOf(run: TextRun): Placed {
  const [cos, sin] = [Math.cos(run.angle), Math.sin(run.angle)]
  const left = run.x * cos + run.y * sin
  return { run, left, right: left + run.width, down: run.y * cos - run.x * sin }
}
