import { commonWords } from "./language-table"

/** The writing systems we tell apart, by their ISO 15924 codes. */
export type Script = "Latn" | "Cyrl" | "Mymr" | "Hans" | "Hant" | "Zyyy"

const SAMPLE = 20_000
/** Characters that only one of the two Chinese orthographies uses, among the commonest of news texts. */
const SIMPLIFIED = /[国时这说为会们来对发经过军总长开东]/g
const TRADITIONAL = /[國時這說為會們來對發經過軍總長開東]/g

/** The script that most letters of a text belong to; "Zyyy" where there are none. Reads the first 20,000 units. */
export function scriptOf(text: string): Script {
  const sample = text.slice(0, SAMPLE)
  const counts = new Map<Script, number>()
  for (let at = 0; at < sample.length; at++) {
    const script = scriptOfUnit(sample.charCodeAt(at))
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  const [script, count] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), ["Zyyy", 0])
  if (script !== "Hans") return count > 0 ? script : "Zyyy"
  return (sample.match(TRADITIONAL)?.length ?? 0) > (sample.match(SIMPLIFIED)?.length ?? 0) ? "Hant" : "Hans"
}

function scriptOfUnit(unit: number): Script | null {
  if ((unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || (unit >= 0xc0 && unit <= 0x24f))
    return "Latn"
  if (unit >= 0x1e00 && unit <= 0x1eff) return "Latn"
  if (unit >= 0x400 && unit <= 0x52f) return "Cyrl"
  if (unit >= 0x1000 && unit <= 0x109f) return "Mymr"
  if (unit >= 0x4e00 && unit <= 0x9fff) return "Hans"
  return null
}

/**
 * The language of a text as BCP 47, by its script and, in Latin and Cyrillic, by the small words that news texts are
 * full of; "und" where nothing tells.
 */
export function languageOf(text: string): string {
  const script = scriptOf(text)
  if (script === "Mymr") return "my"
  if (script === "Hans" || script === "Hant") return `zh-${script}`
  if (script === "Zyyy") return "und"
  const words = text
    .slice(0, SAMPLE)
    .toLowerCase()
    .split(/[\s.,;:!?"“”«»()[\]–—-]+/)
  let best = { language: "und", hits: 2 }
  for (const [language, common] of Object.entries(commonWords)) {
    const hits = words.filter((word) => common.has(word)).length
    if (hits > best.hits) best = { language, hits }
  }
  return best.language
}
