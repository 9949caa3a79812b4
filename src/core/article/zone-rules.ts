import type { Span, Zone, ZoneKind } from "../model"
import { isCapitalised } from "../text/letters"

/** A zone and the rule that found it, in words for an editor. */
export type FoundZone = Zone & { readonly reason: string }

const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\\.?"
const AGENCY = "AP|AFP|Reuters|REUTERS|ANI|PTI|DPA|dpa|EFE|TASS|ТАСС|RIA Novosti|РИА Новости|Xinhua|新华社|Kyodo|Yonhap|IANS|UPI"

const HEADER_DATE = /^[\uFEFF\s]*(?:date:?\s+)?\d{4}-\d{2}-\d{2}(?=\s)/
/** "Moscow, Mar 5 (AP)", "YANGON -", "NAYPYITAW, Myanmar (AP) —" */
const DATELINE = new RegExp(
  `^\\s*(?:[A-Z][A-Za-z.'’ ]{1,40}, ${MONTH} \\d{1,2}(?:, \\d{4})? \\((?:${AGENCY})\\)(?: ?[-–—])?` +
    `|[A-Z][A-Z.'’ ]{2,40}(?:, [A-Z][A-Za-z ]{2,30})?(?:, ${MONTH} \\d{1,2})?(?: \\((?:${AGENCY})\\))? [-–—]{1,2}(?= ))`
)
const AGENCY_TAG = new RegExp(`\\((?:${AGENCY})\\)(?=\\s*(?:\\n|$))`, "g")
const CREDIT = /\[(?:File|Photo|Image|Picture)s?:?[^\]\n]{2,80}\]|\((?:File )?(?:Photo|Image|Picture)s?:[^)\n]{2,80}\)/g
const POST_SIGNATURE = new RegExp(
  `[—–-] ?[^\\n—–()]{2,60} \\(@\\w{1,30}\\) ${MONTH} \\d{1,2}, \\d{4}`,
  "g"
)
const THREAD_NUMBER = /(?:^|\s)(\d{1,2}\/\d{1,2} )/g
const LONGEST_POST = 700
const LONGEST_CAPTION = 300

/** All zones of an article, in text order, without overlaps. Each rule looks for what its kind always shows. */
export function findZones(text: string): FoundZone[] {
  const header = match(text, HEADER_DATE, 0, "header-date", "a day stands before the text")
  const body = header?.end ?? 0
  const found = [
    header,
    match(text, DATELINE, body, "dateline", "a place, a day or an agency before a dash opens the text"),
    ...matches(text, AGENCY_TAG, "agency-tag", "an agency in brackets ends a paragraph"),
    ...captions(text),
    ...embeddedPosts(text),
    ...lineZones(text)
  ]
  return withoutOverlaps(found.filter((zone) => zone !== null))
}

function match(text: string, rule: RegExp, from: number, kind: ZoneKind, reason: string): FoundZone | null {
  const hit = rule.exec(text.slice(from))
  if (!hit) return null
  const start = from + (hit[0].length - hit[0].trimStart().length)
  return { start, end: from + hit[0].length, kind, reason }
}

function matches(text: string, rule: RegExp, kind: ZoneKind, reason: string): FoundZone[] {
  return [...text.matchAll(rule)].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length, kind, reason }))
}

/** A caption is the sentence that runs into its credit without a full stop. */
function captions(text: string): FoundZone[] {
  return matches(text, CREDIT, "caption", "a picture's credit in brackets ends it").map((credit) => {
    const before = text.slice(Math.max(0, credit.start - LONGEST_CAPTION), credit.start)
    const sentenceEnd = Math.max(...[...before.matchAll(/[.!?]["”’)]*\s+(?=\S)|\n/g)].map((end) => end.index + end[0].length), 0)
    return { ...credit, start: credit.start - before.length + sentenceEnd }
  })
}

/** A post runs from its thread number, else from the start of its line, to its author's signature. */
function embeddedPosts(text: string): FoundZone[] {
  return matches(text, POST_SIGNATURE, "embedded-post", "an author with an @ handle and a day signs it").map((signature) => {
    const from = Math.max(0, signature.start - LONGEST_POST, text.lastIndexOf("\n", signature.start) + 1)
    const numbers = [...text.slice(from, signature.start).matchAll(THREAD_NUMBER)]
    const first = numbers[0]
    const start = first ? from + first.index + first[0].length - (first[1]?.length ?? 0) : from
    return { ...signature, start }
  })
}

type Line = Span & { readonly text: string }

function lineZones(text: string): FoundZone[] {
  const lines = linesOf(text)
  const block = headlineBlock(text, lines)
  const headings = lines
    .filter((line, i) => (!block || line.start < block.start) && i > 0 && i < lines.length - 1 && isHeading(line.text))
    .map(({ start, end }): FoundZone => ({ start, end, kind: "sub-heading", reason: "a short line without a full stop stands alone" }))
  return block ? [...headings, block] : headings
}

/** A list of other stories' headlines at the end: three or more short lines without full stops, after a gap. */
function headlineBlock(text: string, lines: readonly Line[]): FoundZone | null {
  let first = lines.length
  while (first > 0 && isHeadline(lines[first - 1]?.text ?? "")) first--
  const [from, last] = [lines[first], lines.at(-1)]
  if (!from || !last || lines.length - first < 3 || first === 0) return null
  if (!/\n\s*\n\s*$/.test(text.slice(0, from.start))) return null
  return { start: from.start, end: last.end, kind: "headline-block", reason: "headlines of other stories follow the text" }
}

function isHeading(line: string): boolean {
  return line.length <= 80 && line.split(/\s+/).length <= 10 && isCapitalised(line) && !/[.!?:;,…”"’)\]]$/.test(line)
}

function isHeadline(line: string): boolean {
  const words = line.split(/\s+/)
  const long = words.filter((word) => word.length > 3)
  const capitals = long.filter((word) => isCapitalised(word) || /[–-]/.test(word)).length
  return words.length >= 4 && line.length <= 180 && !/[.;,:]$/.test(line) && capitals >= 0.6 * long.length
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

function withoutOverlaps(zones: readonly FoundZone[]): FoundZone[] {
  const kept: FoundZone[] = []
  for (const zone of zones.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (zone.start >= (kept.at(-1)?.end ?? 0)) kept.push(zone)
  }
  return kept
}
