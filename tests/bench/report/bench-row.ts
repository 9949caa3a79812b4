import type { ChartPanel } from "../chart/chart-panel"

/** A line of the table of targets. */
export type BenchRow = {
  readonly what: string
  readonly target: string
  readonly measured: string
  /** Null where there is no target, or where what was stopped early cannot tell. */
  readonly reached: boolean | null
}

/** What one part of the bench hands back; `details` go to its own JSON file only. */
export type BenchResult = {
  readonly rows: readonly BenchRow[]
  readonly panels?: readonly ChartPanel[]
  readonly details: unknown
}

type Unit = "x" | "ms" | "KB" | "MB" | "bytes"

/** A value that is to be no more than a limit. */
export function atMost(what: string, value: number, limit: number, unit: Unit): BenchRow {
  return { what, target: `≤ ${show(limit, unit)}`, measured: show(value, unit), reached: value <= limit }
}

/** A factor that is to be no less than a limit. `isBound` says that it is at least so large, and was not measured to its end. */
export function atLeast(what: string, value: number, limit: number, isBound = false): BenchRow {
  const reached = value >= limit ? true : isBound ? null : false
  return {
    what,
    target: `≥ ${show(limit, "x")}`,
    measured: `${isBound ? "> " : ""}${show(value, "x")}`,
    reached
  }
}

/** A value that nobody has set a target for. */
export function informative(what: string, measured: string): BenchRow {
  return { what, target: "", measured, reached: null }
}

/** Three digits say all that a measurement on a shared machine knows. */
export function show(value: number, unit: Unit): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2
  const number = Number(value.toFixed(digits)).toLocaleString("en")
  return unit === "x" ? `${number}x` : `${number} ${unit}`
}
