import { describe, expect, it } from "vitest"
import { isKnownByClue } from "../../../src/core/linking/known-by-clue"
import { needBits } from "../../../src/core/pack/schema"

const named = (text: string, needs: number = needBits.clue) => ({ kind: "name", needs, text }) as const
const entity = (type: "person" | "organisation" | "media" | "event") => ({ type, lookalike: "no" }) as const

describe("a name that a clue has told once on a page", () => {
  it("is known for persons and for bodies with a name of several words", () => {
    expect(isKnownByClue(named("Davis"), entity("person"))).toBe(true)
    expect(isKnownByClue(named("Progressive Voice"), entity("organisation"))).toBe(true)
  })

  it("is told anew for acronyms, media and events, which share their names with more", () => {
    expect(isKnownByClue(named("PV"), entity("organisation"))).toBe(false)
    expect(isKnownByClue(named("The Irrawaddy"), entity("media"))).toBe(false)
    expect(isKnownByClue(named("peace plan"), entity("event"))).toBe(false)
  })

  it("is none without a clue, for a descriptor, or for a namesake", () => {
    expect(isKnownByClue(named("Progressive Voice", needBits.topic), entity("organisation"))).toBe(false)
    expect(isKnownByClue({ ...named("a group"), kind: "descriptor" }, entity("organisation"))).toBe(false)
    expect(isKnownByClue(named("Progressive Voice"), { type: "organisation", lookalike: "yes" })).toBe(false)
  })
})
