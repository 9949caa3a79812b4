import type { CuratedEntity } from "../../../src/core/corpus/curated-entity"
import { createRandom } from "../pages/random"

const syllables = "ba den fi gor hu jal kem lo min nar ost pri qua rud sen tov ulm vek win yar zol".split(" ")

/** People of made-up names of three words, the same for the same count. */
export function madeEntities(count: number): CuratedEntity[] {
  const random = createRandom(count)
  const word = () => {
    const letters = random.pick(syllables) + random.pick(syllables)
    return letters.charAt(0).toUpperCase() + letters.slice(1)
  }
  return Array.from({ length: count }, (_, i) => {
    const name = `${word()} ${word()} ${word()}`
    return {
      id: `made-${i}`,
      name,
      type: "person",
      wikidata: "",
      topic: "world",
      lookalike: false,
      forms: { en: [{ form: name }] },
      demonyms: {},
      descriptors: {},
      clues: [],
      who: "",
      note: "",
      file: "made.yaml",
      lineOf: () => i + 1
    }
  })
}
