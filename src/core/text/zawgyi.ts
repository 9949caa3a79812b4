import tools from "myanmar-tools"
import type { Span } from "../model"

/** A text in Zawgyi as it would be in Unicode, and the way back. */
export type FromZawgyi = {
  readonly text: string
  /** The stretch of the text in Zawgyi that a stretch of this one was; whole syllables. */
  toRaw(span: Span): Span
}

/** The probability from which a text is called Zawgyi; one in Unicode gets next to 0. */
const CERTAIN = 0.95

/** Syllables that are remembered; a long article has some hundreds of different ones. */
const MOST_SYLLABLES = 10_000

/**
 * A syllable in Zawgyi, where letters stand in the order in which they are drawn: a vowel E (U+1031) or a medial RA
 * (U+103B, U+107E–U+1084) before its consonant, all other signs behind it.
 */
const drawnFirst = String.raw`\u1031\u103b\u107e-\u1084`
const consonant = String.raw`\u1000-\u102a\u103f-\u1059\u106a\u106b\u106e\u106f\u1086\u108f-\u1092\u1097`
const syllable = new RegExp(
  // eslint-disable-next-line no-misleading-character-class -- signs are meant one by one
  `[${drawnFirst}]*[${consonant}][^${drawnFirst}${consonant}\\u0000-\\u0fff\\u10a0-\\uffff]*`,
  "g"
)

// Made when the first Burmese text is met: reading their tables takes longer than reading a page.
let detector: InstanceType<typeof tools.ZawgyiDetector> | undefined
let converter: InstanceType<typeof tools.ZawgyiConverter> | undefined
const converted = new Map<string, string>()

/** Whether the Burmese of a text is written in Zawgyi, an encoding of its own on the places of Unicode. */
export function isZawgyi(text: string): boolean {
  if (!/[\u1000-\u109f]/.test(text)) return false
  detector ??= new tools.ZawgyiDetector()
  return detector.getZawgyiProbability(text) > CERTAIN
}

/**
 * Turns a text in Zawgyi into Unicode, syllable by syllable, so that every syllable knows where it came from; null where
 * the text is not in Zawgyi.
 */
export function fromZawgyi(raw: string): FromZawgyi | null {
  if (!isZawgyi(raw)) return null
  const rawStarts: number[] = []
  const starts: number[] = []
  let text = ""
  const add = (piece: string, rawStart: number) => {
    rawStarts.push(rawStart)
    starts.push(text.length)
    text += piece
  }
  let rawEnd = 0
  for (const { 0: found, index } of raw.matchAll(syllable)) {
    // What is no syllable stays as it is, unit by unit.
    for (; rawEnd < index; rawEnd++) add(raw.charAt(rawEnd), rawEnd)
    add(unicodeOf(found), index)
    rawEnd = index + found.length
  }
  for (; rawEnd < raw.length; rawEnd++) add(raw.charAt(rawEnd), rawEnd)

  const pieceAt = (at: number) => lastUpTo(starts, at)
  return {
    text,
    toRaw: ({ start, end }) => ({
      start: rawStarts[pieceAt(start)] ?? raw.length,
      end:
        end > start
          ? (rawStarts[pieceAt(end - 1) + 1] ?? raw.length)
          : (rawStarts[pieceAt(end)] ?? raw.length)
    })
  }
}

function unicodeOf(found: string): string {
  const known = converted.get(found)
  if (known !== undefined) return known
  if (converted.size >= MOST_SYLLABLES) converted.clear()
  converter ??= new tools.ZawgyiConverter()
  const text = converter.zawgyiToUnicode(found)
  converted.set(found, text)
  return text
}

/** The index of the last number of a sorted list that is not greater. */
function lastUpTo(sorted: readonly number[], most: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? Infinity) <= most) low = middle + 1
    else high = middle
  }
  return low - 1
}
