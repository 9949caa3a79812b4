import { createRandom, type Random } from "../pages/random"

/** A name in a text as pages write it; what a matcher has to give back is exactly `text.slice(start, end)`. */
export type Planted = { readonly start: number; readonly end: number; readonly variant: string }
export type PlantedText = { readonly text: string; readonly planted: readonly Planted[] }

/** How a page may write a name that a gazetteer has in its plain form. What does not change a name is not a variant of it. */
const variants: Readonly<Record<string, (name: string) => string>> = {
  plain: (name) => name,
  "before a possessive": (name) => name,
  "no-break space": (name) => name.replaceAll(" ", "\u00a0"),
  "line break": (name) => name.replaceAll(" ", "\n   "),
  "hyphen (U+2010)": (name) => name.replaceAll("-", "\u2010"),
  "no-break hyphen (U+2011)": (name) => name.replaceAll("-", "\u2011"),
  "soft hyphen": (name) => name.replace(/(\p{L}{3})(\p{L}{3})/u, "$1\u00ad$2"),
  "upper case": (name) => name.toUpperCase(),
  "no diacritics": (name) => name.normalize("NFD").replace(/\p{M}/gu, ""),
  decomposed: (name) => name.normalize("NFD")
}

/** What is no name, though it is nearly written like one. */
const decoys: readonly ((name: string) => string)[] = [
  (name) => name.toLowerCase(),
  (name) => `${name}ish`,
  (name) => `Neo${name.toLowerCase()}`,
  (name) => name.replace(/(?<=\p{L})\p{L}/u, "qx")
]

const fillers = [
  "said on that day that nothing had been decided",
  "went home by the old road along the river",
  "was told to wait until the rain had gone",
  "would not speak of it to anybody",
  "read the paper from the first page to the last"
]

/**
 * Writes each name in each of its variants into a sentence of its own, between decoys. `isName` tells whether a decoy
 * happens to be written like another name.
 */
export function plantVariants(
  names: readonly string[],
  isName: (text: string) => boolean,
  seed: number
): readonly PlantedText[] {
  const random = createRandom(seed)
  return names.flatMap((name) => {
    const nearly = decoys.map((decoy) => decoy(name)).filter((decoy) => decoy !== name && !isName(decoy))
    return Object.entries(variants).flatMap(([variant, write]) => {
      const written = write(name)
      const isChanged = written !== name || variant === "plain" || variant === "before a possessive"
      return isChanged ? [sentence(written, variant, nearly, random)] : []
    })
  })
}

function sentence(written: string, variant: string, nearly: readonly string[], random: Random): PlantedText {
  const decoy = nearly.length > 0 ? `and of “${random.pick(nearly)}” it ` : ""
  const before = `${decoy}${random.pick(fillers)}, and `
  const after = `${variant === "before a possessive" ? "’s neighbour" : ""} ${random.pick(fillers)}.`
  return {
    text: before + written + after,
    planted: [{ start: before.length, end: before.length + written.length, variant }]
  }
}
