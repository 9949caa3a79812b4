import { expect, it } from "vitest"
import { answeringPassages } from "../../../src/core/corpus/answering-passages"
import type { IndexedPassage } from "../../../src/core/corpus/passage-rows"
import type { EntityType } from "../../../src/core/model"

const entities: readonly (readonly [name: string, type: EntityType])[] = [
  ["Rosatom", "company"],
  ["Ann", "person"],
  ["Paris", "place"]
]

/** A passage of an article; the names in it are mentions of the entities above. */
function passage(text: string, article = 0): IndexedPassage {
  const mentions = entities.flatMap(([name], entity) => {
    const start = text.indexOf(name)
    const mention = { start, end: start + name.length, entity, form: 0, kind: "name", reason: "" } as const
    return start < 0 ? [] : [[entity, [mention]] as const]
  })
  return { row: { article, start: 0, end: text.length, lead: "no" }, text, mentions: new Map(mentions) }
}

function answered(...passages: readonly IndexedPassage[]) {
  return answeringPassages(passages, (entity) => entities[entity]?.[1] ?? "other").map(
    ({ entity, passage: at }) => [entities[entity]?.[0], at]
  )
}

it.each([
  "But experts doubt the talks.",
  "However, experts doubt it.",
  "Но эксперты сомневаются.",
  "但专家怀疑。"
])("counts “%s” as said of the body that the passage before names", (answer) => {
  expect(answered(passage("Ann met Rosatom in Paris."), passage(answer))).toEqual([["Rosatom", 1]])
})

it("counts no other passage so, no later one, and none of another article", () => {
  expect(
    answered(passage("Ann met Rosatom."), passage("Experts doubt it."), passage("But not all."))
  ).toEqual([])
  expect(answered(passage("Ann met Rosatom."), passage("Butter was dear."))).toEqual([])
  expect(answered(passage("Ann met Rosatom."), passage("But experts doubt it.", 1))).toEqual([])
})

it("says nothing more of what the answer names itself", () => {
  expect(answered(passage("Ann met Rosatom."), passage("But Rosatom denied it."))).toEqual([])
})
