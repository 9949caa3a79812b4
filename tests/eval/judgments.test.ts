import { join } from "node:path"
import { expect, it } from "vitest"
import { readCorpus } from "../../src/node/corpus/read-corpus"
import { readJudged } from "./read-judged"
import { resolveJudgments } from "./resolve-judgments"

const corpus = readCorpus(join(import.meta.dirname, "../../seeds"))
const entities = new Set(corpus.entities.flatMap(({ id, lookalike }) => (lookalike ? [] : [id])))
const pages = readJudged()

it.each(pages)(
  "judges $file by entities of the gazetteer and words of the corpus",
  ({ file, entities: judged }) => {
    expect(judged.map(({ entity }) => entity).filter((entity) => !entities.has(entity))).toEqual([])
    for (const { judgments } of judged) {
      expect(resolveJudgments(file, judgments, corpus.articles)).toHaveLength(judgments.length)
    }
  }
)

it("keeps about a third of the pages held out", () => {
  const share = pages.filter(({ set }) => set === "held-out").length / pages.length
  expect(share).toBeGreaterThan(0.3)
  expect(share).toBeLessThan(0.4)
})
