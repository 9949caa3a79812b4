import type { FormToMatch } from "../../../src/core/gazetteer/form-to-match"
import { createRandom, type Random } from "../pages/random"

const starts = [
  "Ka",
  "Mo",
  "Be",
  "Tra",
  "Li",
  "Sho",
  "Vel",
  "Dar",
  "Nyu",
  "Or",
  "Pe",
  "Gri",
  "Sa",
  "Ul",
  "Fe",
  "Ha",
  "Za",
  "Chi"
]
const middles = [
  "ri",
  "na",
  "lo",
  "ves",
  "ta",
  "ken",
  "du",
  "mi",
  "ro",
  "shan",
  "be",
  "gor",
  "li",
  "than",
  "ko",
  "ze"
]
const ends = ["n", "va", "ko", "ng", "ra", "s", "min", "lt", "da", "ev", "ya", "t", "man", "ric", "lo", "sk"]
const kinds = [
  "Institute",
  "Ministry",
  "Bank",
  "Party",
  "Airport",
  "University",
  "River",
  "Group",
  "Council",
  "Brigade"
]

/**
 * Forms for a gazetteer of a size that no corpus here has: first the given ones, then names made of syllables, each
 * once. The same seed gives the same forms.
 */
export function makeForms(
  given: readonly FormToMatch[],
  count: number,
  seed: number
): readonly FormToMatch[] {
  const random = createRandom(seed)
  const forms = given.slice(0, count)
  const known = new Set(forms.map(({ text }) => text))
  while (forms.length < count) {
    const text = makeName(random)
    if (known.has(text)) continue
    known.add(text)
    forms.push({ text, rule: "capitalised" })
  }
  return forms
}

function makeName(random: Random): string {
  if (random.chance(0.6)) return `${makeWord(random)} ${makeWord(random)}`
  if (random.chance(0.5)) return `${makeWord(random)} ${random.pick(kinds)}`
  return random.chance(0.5) ? makeWord(random) : `${makeWord(random)} ${makeWord(random)} ${makeWord(random)}`
}

function makeWord(random: Random): string {
  const middle = Array.from({ length: 1 + random.below(2) }, () => random.pick(middles))
  return random.pick(starts) + middle.join("") + random.pick(ends)
}
