import type { Span } from "../model"
import { APOSTROPHE, EXPANSION, FIRST_LETTER, SPACE } from "../text/fold-classes"
import { foldOf } from "../text/fold-table"
import { isUnspacedScript } from "../text/letters"

/** A single word as `flatten` writes it, so that it can be looked for in flat texts and compared with other words. */
export function plain(word: string): string {
  return flatten(word.normalize("NFC")).replace(/[\u0300-\u036f]/g, "")
}

/**
 * A text folded unit by unit, so that offsets stay: small letters without accents, plain apostrophes. Made once for a
 * block, it is looked through for every doubtful name in it.
 */
export function flatten(text: string): string {
  const units = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const folded = foldOf(code)
    units[at] =
      folded >= FIRST_LETTER
        ? folded
        : folded === APOSTROPHE
          ? PLAIN_APOSTROPHE
          : folded === SPACE
            ? PLAIN_SPACE
            : code
  }
  let flat = ""
  for (let at = 0; at < units.length; at += UNITS_A_CALL)
    flat += String.fromCharCode(...units.subarray(at, at + UNITS_A_CALL))
  return flat
}

const PLAIN_APOSTROPHE = 0x27
const PLAIN_SPACE = 0x20
/** Arguments of one call are limited by the engine's stack. */
const UNITS_A_CALL = 8192

/** A word found near a mention, and how far from it, in UTF-16 code units. */
export type NearWord = { readonly word: string; readonly distance: number }

/** What stands around a span as far as `reach` to either side, inside `within`. */
export function stretchAround({ start, end }: Span, reach: number, within: Span): Span {
  return { start: Math.max(within.start, start - reach), end: Math.min(within.end, end + reach) }
}

/**
 * The word of a list that stands nearest to a span, inside `within`. Words of five and more letters match as
 * beginnings, so that "ambassador" stands for its plural and "посол" for its cases; shorter ones whole ("jet" is not
 * "jetty") or with an English plural. Burmese and Chinese words match wherever they stand.
 *
 * @param flat the text as `flatten` gives it
 */
export function nearestWord(
  flat: string,
  span: Span,
  within: Span,
  words: readonly string[]
): NearWord | null {
  if (words.length === 0) return null
  let nearest: NearWord | null = null
  for (const word of words) {
    const reach = nearest ? nearest.distance : Infinity
    const before = distanceBefore(flat, { start: within.start, end: span.start }, word, reach)
    const distance = Math.min(before, distanceAfter(flat, { start: span.end, end: within.end }, word, reach))
    if (distance < reach) nearest = { word, distance }
  }
  return nearest
}

/**
 * The phrase of a list that stands over a span: "ap reported" at the AP that reported. Words beside a span never hold it, so
 * `nearestWord` cannot find these.
 */
export function phraseOver(flat: string, { start, end }: Span, words: readonly string[]): string | null {
  const surface = flat.slice(start, end)
  const over = words.find((word) => {
    if (word.length < surface.length + 2 || !word.includes(" ")) return false
    const at = start - word.indexOf(surface)
    return at <= start && flat.startsWith(word, at) && standsAlone(flat, at, word)
  })
  return over ?? null
}

function distanceBefore(flat: string, { start, end }: Span, word: string, reach: number): number {
  const text = flat.slice(start, end)
  for (let at = text.lastIndexOf(word); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(word, at - 1)) {
    const distance = text.length - at - word.length
    if (distance >= reach) return Infinity
    if (standsAlone(flat, start + at, word)) return distance
  }
  return Infinity
}

function distanceAfter(flat: string, { start, end }: Span, word: string, reach: number): number {
  const text = flat.slice(start, end)
  for (let at = text.indexOf(word); at >= 0 && at < reach; at = text.indexOf(word, at + 1)) {
    if (standsAlone(flat, start + at, word)) return at
  }
  return Infinity
}

const PREFIX_LENGTH = 5

/** Looks at the whole text: a word that the stretch looked through cuts in two is not its piece. */
function standsAlone(flat: string, at: number, word: string): boolean {
  if (isUnspacedScript(word.charCodeAt(0))) return true
  if (at > 0 && isWordUnit(flat.charCodeAt(at - 1))) return false
  if (word.length >= PREFIX_LENGTH) return true
  const end = at + word.length
  if (!isWordUnit(flat.charCodeAt(end))) return true
  const plural = flat.charAt(end) === "s" ? end + 1 : flat.startsWith("es", end) ? end + 2 : 0
  return plural > 0 && !isWordUnit(flat.charCodeAt(plural))
}

function isWordUnit(unit: number): boolean {
  return foldOf(unit) >= EXPANSION
}
