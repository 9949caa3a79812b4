import { codeAt } from "../text/code-at"
import { IGNORABLE, MARK } from "../text/fold-classes"
import { foldOf, isCapitalUnit } from "../text/fold-table"
import { isDigitFold, isWordFold } from "../text/word-characters"

/** A longer run without a space is no prose, whatever it is; the limit also bounds the work for each name. */
const LONGEST_RUN = 256

/** The patterns see letters as `shapeOf` gives them. */
const URL_START = /:\/\/|(?<![a-zA-Z0-9.])www\./i
const FILE_PATH = /^[("'[]*[~.]{0,2}\/[^/]+\/|[A-Za-z0-9]:?\\[A-Za-z0-9]/
const HANDLE_MAIL_OR_SNAKE_CASE = /@[a-zA-Z0-9_]|[a-zA-Z0-9]_[a-zA-Z0-9]/
/** "putin.pdf", "rosatom.ru", "example.com/Russia"; not "Putin.The", where a space is missing. */
const FILE_OR_HOST = /[a-zA-Z0-9]\.[a-z][a-z0-9]+(?:$|[/?#])/

/**
 * Whether the characters from `start` to `end` stand inside a URL, an e-mail address, a domain, a path, a file's name
 * or a handle: what counts is the run without spaces that they stand in. A hashtag is none of these.
 */
export function isInsideAddress(text: string, start: number, end: number): boolean {
  const from = runStart(text, start)
  const to = runEnd(text, end)
  if (start - from === LONGEST_RUN || to - end === LONGEST_RUN) return true
  if (!isSuspicious(text, from, start) && !isSuspicious(text, end, to)) return false
  const before = shapesOf(text, from, start)
  const after = shapesOf(text, end, to)
  const name = shapeOf(codeAt(text, start)) + shapeOf(codeAt(text, end - 1))
  if (URL_START.test(before) || FILE_OR_HOST.test(before) || FILE_PATH.test(before + name + after))
    return true
  const part = partBefore(before) + name + partAfter(after)
  return HANDLE_MAIL_OR_SNAKE_CASE.test(part) || FILE_OR_HOST.test(part)
}

const FULL_STOP = 0x2e

/** Whether a stretch has more than words, hyphens and punctuation: a sign of addresses, or a full stop inside. */
function isSuspicious(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = codeAt(text, at)
    if (code === FULL_STOP ? isWord(text, at + 1) : asciiOfRun[code] === SUSPICIOUS) return true
  }
  return false
}

/** The end of a run that may be of one address with what follows: no bracket, comma or quotation mark between. */
function partBefore(run: string): string {
  return /[a-zA-Z0-9_.+%@~/-]*$/.exec(run)?.[0] ?? ""
}

function partAfter(run: string): string {
  return (/^[a-zA-Z0-9_.+%@~/-]*/.exec(run)?.[0] ?? "").replace(/[.+%~/-]+$/, "")
}

/**
 * Where the run begins that goes on to `start`. A script without spaces may meet an address without a space, so there
 * a letter ends it: 见www.rosatom.ru俄罗斯.
 */
function runStart(text: string, start: number): number {
  if (!isWord(text, start) && isWord(text, start - 1)) return start
  let from = start
  while (start - from < LONGEST_RUN && isOfRun(codeAt(text, from - 1))) from--
  return from
}

function runEnd(text: string, end: number): number {
  if (!isWord(text, end - 1) && isWord(text, end)) return end
  let to = end
  while (to - end < LONGEST_RUN && isOfRun(codeAt(text, to))) to++
  return to
}

const OUTSIDE = 0
const INSIDE = 1
const SUSPICIOUS = 2
const asciiOfRun = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const sign = String.fromCharCode(code)
  if (code <= 0x20 || code === 0x7f || '"<>{}|^`'.includes(sign)) return OUTSIDE
  return "@_/\\".includes(sign) ? SUSPICIOUS : INSIDE
})

function isOfRun(code: number): boolean {
  if (code < 0x80) return asciiOfRun[code] !== OUTSIDE
  const folded = foldOf(code)
  return isWordFold(folded) || folded === MARK || folded === IGNORABLE
}

function isWord(text: string, at: number): boolean {
  const folded = foldOf(codeAt(text, at))
  return isWordFold(folded) || folded === MARK
}

function shapesOf(text: string, start: number, end: number): string {
  let shapes = ""
  for (let at = start; at < end; at++) shapes += shapeOf(codeAt(text, at))
  return shapes
}

/**
 * ASCII as it is, for another letter "a" or "A", so that the patterns ask nothing of the engine's Unicode. Scripts
 * without capitals and spaces count as capitals: behind "1." there stands a list's item and no file's ending.
 */
function shapeOf(code: number): string {
  if (code < 0x80) return String.fromCharCode(code)
  const folded = foldOf(code)
  if (isDigitFold(folded)) return "0"
  return isCapitalUnit(code) || !(isWordFold(folded) || folded === MARK) ? "A" : "a"
}
