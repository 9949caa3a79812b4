import { createFormFinder } from "../../../src/core/gazetteer/find-forms"
import { buildMatchingTable } from "../../../src/core/gazetteer/matching-table"
import { namesToPlant } from "../gazetteer-names"
import { informative, type BenchRow } from "../report/bench-row"
import type { BenchRun } from "../bench-run"
import { makeForms } from "./made-forms"
import { plantVariants, type PlantedText } from "./planted-text"

/** Of one variant: how many were planted and found exactly. */
export type VariantScore = { readonly variant: string; readonly planted: number; readonly found: number }
export type PlantedScore = {
  readonly variants: readonly VariantScore[]
  /** What was found and is no planted name, with the words around it. */
  readonly falseSpans: readonly string[]
}

const latinName = /^\p{Script=Latin}[\p{Script=Latin}\p{M} -]{3,}$/u
const gazetteerSize = 100_000
const namesPlanted = 400

/** Names of the gazetteer in the variants in which pages write them, and near-misses of them, for the matcher alone. */
export function scorePlanted({ corpus, seed }: BenchRun): PlantedScore {
  const names = [...new Set(Object.values(namesToPlant(corpus)).flat())].filter(isPlantable)
  // Those with a hyphen or an accent are few, and have more variants.
  const special = names.filter((name) => /[^A-Za-z ]/.test(name))
  const plain = names.filter((name) => !special.includes(name))
  const chosen = [...special, ...plain].slice(0, namesPlanted)
  const forms = makeForms(
    names.map((text) => ({ text, rule: "capitalised" as const })),
    gazetteerSize,
    seed
  )
  const find = createFormFinder(buildMatchingTable(forms))
  const texts = plantVariants(chosen, (text) => find(text).length > 0, seed)
  return score(texts, (text) => find(text))
}

/** An abbreviation has no lower case, and a name of few letters has no room for a soft hyphen. */
function isPlantable(name: string): boolean {
  return latinName.test(name) && /^\p{Lu}/u.test(name) && name !== name.toUpperCase()
}

/** Compares what was found with what was planted, span by span. */
export function score(
  texts: readonly PlantedText[],
  find: (text: string) => readonly { readonly start: number; readonly end: number }[]
): PlantedScore {
  const variants = new Map<string, { planted: number; found: number }>()
  const falseSpans: string[] = []
  for (const { text, planted } of texts) {
    const hits = find(text)
    for (const { variant, ...span } of planted) {
      const of = variants.get(variant) ?? { planted: 0, found: 0 }
      const isFound = hits.some((hit) => hit.start === span.start && hit.end === span.end)
      variants.set(variant, { planted: of.planted + 1, found: of.found + (isFound ? 1 : 0) })
    }
    for (const hit of hits) {
      if (planted.some(({ start, end }) => hit.start === start && hit.end === end)) continue
      falseSpans.push(`${text.slice(hit.start, hit.end)} in: ${text}`)
    }
  }
  return { variants: [...variants].map(([variant, of]) => ({ variant, ...of })), falseSpans }
}

export function plantedRows({ variants, falseSpans }: PlantedScore): readonly BenchRow[] {
  const planted = variants.reduce((sum, one) => sum + one.planted, 0)
  const found = variants.reduce((sum, one) => sum + one.found, 0)
  const missed = variants.filter((one) => one.found < one.planted)
  return [
    {
      what: "planted variants found (possessive, spaces, hyphens, soft hyphen, capitals, accents)",
      target: "100 %",
      measured: `${found.toLocaleString("en")} of ${planted.toLocaleString("en")}`,
      reached: found === planted
    },
    {
      what: "false spans among near-misses of the same names",
      target: "0",
      measured: String(falseSpans.length),
      reached: falseSpans.length === 0
    },
    ...missed.map(({ variant, found, planted }) =>
      informative(`planted variants missed: ${variant}`, `${planted - found} of ${planted}`)
    )
  ]
}
