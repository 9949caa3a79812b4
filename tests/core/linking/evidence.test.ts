import { expect, it } from "vitest"
import { createEvidence } from "../../../src/core/linking/evidence"
import { smallGazetteer } from "./small-gazetteer"

const gazetteer = smallGazetteer([
  { id: "davis", type: "person", topic: "myanmar", forms: ["Davis"] },
  { id: "junta", type: "organisation", topic: "myanmar", forms: ["junta"] },
  { id: "putin", type: "person", topic: "russia", forms: ["Putin"] },
  { id: "nld", type: "party", topic: "myanmar", forms: ["NLD"] }
])
const [davis, junta, putin, nld] = [0, 1, 2, 3]

it("begins with what the page has shown before", () => {
  const evidence = createEvidence(gazetteer, new Map([[davis, 2]]))
  evidence.add(davis, true)
  evidence.add(putin, true)
  expect(evidence.fullNames(davis)).toBe(3)
  expect(evidence.toPageEvidence()).toEqual({ davis: 3, putin: 1 })
})

it("leaves what it was given as it was", () => {
  const known = new Map([[davis, 2]])
  createEvidence(gazetteer, known).add(davis, true)
  expect(known).toEqual(new Map([[davis, 2]]))
})

it("does not count names that rest on a full one", () => {
  const evidence = createEvidence(gazetteer, new Map())
  evidence.add(davis, false)
  expect(evidence.fullNames(davis)).toBe(0)
  expect(evidence.toPageEvidence()).toEqual({})
})

it("keeps company by topic, most frequent first, without the entity itself", () => {
  const evidence = createEvidence(
    gazetteer,
    new Map([
      [davis, 1],
      [putin, 9],
      [nld, 5],
      [junta, 2]
    ])
  )
  expect(evidence.company("myanmar", davis)).toEqual([nld, junta])
  expect(evidence.company("russia", putin)).toEqual([])
})

it("counts no entity more than three times towards a topic", () => {
  const evidence = createEvidence(
    gazetteer,
    new Map([
      [davis, 1],
      [nld, 50],
      [putin, 9]
    ])
  )
  expect(evidence.strength("myanmar", putin)).toBe(4)
  expect(evidence.strength("myanmar", nld)).toBe(1)
  expect(evidence.strength("world", putin)).toBe(0)
})
