import { describe, expect, it } from "vitest"
import { evidencePassages } from "../../../src/core/corpus/evidence-passages"
import { eventPassages, pronounPassages } from "../../../src/core/corpus/implied-passages"
import type { IndexedPassage } from "../../../src/core/corpus/passage-rows"

const persons = ["Ann", "Ben"]

/** A passage of an article; names of persons in it are mentions of entities 0 and 1. */
function passage(text: string, article = 0, start = 0): IndexedPassage {
  const mentions = persons.flatMap((name, entity) => {
    const at = text.indexOf(name)
    const mention = { start: at, end: at + name.length, entity, form: 0, kind: "name", reason: "" } as const
    return at < 0 ? [] : [[entity, [mention]] as const]
  })
  return { row: { article, start, end: start + text.length, lead: "no" }, text, mentions: new Map(mentions) }
}

function meantIn(...texts: readonly string[]) {
  const passages = texts.map((text) => passage(text))
  return pronounPassages(passages, () => true).map(({ entity, passage: at }) => [at, persons[entity]])
}

describe("a passage that names nobody", () => {
  it("speaks of the one person that the sentence before is about", () => {
    expect(meantIn("Ann went to Paris.", "She had been there before.")).toEqual([[1, "Ann"]])
  })

  it("speaks of the subject where two persons stand in the sentence before", () => {
    expect(meantIn("Ann met Ben in Paris.", "She said so.")).toEqual([[1, "Ann"]])
  })

  it("speaks of nobody where either could be meant", () => {
    expect(meantIn("In Paris there were Ann and Ben.", "He said so.")).toEqual([])
  })

  it("speaks of nobody where the pronoun is in somebody's words", () => {
    expect(meantIn("Ann went to Paris.", "“He is a liar,” a neighbour said.")).toEqual([])
  })

  it("speaks of nobody without a pronoun, and of nobody of another article", () => {
    expect(meantIn("Ann went to Paris.", "The weather was fine.")).toEqual([])
    const apart = [passage("Ann went to Paris."), passage("She said so.", 1)]
    expect(pronounPassages(apart, () => true)).toEqual([])
  })
})

describe("evidence of an event", () => {
  it("is background on the main participants", () => {
    const passages = [passage("Direct flights began."), passage("Ann came.", 0, 100)]
    const eventEntities = [0, 1, 2].map((entity) => ({ event: 0, entity }))
    const eventEvidence = [{ event: 0, article: 0, start: 0, end: 10 }]
    const placed = passages.map(({ row }, at) => ({ ...row, passage: at }))
    const evidence = evidencePassages(placed, eventEvidence)
    const isNamed = (at: number, entity: number) => passages[at]?.mentions.has(entity) === true
    expect(
      eventPassages(evidence, eventEntities, isNamed).map(({ entity, passage: at }) => [entity, at])
    ).toEqual([
      [0, 0],
      [1, 0]
    ])
  })

  it("says nothing more of those whom it names", () => {
    const eventEntities = [0, 1].map((entity) => ({ event: 0, entity }))
    const rows = eventPassages([{ event: 0, passage: 5 }], eventEntities, (_, entity) => entity === 0)
    expect(rows.map(({ entity, passage: at }) => [entity, at])).toEqual([[1, 5]])
  })
})
