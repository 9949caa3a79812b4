import { expect, it } from "vitest"
import { figuresByLanguage, figuresOf, namesByType } from "./figures"
import { parseLabelledText } from "./labelled-text"
import type { ScoredText } from "./score-index"
import { scoreSpans, type FoundSpan } from "./score-spans"

function scored(
  id: string,
  [topic, set]: readonly [string, string],
  marked: string,
  found: readonly FoundSpan[] = []
): ScoredText {
  const lang = id.slice(0, 2)
  const file = `${id}.txt`
  const labelled = parseLabelledText(
    file,
    `id: ${id}\nlang: ${lang}\ntopic: ${topic}\nset: ${set}\n\n${marked}`
  )
  return { labelled: { ...labelled, file }, score: scoreSpans(labelled, found) }
}
const karen: FoundSpan = { start: 0, end: 5, entity: "karen-state", kind: "name" }

it("counts false names per word in texts off topic only", () => {
  const texts = [
    scored("en-01", ["off", "tuned"], "{{Karen|first name}} sang well", [karen]),
    scored("en-02", ["on", "tuned"], "Karen of [[Russia|russia]]", [karen])
  ]
  const { tallies, traps, offTopic } = figuresOf("en", texts)
  expect(tallies.name).toEqual({ right: 0, missed: 1, extra: 2 })
  expect(traps).toEqual({ marked: 1, of: 1 })
  expect(offTopic).toEqual({ falseNames: 1, words: 3 })
})

it("keeps held-out texts apart from tuned ones, language by language and over all", () => {
  const texts = [
    scored("ru-01", ["on", "tuned"], "x"),
    scored("en-01", ["on", "held-out"], "x"),
    scored("en-02", ["on", "tuned"], "x")
  ]
  expect(figuresByLanguage(texts).map(({ group, texts: count }) => [group, count])).toEqual([
    ["en tuned", 1],
    ["en held-out", 1],
    ["ru tuned", 1],
    ["all tuned", 2],
    ["all held-out", 1]
  ])
})

it("sums names by the type of their entity, false ones by what they were taken for", () => {
  const texts = [scored("en-01", ["on", "tuned"], "Karen told [[Putin|vladimir-putin]]", [karen])]
  const typeOf = (entity: string) => (entity === "karen-state" ? "place" : "person")
  expect(namesByType(texts, typeOf)).toEqual([
    { type: "person", tally: { right: 0, missed: 1, extra: 0 } },
    { type: "place", tally: { right: 0, missed: 0, extra: 1 } }
  ])
})
