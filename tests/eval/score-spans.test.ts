import { expect, it } from "vitest"
import { parseLabelledText } from "./labelled-text"
import { scoreSpans, type FoundSpan } from "./score-spans"

const labelled = (marked: string) =>
  parseLabelledText("en-01.txt", `id: en-01\nlang: en\ntopic: on\nset: tuned\n\n${marked}`)

/** Scores mentions that are written as `entity`, or `entity|kind`, by the words that they were found at. */
function score(marked: string, found: readonly (readonly [words: string, entity: string])[]) {
  const text = labelled(marked)
  const spans = found.map(([words, what]): FoundSpan => {
    const [entity = "", kind = "name"] = what.split("|")
    const start = text.text.indexOf(words)
    return {
      start,
      end: start + words.length,
      entity,
      kind: kind === "demonym" || kind === "descriptor" ? kind : "name"
    }
  })
  return scoreSpans(text, spans)
}
const names = (marked: string, found: readonly (readonly [string, string])[]) =>
  score(marked, found).tallies.name

it.each([
  ["the name itself", "Min Aung Hlaing", true],
  ["a title before it", "Senior General Min Aung Hlaing", true],
  ["a possessive ending", "Min Aung Hlaing's", true],
  ["three characters after it", "Min Aung Hlaing's ", false],
  ["a word after it", "Min Aung Hlaing's junta", false],
  ["a part of it", "Aung Hlaing", false],
  ["more than a title before it", "said that in the end Senior General Min Aung Hlaing", false]
])("judges a span that takes in %s", (_, words, isRight) => {
  const marked = "They said that in the end Senior General [[Min Aung Hlaing|min-aung-hlaing]]'s junta fell."
  const wrong = { right: 0, missed: 1, extra: 1 }
  expect(names(marked, [[words, "min-aung-hlaing"]])).toEqual(
    isRight ? { right: 1, missed: 0, extra: 0 } : wrong
  )
})

it("asks for the entity of the label", () => {
  const { tallies, errors } = score("[[Davis|anthony-davis]] said", [["Davis", "another-davis"]])
  expect(tallies.name).toEqual({ right: 0, missed: 1, extra: 1 })
  expect(errors).toEqual([
    { start: 0, end: 5, error: "missed", kind: "name", expected: "anthony-davis", got: "another-davis" }
  ])
})

it("tells the words that were found where they are not the label's", () => {
  const { errors } = score("with [[de Langre|guillaume-de-langre]]", [["Langre", "guillaume-de-langre"]])
  expect(errors.map(({ got }) => got)).toEqual(["guillaume-de-langre at “Langre”"])
})

it("lets one found mention answer one label only, and one label be answered once", () => {
  const twice = ["UN", "UN"].map((words): readonly [string, string] => [words, "united-nations"])
  expect(names("The [[UN|united-nations]] met.", twice)).toEqual({ right: 1, missed: 0, extra: 1 })
  const both = "[[俄|russia]]、[[俄|russia]]"
  expect(names(both, [["俄、俄", "russia"]])).toEqual({ right: 1, missed: 1, extra: 0 })
})

it("counts a name where none was labelled, and tells a trap", () => {
  const { tallies, trapsMarked, errors } = score("Save as {{PDF|file format}}, said Omar.", [
    ["PDF", "peoples-defence-force"],
    ["Omar", "khin-ohmar"]
  ])
  expect(tallies.name).toEqual({ right: 0, missed: 0, extra: 2 })
  expect(trapsMarked).toBe(1)
  expect(errors.map(({ error, expected, got }) => [error, expected, got])).toEqual([
    ["trap", "file format", "peoples-defence-force"],
    ["extra", "", "khin-ohmar"]
  ])
})

it("does not count a descriptor as a sprung trap", () => {
  const { trapsMarked, tallies } = score("the {{junta|of another country}}", [
    ["junta", "state-administration-council|descriptor"]
  ])
  expect([trapsMarked, tallies.descriptor.extra]).toEqual([0, 1])
})

it("neither rewards nor punishes what is optional", () => {
  const marked = "the ((shadow)) cabinet of [[Tabayin|tabayin]](( township))"
  const found = [
    ["shadow", "national-unity-government"],
    ["Tabayin township", "tabayin"]
  ] as const
  expect(names(marked, found)).toEqual({ right: 1, missed: 0, extra: 0 })
})

it("counts a name that reaches from what is optional into a label of another entity", () => {
  const { extra } = names("((shadow)) [[Tabayin|tabayin]]", [["shadow Tabayin", "sagaing-region"]])
  expect(extra).toBe(1)
})

it("scores kinds apart, and the right entity as another kind is missed but not extra", () => {
  const { tallies, errors } = score("the [[coup|coup-2021|descriptor]] in [[Russian|russia|demonym]] words", [
    ["coup in", "coup-2021"],
    ["Russian", "russia|demonym"]
  ])
  expect(tallies.descriptor).toEqual({ right: 0, missed: 1, extra: 0 })
  expect(tallies.demonym).toEqual({ right: 1, missed: 0, extra: 0 })
  expect(tallies.name).toEqual({ right: 0, missed: 0, extra: 0 })
  expect(errors.map(({ error, kind }) => [error, kind])).toEqual([["kind", "descriptor"]])
})

it("keeps for each name whether it was found, and for each false one what it was taken for", () => {
  const { nameLabels, extraNames } = score("[[Russia|russia]], [[China|china]] and Karen", [
    ["China", "china"],
    ["Karen", "karen-state"]
  ])
  expect(nameLabels).toEqual([
    { entity: "russia", isFound: false },
    { entity: "china", isFound: true }
  ])
  expect(extraNames).toEqual(["karen-state"])
})
