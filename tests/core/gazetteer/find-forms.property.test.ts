import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { createFormFinder } from "../../../src/core/gazetteer/find-forms"
import type { FormToMatch } from "../../../src/core/gazetteer/form-to-match"
import { formProblem } from "../../../src/core/gazetteer/form-tokens"
import { buildMatchingTable } from "../../../src/core/gazetteer/matching-table"
import { findSlowly } from "./reference-finder"

const latin = [
  "Min",
  "Aung",
  "Su",
  "Kyi",
  "San",
  "K",
  "o",
  "Choïgou",
  "Ngà",
  "nga",
  "PDF",
  "s",
  "junta",
  "Bois",
  "30",
  "8",
  "2"
]
const cyrillic = ["Шойгу", "Шоигу", "Королёв", "Су", "мин", "Ко"]
const burmese = ["မင်း", "အောင်", "မြန်", "မာ", "မန္တ", "ဦး", "စိုး", "ဝင်", "က", "ရင်"]
const chinese = ["敏", "昂", "莱", "缅甸", "普京", "ミャ"]

/** Few parts, so that forms begin, contain and repeat one another. */
const part = fc.constantFrom(...latin, ...cyrillic, ...burmese, ...chinese)
const joint = fc.constantFrom(" ", " ", " ", "-", "", "’", "·", " - ", "--")
const formText = fc
  .array(fc.tuple(part, joint), { minLength: 1, maxLength: 3 })
  .map((pieces) => pieces.map(([text, gap], i) => text + (i + 1 < pieces.length ? gap : "")).join(""))
  .filter((text) => formProblem(text) === null)
const form: fc.Arbitrary<FormToMatch> = fc.record({
  text: formText,
  rule: fc.constantFrom("capitalised", "exact-capitals", "any-case"),
  plural: fc.boolean()
})
const forms = fc.array(form, { minLength: 1, maxLength: 12 })

type Variation = (text: string, at: number) => string
const insert =
  (unit: string): Variation =>
  (text, at) =>
    text.slice(0, at % (text.length + 1)) + unit + text.slice(at % (text.length + 1))
const variation = fc.constantFrom<Variation>(
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.normalize("NFD"),
  (text) => text.normalize("NFD").replace(/(?<=[a-zA-Z])[\u0300-\u036f]+/g, ""),
  (text) => text.replaceAll(" ", "\u00a0"),
  (text) => text.replaceAll(" ", "\n  "),
  (text) => text.replaceAll(/[ -]/g, "\u2011"),
  (text) => text.replaceAll("-", "\u2010"),
  (text) => text.replaceAll("-", ""),
  insert("\u00ad"),
  insert("\u200b"),
  insert("s"),
  (text) => text.replace(/[a-zа-я]$/i, "$&\u0301")
)
const separator = fc.constantFrom(
  " ",
  " ",
  " ",
  ", ",
  ". ",
  "-",
  " - ",
  "",
  "",
  "’s ",
  "'",
  "s ",
  "\n",
  " (",
  ".5 ",
  "·",
  "O’",
  "\u00ad"
)

/** A text of the forms themselves, written in several ways, of parts of them, and of what may stand between. */
const textOf = (known: readonly FormToMatch[]) =>
  fc
    .array(
      fc.tuple(
        fc.oneof(fc.constantFrom(...known.map(({ text }) => text)), part),
        variation,
        fc.nat({ max: 40 }),
        separator
      ),
      { maxLength: 6 }
    )
    .map((pieces) => pieces.map(([text, vary, at, gap]) => vary(text, at) + gap).join(""))
const gazetteerAndText = forms.chain((known) => fc.tuple(fc.constant(known), textOf(known)))

describe("the form finder", () => {
  it("finds what the slow and obvious finder finds", () => {
    fc.assert(
      fc.property(gazetteerAndText, ([known, text]) => {
        const find = createFormFinder(buildMatchingTable(known))
        expect(find(text)).toEqual(findSlowly(text, known))
      }),
      { numRuns: 400 }
    )
  }, 60_000)
})
