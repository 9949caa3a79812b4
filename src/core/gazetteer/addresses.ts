import { IGNORABLE, MARK } from "../text/fold-classes"
import { foldOf, isCapitalUnit } from "../text/fold-table"
import { isDigitFold, isWordFold } from "../text/word-characters"

/** A longer run without a space is no prose, whatever it is; the limit also bounds the work for each name. */
const LONGEST_RUN = 256

/** What makes a run more than words, hyphens and punctuation. The patterns below see letters as `shapeOf` gives them. */
const SUSPICIOUS = /[@_\\/]|\.[a-zA-Z0-9]/
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
  if (!isOfRun(text.charCodeAt(start - 1)) && !isOfRun(text.charCodeAt(end))) return false
  const before = runBefore(text, start)
  const after = runAfter(text, end)
  if (before.length === LONGEST_RUN || after.length === LONGEST_RUN) return true
  const name = shapeOf(text.charCodeAt(start)) + shapeOf(text.charCodeAt(end - 1))
  const run = before + name + after
  if (!SUSPICIOUS.test(run)) return false
  if (URL_START.test(before) || FILE_OR_HOST.test(before) || FILE_PATH.test(run)) return true
  const part = partBefore(before) + name + partAfter(after)
  return HANDLE_MAIL_OR_SNAKE_CASE.test(part) || FILE_OR_HOST.test(part)
}

/** The end of a run that may be of one address with what follows: no bracket, comma or quotation mark between. */
function partBefore(run: string): string {
  return /[a-zA-Z0-9_.+%@~/-]*$/.exec(run)?.[0] ?? ""
}

function partAfter(run: string): string {
  return (/^[a-zA-Z0-9_.+%@~/-]*/.exec(run)?.[0] ?? "").replace(/[.+%~/-]+$/, "")
}

function runBefore(text: string, start: number): string {
  let from = start
  while (from > 0 && start - from < LONGEST_RUN && isOfRun(text.charCodeAt(from - 1))) from--
  return isWordUnit(text, start) || !isWordUnit(text, start - 1) ? shapesOf(text, from, start) : ""
}

/** A script without spaces may meet an address without a space: 见www.rosatom.ru俄罗斯. */
function runAfter(text: string, end: number): string {
  let to = end
  while (to < text.length && to - end < LONGEST_RUN && isOfRun(text.charCodeAt(to))) to++
  return isWordUnit(text, end - 1) || !isWordUnit(text, end) ? shapesOf(text, end, to) : ""
}

const OUTSIDE_ADDRESSES = '"<>{}|^`'

function isOfRun(code: number): boolean {
  if (code < 0x80) return code > 0x20 && code < 0x7f && !OUTSIDE_ADDRESSES.includes(String.fromCharCode(code))
  const folded = foldOf(code)
  return isWordFold(folded) || folded === MARK || folded === IGNORABLE
}

function isWordUnit(text: string, at: number): boolean {
  const folded = foldOf(text.charCodeAt(at))
  return isWordFold(folded) || folded === MARK
}

function shapesOf(text: string, start: number, end: number): string {
  let shapes = ""
  for (let at = start; at < end; at++) shapes += shapeOf(text.charCodeAt(at))
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
