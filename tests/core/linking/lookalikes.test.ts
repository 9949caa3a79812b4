import { expect, it } from "vitest"
import { openCorpus } from "../../../src/node/corpus/pack-file"

const { pack, gazetteer } = openCorpus(undefined)

it("holds no look-alike that is always believed under a name of the corpus, which could then never be found", () => {
  const isLookalike = (entity: number) => gazetteer.entity(entity).lookalike === "yes"
  const forms = pack.forms.rows()
  const own = new Set(forms.filter(({ entity }) => !isLookalike(entity)).map(({ text }) => text))
  const hidden = forms.filter(
    ({ entity, needs, text }) => isLookalike(entity) && needs === 0 && own.has(text)
  )
  expect(hidden.map(({ text }) => text)).toEqual([])
})
