import { describe, expect, it } from "vitest"
import type { EntityType } from "../../../src/core/model"
import { definitionAround } from "../../../src/core/retrieval/definition"

function around(text: string, name: string, type: EntityType = "person"): string | null {
  const start = text.indexOf(name)
  const found = definitionAround(text, { start, end: start + name.length }, type)
  return found && text.slice(found.start, found.end)
}

describe("what a text says of who somebody is", () => {
  it.each([
    [
      "stands behind the name",
      "Then Ann Bell, a Paris-based energy analyst, said no.",
      "Ann Bell",
      "Ann Bell, a Paris-based energy analyst"
    ],
    [
      "ends with the sentence",
      "said Ann Bell, president of the rights group Loud Voice.",
      "Ann Bell",
      "Ann Bell, president of the rights group Loud Voice"
    ],
    [
      "stands before the name",
      "He met French Defense Minister Ann Bell on Monday.",
      "Ann Bell",
      "French Defense Minister Ann Bell"
    ],
    [
      "is an office abroad",
      "On Friday the French ambassador to Japan Ann Bell met him.",
      "Ann Bell",
      "French ambassador to Japan Ann Bell"
    ]
  ])("%s", (_, text, name, stretch) => {
    expect(around(text, name)?.replace(/^the /, "")).toBe(stretch)
  })

  it("is no word of another name beside it, and no verb", () => {
    expect(around("Yesterday Carl Dunn met Ann Bell in Paris.", "Ann Bell")).toBeNull()
  })

  it("is not the list that a name stands in", () => {
    expect(
      around("Carl Dunn, Ann Bell, the foreign and finance ministers and others came.", "Ann Bell")
    ).toBeNull()
  })
})

describe("what a text says of what a thing is", () => {
  it.each<[string, EntityType, string, string, string]>([
    [
      "company",
      "company",
      "talks with Atomco, Japan’s state nuclear company, which also",
      "Atomco",
      "Atomco, Japan’s state nuclear company"
    ],
    [
      "group",
      "armed-group",
      "The army faces resistance from small armed groups known as the Hill Guards.",
      "Hill Guards",
      "small armed groups known as the Hill Guards"
    ],
    [
      "regime",
      "government-body",
      "Utopia’s military regime, officially known as the High Council, said so.",
      "High Council",
      "Utopia’s military regime, officially known as the High Council"
    ],
    ["place", "place", "They fled Old Bay in Green State.", "Old Bay", "Old Bay in Green State"],
    [
      "country",
      "place",
      "“Utopia is a key backer of the army,” he said.",
      "Utopia",
      "Utopia is a key backer of the army"
    ]
  ])("holds for a %s", (_, type, text, name, stretch) => {
    expect(around(text, name, type)).toBe(stretch)
  })

  it("is not the month that something happened in", () => {
    expect(around("It invaded Utopia in March.", "Utopia", "place")).toBeNull()
  })
})
