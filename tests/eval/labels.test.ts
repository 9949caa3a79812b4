import { readFileSync, readdirSync } from "node:fs"
import { basename, join } from "node:path"
import { expect, it } from "vitest"
import { readCorpus } from "../../src/node/corpus/read-corpus"
import { parseLabelledText } from "./labelled-text"
import { readProbes } from "./read-probes"

const root = join(import.meta.dirname, "../..")
const seeds = join(root, "seeds")
const labelled = join(root, "tests/fixtures/labelled")
const read = (file: string) => parseLabelledText(basename(file), readFileSync(join(labelled, file), "utf8"))

const files = readdirSync(labelled).filter((file) => file.endsWith(".txt"))
const articles = readdirSync(seeds).filter((file) => file.endsWith(".txt"))
const entities = new Set(readCorpus(seeds).entities.flatMap(({ id, lookalike }) => (lookalike ? [] : [id])))
const unknown = (labels: readonly { readonly entity: string }[]) =>
  labels.map(({ entity }) => entity).filter((entity) => !entities.has(entity))

it.each(files)("labels %s by entities of the gazetteer, under the file's own name", (file) => {
  const { id, labels } = read(file)
  expect(`${id}.txt`).toBe(file)
  expect(unknown(labels)).toEqual([])
})

it.each(articles)("labels the article %s as it stands, every character of it", (file) => {
  const { text, published } = read(`seed-${file.slice(0, 3)}.txt`)
  expect(text).toBe(readFileSync(join(seeds, file), "utf8"))
  expect(published).toBeDefined()
})

it("labels the probes at the words that they name, by entities of the gazetteer", () => {
  for (const { text, labels, traps } of readProbes()) {
    expect(unknown(labels)).toEqual([])
    for (const { start, end, surface } of [...labels, ...traps]) expect(text.slice(start, end)).toBe(surface)
  }
})
