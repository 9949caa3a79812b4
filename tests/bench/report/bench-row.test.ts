import { expect, it } from "vitest"
import { atLeast, atMost, show } from "./bench-row"

it("reaches a limit that it just meets", () => {
  expect(atMost("start", 5, 5, "ms").reached).toBe(true)
  expect(atLeast("speed", 1000, 1000).reached).toBe(true)
})

it("does not reach a limit that it misses", () => {
  expect(atMost("start", 5.01, 5, "ms").reached).toBe(false)
  expect(atLeast("speed", 999, 1000).reached).toBe(false)
})

it("leaves open what was stopped before it could tell", () => {
  expect(atLeast("speed", 400, 1000, true)).toMatchObject({ measured: "> 400x", reached: null })
  expect(atLeast("speed", 1400, 1000, true)).toMatchObject({ measured: "> 1,400x", reached: true })
})

it.each([
  [0.123, "0.12 ms"],
  [12.34, "12.3 ms"],
  [1234.5, "1,235 ms"]
])("shows %f as %s", (value, shown) => {
  expect(show(value, "ms")).toBe(shown)
})
