import { expect, it } from "vitest"
import { countReached, describeRun, nameReached, targetsOf, type PartReport } from "./bench-report"
import { atMost, informative } from "./bench-row"

const open = { what: "c", target: "≤ 1 ms", measured: "not run", reached: null }
const report: PartReport = {
  part: "matcher",
  date: "2026-11-22",
  machine: { node: "v20.20.2", processors: 2, processor: "AMD EPYC", freeShare: 1 },
  seed: 1,
  isQuick: false,
  rows: [atMost("a", 1, 2, "ms"), informative("b", "3 ms"), atMost("d", 3, 2, "ms"), open],
  panels: [],
  details: null
}

it("tells what has a target from what only informs", () => {
  expect(targetsOf([report]).map(({ what }) => what)).toEqual(["a", "d", "c"])
})

it("says of each target whether it was reached", () => {
  expect(report.rows.map(nameReached)).toEqual(["yes", "", "NO", "?"])
  expect(countReached(targetsOf([report]))).toBe("1 of 3 targets reached, 1 left open")
})

it("says what the figures were measured on", () => {
  expect(describeRun([report])).toBe("2026-11-22, 2 × AMD EPYC, Node v20.20.2.")
})

it("says from when to when where parts were measured on several days", () => {
  const days = ["2026-11-23", "2026-11-21", "2026-11-22"].map((date) => ({ ...report, date }))
  expect(describeRun(days)).toBe("2026-11-21 to 2026-11-23, 2 × AMD EPYC, Node v20.20.2.")
})

it("warns of a quick run and of a busy machine", () => {
  const busy = { ...report, isQuick: true, machine: { ...report.machine, freeShare: 0.46 } }
  expect(describeRun([report, busy])).toContain("A quick run: orders of magnitude. The machine was busy")
  expect(describeRun([report, busy])).toContain("46 %")
})
