import { expect, it } from "vitest"
import type { IndexedPassage } from "../../../src/core/corpus/passage-rows"
import { bodiesIn, spokespersonPassages } from "../../../src/core/corpus/spokesperson-passages"
import type { EntityType } from "../../../src/core/model"

const entities: readonly (readonly [string, EntityType])[] = [
  ["Ann", "person"],
  ["Voice", "organisation"],
  ["Bangkok", "place"],
  ["Ben", "person"]
]
const [ann, voice, , ben] = entities.keys()

function passage(text: string, start: number): IndexedPassage {
  const mentions = entities.flatMap(([name], entity) => {
    const at = text.indexOf(name)
    const mention = { start: at, end: at + name.length, entity, form: 0, kind: "name", reason: "" } as const
    return at < 0 ? [] : [[entity, [mention]] as const]
  })
  return {
    row: { article: 0, start, end: start + text.length, lead: "no" },
    text,
    mentions: new Map(mentions)
  }
}

/** Whom the second passage is said to speak for, when these words of the first say who Ann is. */
function spokenFor(first: string, who: string, speaker = ann) {
  const start = 100 + first.indexOf(who)
  const typeOf = (entity: number) => entities[entity]?.[1] ?? "other"
  const bodies = bodiesIn(passage(first, 100), { start, end: start + who.length }, typeOf)
  const wordsOf = (person: number) => (person === speaker ? [1] : [])
  return spokespersonPassages([{ entity: ann ?? 0, bodies }], wordsOf).map((row) => [row.entity, row.passage])
}

it("takes the words of a body's president for background on the body", () => {
  expect(spokenFor("So said Ann, president of Voice in June.", "Ann, president of Voice")).toEqual([
    [voice, 1]
  ])
})

it.each([
  ["that only stands near by", "So said Ann, a lawyer, of Voice.", "Ann, a lawyer", ann],
  ["that is a place", "So said Ann, a lawyer in Bangkok.", "Ann, a lawyer in Bangkok", ann],
  ["where somebody else speaks", "So said Ann, president of Voice.", "Ann, president of Voice", ben]
])("not for one %s", (_, first, who, speaker) => {
  expect(spokenFor(first, who, speaker)).toEqual([])
})
