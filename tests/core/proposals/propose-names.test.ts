import { describe, expect, it } from "vitest"
import { proposeNames } from "../../../src/core/proposals/propose-names"
import { splitSentences } from "../../../src/core/text/sentences"

/** What is proposed in a text, as "name (type)"; the words of `known` have mentions. */
function proposed(text: string, known: readonly string[] = []): string[] {
  const mentions = known.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }))
  return proposeNames(text, splitSentences(text), mentions).map(({ name, type }) => `${name} (${type})`)
}

describe("a likely name", () => {
  it("is a run of capitals, with the small words inside it", () => {
    expect(proposed("The text was signed by Guillaume de Langre in a hall.")).toEqual([
      "Guillaume de Langre (other)"
    ])
  })

  it("is the same with a possessive behind it, and ends there", () => {
    expect(
      proposed("They saw Izmir's quay, the Rautios' house in Izmir and Jorun Rautio’s Harbour Office.")
    ).toEqual(["Izmir (other)", "Harbour Office (other)", "Jorun Rautio (other)", "Rautios (other)"])
  })

  it("is none that is known, nor a part of it", () => {
    expect(proposed("They met Min Aung Hlaing and Kan Zaw there.", ["Min Aung Hlaing"])).toEqual([
      "Kan Zaw (other)"
    ])
  })

  it("is two where “and” joins two people, and one in the name of a ministry", () => {
    expect(proposed("It was Kan Zaw and Ann Lee of the Ministry of Fish and Rice who came.")).toEqual([
      "Ann Lee (other)",
      "Kan Zaw (other)",
      "Ministry of Fish and Rice (organisation)"
    ])
  })

  it("is no capital that only opens a sentence, and no day or month", () => {
    expect(proposed("Yesterday it rained. Trains stood still on Tuesday in March.")).toEqual([])
  })

  it.each([
    ["according to Harriet Quillfeather, an analyst at the institute.", "Harriet Quillfeather (person)"],
    ["said Jan Tolvanen, a Turku-based energy expert with the firm.", "Jan Tolvanen (person)"],
    ["said Ann Lee, 45, by telephone.", "Ann Lee (person)"],
    ["they came to Old Tarnby, a port city in the north.", "Old Tarnby (other)"],
    ["it was told by Blue Heron, a news agency of the region.", "Blue Heron (other)"],
    ["рассказал Иван Лопатин, эксперт института.", "Иван Лопатин (person)"],
    ["Kan Zaw left. The talks with Kan Zaw, a lawyer, went on.", "Kan Zaw (person)"]
  ])("is guessed to be what stands behind it: %s", (text, expected) => {
    expect(proposed(`In the evening it was heard, ${text}`)).toContain(expected)
  })

  it("is guessed to be what the words in it and before it say", () => {
    expect(proposed("He joined the Shan Farmers Union near Lashio Township with U Kyaw Thu.")).toEqual([
      "Kyaw Thu (person)",
      "Lashio Township (place)",
      "Shan Farmers Union (organisation)"
    ])
  })

  it("is found in Russian too", () => {
    expect(proposed("Документ подписал Максим Решетников в столице.")).toEqual(["Максим Решетников (other)"])
  })

  it("comes first that is named most often", () => {
    expect(proposed("Then Kan Zaw left. So did Ann Lee. Then Ann Lee came back.")).toEqual([
      "Ann Lee (other)",
      "Kan Zaw (other)"
    ])
  })
})
