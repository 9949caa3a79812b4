import type { ZoneKind } from "../model"
import { splitSentences } from "../text/sentences"
import { withoutOverlaps, type FoundZone } from "./found-zone"
import { lineZones } from "./line-zones"
import { zoneReasons } from "./zone-reasons"

const MONTH =
  "(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?|(?:янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек)[а-я]*)"
const DAY = `(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:, \\d{4})?`
const AGENCY =
  "AP|AFP|Reuters|REUTERS|ANI|PTI|DPA|dpa|EFE|TASS|ТАСС|RIA Novosti|РИА Новости|Xinhua|新华社|Kyodo|Yonhap|IANS|UPI"
const PLACE = "[A-ZÀ-ÞА-ЯЁ][A-Za-zÀ-ÿĀ-žА-яЁё.'’ ]{1,40}"
const CAPITALS = "[A-ZÀ-ÞА-ЯЁ][A-ZÀ-ÞА-ЯЁ.'’ ]{2,40}"

const HEADER_DATE = /^[\uFEFF\s]*(?:date:?\s+)?\d{4}-\d{2}-\d{2}(?=\s)/i
/** "Moscow, Mar 5 (AP)", "Yangon (AFP) –", "NAYPYITAW, Myanmar (AP) —", "YANGON -", "MOSCOW, March 5. /TASS/." */
const DATELINE = new RegExp(
  `^\\s*(?:${PLACE}(?:, ${PLACE})?, ${DAY} \\((?:${AGENCY})\\)(?: ?[-–—]{1,2})?` +
    `|${PLACE}(?:, ${PLACE})? \\((?:${AGENCY})\\) ?[-–—]{1,2}(?= )` +
    `|${CAPITALS}(?:, ${PLACE})?(?:, ${DAY})?(?: \\((?:${AGENCY})\\))? [-–—]{1,2}(?= )` +
    `|${PLACE}, ${DAY}\\. /(?:TASS|ТАСС)/\\.)`
)
const AGENCY_TAG = new RegExp(`\\((?:${AGENCY})\\)(?=\\s*(?:\\n|$))`, "g")
/** "[File: Nyein Chan Naing/EPA]", "(Photo by STR/AFP)", "(AP Photo/Aung Shine Oo)", "[Sai Aung Main/AFP]", "[File photo]" */
const CREDIT = new RegExp(
  "[[(](?:" +
    "(?:[Ff]ile )?(?:[Ff]ile|[Pp]hoto|[Ii]mage|[Pp]icture)s?(?: credit)?(?::| by | courtesy of )[^\\])\\n]{2,80}" +
    "|[Ff]ile (?:[Pp]hoto|[Pp]icture|[Ii]mage)" +
    `|(?:${AGENCY}) (?:File )?Photo(?:/[^\\])\\n]{2,80})?` +
    `|[^\\[(\\])\\n/.]{3,60}/(?:Pool via )?(?:${AGENCY}|EPA|EPA-EFE|Getty Images|Anadolu|Shutterstock)` +
    ")[\\])]",
  "g"
)
const POST_SIGNATURE = new RegExp(`[—–-] ?[^\\n—–()]{2,60} \\(@\\w{1,30}\\) ${MONTH} \\d{1,2}, \\d{4}`, "g")
/** "2/5 " where a sentence may begin; "9/11" and "24/7" stand inside of sentences. */
const THREAD_NUMBER = /(?<=^|\n|[.!?…]["”’)]*\s)(\d{1,2})\/(\d{1,2}) /g
const LONGEST_POST = 700
const LONGEST_CAPTION = 300

/** All zones of an article, in text order, without overlaps. Each rule looks for what its kind always shows. */
export function findZones(text: string): FoundZone[] {
  const header = match(text, HEADER_DATE, 0, "header-date")
  const body = header?.end ?? 0
  const found = [
    header,
    match(text, DATELINE, body, "dateline"),
    ...matches(text, AGENCY_TAG, "agency-tag"),
    ...captions(text),
    ...embeddedPosts(text),
    ...lineZones(text)
  ]
  return withoutOverlaps(found.filter((zone) => zone !== null))
}

function match(text: string, rule: RegExp, from: number, kind: ZoneKind): FoundZone | null {
  const hit = rule.exec(text.slice(from))
  if (!hit) return null
  const start = from + (hit[0].length - hit[0].trimStart().length)
  return { start, end: from + hit[0].length, kind, reason: zoneReasons[kind] }
}

function matches(text: string, rule: RegExp, kind: ZoneKind): FoundZone[] {
  return [...text.matchAll(rule)].map((hit) => ({
    start: hit.index,
    end: hit.index + hit[0].length,
    kind,
    reason: zoneReasons[kind]
  }))
}

/** A caption is the line that a credit ends, or, inside of a longer line, the sentence right before the credit. */
function captions(text: string): FoundZone[] {
  return matches(text, CREDIT, "caption").map((credit) => {
    const { from, isWholeLine } = lineBefore(text, credit.start, LONGEST_CAPTION)
    if (isWholeLine && /^[^\S\n]*(?:\n|$)/.test(text.slice(credit.end))) {
      return { ...credit, start: firstWord(text, from, credit.start) }
    }
    const last = splitSentences(text, { start: from, end: credit.start }).at(-1)
    // A sentence that begins out of reach is too long for a caption: only its credit is none of the text.
    return last && (isWholeLine || last.start > from) ? { ...credit, start: last.start } : credit
  })
}

/** A post runs from its thread number, else from the start of its line, to its author's signature. */
function embeddedPosts(text: string): FoundZone[] {
  return matches(text, POST_SIGNATURE, "embedded-post").map((signature) => {
    const { from, isWholeLine } = lineBefore(text, signature.start, LONGEST_POST)
    const numbers = [...text.slice(from, signature.start).matchAll(THREAD_NUMBER)]
    const number = numbers.find(([, part, of]) => Number(part) <= Number(of))
    if (number) return { ...signature, start: from + number.index }
    if (isWholeLine) return { ...signature, start: firstWord(text, from, signature.start) }
    // The first sentence within reach is the tail of one that began before.
    const sentences = splitSentences(text, { start: from, end: signature.start })
    return { ...signature, start: sentences[1]?.start ?? signature.start }
  })
}

/** How far the line of a place reaches back from it, `reach` UTF-16 code units at most. */
function lineBefore(text: string, at: number, reach: number): { from: number; isWholeLine: boolean } {
  const lineStart = at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1
  const from = Math.max(lineStart, at - reach)
  return { from, isWholeLine: from === lineStart }
}

/** Where the text between two places begins, white space left out. */
function firstWord(text: string, from: number, to: number): number {
  const stretch = text.slice(from, to)
  return from + (stretch.length - stretch.trimStart().length)
}
