import { expect, it } from "vitest"
import { createStaircase, showOutcome } from "./staircase"

const limitMs = 60_000
const leftOut = { kind: "left out", after: "stopped" }

it("runs what no smaller case speaks against", () => {
  const { note, judge } = createStaircase(limitMs)
  note({ forms: 300, units: 10_000 }, { kind: "done", ms: 500 })
  expect(judge({ forms: 300, units: 100_000 })).toBeNull()
  expect(judge({ forms: 10_000, units: 10_000 })).toBeNull()
})

it("leaves out what is larger than a case that was stopped, with more names as with more text", () => {
  const { note, judge } = createStaircase(limitMs)
  note({ forms: 10_000, units: 10_000 }, { kind: "stopped" })
  expect(judge({ forms: 10_000, units: 100_000 })).toEqual(leftOut)
  expect(judge({ forms: 100_000, units: 10_000 })).toEqual(leftOut)
  expect(judge({ forms: 300, units: 10_000_000 })).toBeNull()
})

it("does not begin on a page where keeping the limit is out of reach", () => {
  const { note, judge } = createStaircase(limitMs)
  note({ forms: 300, units: 1_000_000 }, { kind: "done", ms: 38_000 })
  expect(judge({ forms: 300, units: 10_000_000 })).toEqual(leftOut)
})

it("does not take what broke for slow", () => {
  const { note, judge } = createStaircase(limitMs)
  note({ forms: 300, units: 10_000 }, { kind: "failed", why: "out of memory" })
  expect(judge({ forms: 10_000, units: 10_000 })).toEqual({ kind: "left out", after: "failed" })
})

it("begins where the limit may be kept", () => {
  const { note, judge } = createStaircase(limitMs)
  note({ forms: 300, units: 1_000_000 }, { kind: "done", ms: 5_900 })
  expect(judge({ forms: 300, units: 10_000_000 })).toBeNull()
})

it.each([
  [{ kind: "done", ms: 12.345 }, "12.3 ms"],
  [{ kind: "done", ms: 38_210 }, "38.2 s"],
  [{ kind: "stopped" }, "> 60 s"],
  [{ kind: "left out", after: "stopped" }, "> 60 s (not begun)"],
  [{ kind: "left out", after: "failed" }, "not begun"],
  [{ kind: "failed", why: "out of memory" }, "out of memory"]
] as const)("shows %o as %s", (outcome, shown) => {
  expect(showOutcome(outcome, limitMs)).toBe(shown)
})
