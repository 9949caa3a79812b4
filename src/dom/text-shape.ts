import type { Span } from "../core/model"

/** Two words without a space between, as where the ends of two boxes meet: "HlaingMyanmar", "Putin5", "NATOUkraine". */
const runTogether = /[a-zß-ÿа-яё][A-ZÀ-ÞА-ЯЁ0-9]|[A-Z]{3}[a-z]{2}/g

const none: readonly Span[] = []

/** Texts longer than this hold words in all pages that are for reading. */
const longestWordless = 40

/** Boxes side by side hold little text; in a paragraph such a place is a typing error or a name like "McDonald". */
const boxTextUnits = 400

/** The places where a text looks as if boxes that a reader sees apart had been joined in it. */
export function runTogetherIn(text: string): readonly Span[] {
  if (text.length >= boxTextUnits || text.search(runTogether) < 0) return none
  return [...text.matchAll(runTogether)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length
  }))
}

/** True when the text could hold a name: two letters or digits of whatever script. */
export function hasWord(text: string): boolean {
  return text.length > longestWordless || /[^\s\u0021-\u002f\u003a-\u0040]{2}/.test(text)
}
