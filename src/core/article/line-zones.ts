import type { Span } from "../model"
import { isCapitalised } from "../text/letters"
import type { FoundZone } from "./found-zone"
import { zoneReasons } from "./zone-reasons"

type Line = Span & { readonly text: string }

/** A longer line is a whole paragraph; shorter ones may be what a program wrapped. */
const LONGEST_WRAPPED_LINE = 110
const LONGEST_HEADING = { characters: 80, words: 10 }
const LONGEST_HEADLINE = 180
const FEWEST_HEADLINES = 3
const LIST_ITEM = /^(?:[-–—•*·]|\d{1,2}[.)])\s/
const LABEL =
  /^(?:related|read more|more (?:from|on|stories)|also read|see also|latest|most read|recommended|trending)\b/i

/** The zones that are whole lines: sub-headings, and the headlines of other stories at the end. */
export function lineZones(text: string): FoundZone[] {
  const lines = linesOf(text)
  const block = headlineBlock(text, lines)
  const headings = lines
    .filter(
      (line, i) => (!block || line.start < block.start) && isHeading(line.text) && standsAlone(text, lines, i)
    )
    .map(({ start, end }): FoundZone => ({
      start,
      end,
      kind: "sub-heading",
      reason: zoneReasons["sub-heading"]
    }))
  return block ? [...headings, block] : headings
}

/** A list of other stories' headlines at the end: three or more short lines without full stops, after a gap. */
function headlineBlock(text: string, lines: readonly Line[]): FoundZone | null {
  let first = lines.length
  while (first > 0 && isHeadline(lines[first - 1]?.text ?? "")) first--
  if (lines.length - first < FEWEST_HEADLINES) return null
  if (LABEL.test(lines[first - 1]?.text ?? "")) first--
  const [before, from, last] = [lines[first - 1], lines[first], lines.at(-1)]
  // After a colon the lines are a list that belongs to the text.
  if (!before || !from || !last || before.text.endsWith(":") || !isGap(text, before, from)) return null
  return { start: from.start, end: last.end, kind: "headline-block", reason: zoneReasons["headline-block"] }
}

function isHeading(line: string): boolean {
  const isShort =
    line.length <= LONGEST_HEADING.characters && line.split(/\s+/).length <= LONGEST_HEADING.words
  return isShort && isCapitalised(line) && !/[.!?:;,…”"’)\]]$/.test(line)
}

/** Neither the first nor the last line, and no piece of a wrapped paragraph. */
function standsAlone(text: string, lines: readonly Line[], at: number): boolean {
  const [before, line, after] = [lines[at - 1], lines[at], lines[at + 1]]
  if (!before || !line || !after) return false
  const isApart = (neighbour: Line, from: Line, to: Line) =>
    isGap(text, from, to) || neighbour.text.length > LONGEST_WRAPPED_LINE
  return isApart(before, before, line) && isApart(after, line, after)
}

function isHeadline(line: string): boolean {
  const words = line.split(/\s+/)
  const long = words.filter((word) => word.length > 3)
  const capitals = long.filter((word) => isCapitalised(word) || /[–-]/.test(word)).length
  if (words.length < 4 || line.length > LONGEST_HEADLINE || LIST_ITEM.test(line)) return false
  return !/[.;,:…]["”’)]*$/.test(line) && capitals >= 0.6 * long.length
}

/** Whether an empty line parts two lines. */
function isGap(text: string, before: Line, after: Line): boolean {
  return /\n\s*\n/.test(text.slice(before.end, after.start))
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n]+/g)]
    .map((line) => {
      const start = line.index + (line[0].length - line[0].trimStart().length)
      const trimmed = line[0].trim()
      return { start, end: start + trimmed.length, text: trimmed }
    })
    .filter((line) => line.text !== "")
}
