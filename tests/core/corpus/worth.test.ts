import { expect, it } from "vitest"
import { worthOf } from "../../../src/core/corpus/worth"

it("puts people before places and places before countries", () => {
  const [person, place, country] = [worthOf("person", false), worthOf("place", false), worthOf("place", true)]
  expect(person).toBeGreaterThan(place)
  expect(place).toBeGreaterThan(country)
})
