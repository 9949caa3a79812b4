/** How many checks passed and failed. */
export type Count = { readonly passed: number; readonly failed: number }

export function addCounts(counts: readonly Count[]): Count {
  return counts.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    {
      passed: 0,
      failed: 0
    }
  )
}

/**
 * The tests in a report of vitest's JSON reporter. A test that was skipped counts as failed: nothing passes by not
 * running. A run that went wrong without a failed test (a file that does not load, no report at all) counts as one.
 */
export function countReport(report: unknown, ok: boolean): Count {
  const passed = numberAt(report, "numPassedTests")
  const total = numberAt(report, "numTotalTests")
  const failed = Math.max(total - passed, 0)
  const nothingRan = passed === 0 && failed === 0
  return { passed, failed: failed === 0 && (!ok || nothingRan) ? 1 : failed }
}

function numberAt(report: unknown, key: string): number {
  if (typeof report !== "object" || report === null) return 0
  const value: unknown = Reflect.get(report, key)
  return typeof value === "number" ? value : 0
}
