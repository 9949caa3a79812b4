import type { Span } from "../model"
import { isUnspacedScript } from "../text/letters"

/** Lower case without the marks that typists leave out: good enough to compare single words. */
export function plain(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[’‘]/g, "'")
}

/** A word found near a mention, and how far from it, in UTF-16 code units. */
export type NearWord = { readonly word: string; readonly distance: number }

/**
 * The word of a list that stands nearest to a span, inside `within`. Words of five and more letters match as
 * beginnings, so that "ambassador" stands for its plural and "посол" for its cases; shorter ones whole ("jet" is not
 * "jetty") or with an English plural.
 * Burmese and Chinese words match wherever they stand.
 */
export function nearestWord(text: string, span: Span, within: Span, words: readonly string[]): NearWord | null {
  if (words.length === 0) return null
  const before = plain(text.slice(within.start, span.start))
  const after = plain(text.slice(span.end, within.end))
  let nearest: NearWord | null = null
  for (const word of words) {
    for (const distance of [distanceBefore(before, word), distanceAfter(after, word)]) {
      if (distance !== null && (nearest === null || distance < nearest.distance)) nearest = { word, distance }
    }
  }
  return nearest
}

function distanceBefore(text: string, word: string): number | null {
  for (let at = text.lastIndexOf(word); at >= 0; at = at === 0 ? -1 : text.lastIndexOf(word, at - 1)) {
    if (standsAlone(text, at, word)) return text.length - at - word.length
  }
  return null
}

function distanceAfter(text: string, word: string): number | null {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (standsAlone(text, at, word)) return at
  }
  return null
}

const LETTER = /[\p{L}\p{M}\p{N}]/u
const PREFIX_LENGTH = 5

function standsAlone(text: string, at: number, word: string): boolean {
  if (isUnspacedScript(word.charCodeAt(0))) return true
  if (at > 0 && LETTER.test(text.charAt(at - 1))) return false
  if (word.length >= PREFIX_LENGTH) return true
  const rest = text.slice(at + word.length, at + word.length + 3)
  return !LETTER.test(rest.charAt(0)) || /^e?s(?![\p{L}\p{M}\p{N}])/u.test(rest)
}
