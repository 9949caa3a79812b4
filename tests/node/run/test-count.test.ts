import { expect, it } from "vitest"
import { addCounts, countReport } from "../../../src/node/run/test-count"

it.each([
  ["all passed", { numPassedTests: 5, numTotalTests: 5 }, true, { passed: 5, failed: 0 }],
  ["one failed", { numPassedTests: 4, numTotalTests: 5 }, false, { passed: 4, failed: 1 }],
  [
    "one was skipped",
    { numPassedTests: 4, numTotalTests: 5, numPendingTests: 1 },
    true,
    { passed: 4, failed: 1 }
  ],
  ["a file did not load", { numPassedTests: 5, numTotalTests: 5 }, false, { passed: 5, failed: 1 }],
  ["nothing ran", { numPassedTests: 0, numTotalTests: 0 }, true, { passed: 0, failed: 1 }],
  ["no report was written", null, false, { passed: 0, failed: 1 }],
  ["the report is something else", { numPassedTests: "5" }, true, { passed: 0, failed: 1 }]
])("counts a run in which %s", (_, report, ok, count) => {
  expect(countReport(report, ok)).toEqual(count)
})

it("adds up", () => {
  expect(
    addCounts([
      { passed: 1, failed: 2 },
      { passed: 3, failed: 0 }
    ])
  ).toEqual({ passed: 4, failed: 2 })
})
