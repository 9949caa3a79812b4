import { describe, expect, it } from "vitest"
import { abbreviatesAnother } from "../../../src/core/linking/bracketed-acronym"
import { smallGazetteer } from "./small-gazetteer"

const gazetteer = smallGazetteer([
  {
    id: "state-administration-council",
    type: "government-body",
    forms: ["State Administration Council", { text: "SAC", rule: "exact-capitals" }]
  }
])

function isAnother(text: string): boolean {
  const start = text.lastIndexOf("SAC")
  const hit = gazetteer.find(text).find((found) => found.start === start)
  const [form = -1] = hit?.forms ?? []
  return abbreviatesAnother(gazetteer, gazetteer.form(form), text, { start, end: start + 3 })
}

describe("an acronym before brackets", () => {
  it.each([
    "Le SAC (Service d’action civique) fut dissous",
    "El SAC (servicio de atención al cliente) contesta",
    "the SAC (society of ancient coins) met"
  ])("is spelled out in them as something else, whatever small words stand between: %s", (text) => {
    expect(isAnother(text)).toBe(true)
  })

  it("may be the one that is meant where they tell something else", () => {
    expect(isAnother("Le SAC (au pouvoir depuis 2021) dit")).toBe(false)
  })
})

describe("an acronym in brackets", () => {
  it.each([
    "bombers of the Strategic Air Command (SAC) flew",
    "the Scientific Advisory Committee (SAC) met",
    "the Society of Ancient Coins (SAC) met",
    "El Servicio de Acción Católica (SAC)",
    "accessed on 2 April 2025 (SAC)"
  ])("stands for the words before it, which name something else: %s", (text) => {
    expect(isAnother(text)).toBe(true)
  })

  it.each([
    "the State Administration Council (SAC) said",
    "the “State Administration Council” (SAC) said",
    "the ruling council (SAC) said",
    "Min Aung Hlaing (SAC) said",
    "der Staatsverwaltungsrat (SAC) sagte"
  ])("may be the one that is meant: %s", (text) => {
    expect(isAnother(text)).toBe(false)
  })
})

describe("an acronym before its words", () => {
  it.each([
    "SAC (Smart App Control) may block",
    "SAC – Special Area of Conservation",
    "SAC = Scientific Advisory Committee",
    "SAC: Strategic Air Command",
    "SAC (senate audit committee) met",
    "SAC = self-adjusting cell; the rest is left out"
  ])("stands for them where they spell it out and name something else: %s", (text) => {
    expect(isAnother(text)).toBe(true)
  })

  it.each([
    "SAC – State Administration Council",
    "SAC (the State Administration Council)",
    "SAC (see page 4) said",
    "SAC (state administration council)",
    "SAC (see all of chapter 4)",
    "SAC – Min Aung Hlaing",
    "SAC: schools are closed"
  ])("may be the one that is meant: %s", (text) => {
    expect(isAnother(text)).toBe(false)
  })
})
