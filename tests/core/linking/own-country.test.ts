import { describe, expect, it } from "vitest"
import { isOfOwnCountry } from "../../../src/core/linking/own-country"
import { smallGazetteer } from "./small-gazetteer"
import { spanned } from "./spans"

const gazetteer = smallGazetteer([
  {
    id: "myanmar",
    type: "place",
    topic: "myanmar",
    forms: ["Myanmar", "Мьянмы", { text: "birmane", kind: "demonym" }]
  },
  { id: "russia", type: "place", topic: "russia", forms: ["Russia"] },
  { id: "nld", type: "party", topic: "myanmar", forms: ["NLD"] },
  { id: "myanmar-the-ship", type: "place", topic: "myanmar", lookalike: true, forms: ["Myanmar Star"] }
])

function isOwn(marked: string): boolean {
  const { text, span } = spanned(marked)
  return isOfOwnCountry(gazetteer, "myanmar", text, span)
}

describe("a descriptor’s own country", () => {
  it.each([
    "Myanmar's {generals} met",
    "Myanmar’s {generals} met",
    "the Myanmar {junta} said",
    "La {junte} birmane nie",
    "{хунта} Мьянмы молчит",
    "the {generals} of Myanmar"
  ])("stands beside it in “%s”", (marked) => {
    expect(isOwn(marked)).toBe(true)
  })

  it.each([
    "the {generals} met",
    "the {generals} saw Myanmar",
    "in Myanmar, {generals} met",
    "Russia’s {generals} met",
    "the NLD’s {generals} met",
    "Myanmar Star {generals} met"
  ])("does not stand beside it in “%s”", (marked) => {
    expect(isOwn(marked)).toBe(false)
  })
})
