import type { ChartPanel } from "../chart/chart-panel"
import type { BenchRow } from "./bench-row"

/** What one part has measured, as it is kept in `build/bench`. */
export type PartReport = {
  readonly part: string
  /** The day, ISO 8601. */
  readonly date: string
  readonly machine: {
    readonly node: string
    readonly processors: number
    readonly processor: string
    /** How much of a processor a process got, 0 to 1, the worse of before and after. */
    readonly freeShare: number
  }
  readonly seed: number
  readonly isQuick: boolean
  readonly rows: readonly BenchRow[]
  readonly panels: readonly ChartPanel[]
  readonly details: unknown
}

/** Rows that have a target, in the order in which they were measured. */
export function targetsOf(reports: readonly PartReport[]): readonly BenchRow[] {
  return reports.flatMap(({ rows }) => rows.filter(({ target }) => target !== ""))
}

/** “yes”, “NO”; “?” where what was measured cannot tell. */
export function nameReached({ target, reached }: BenchRow): string {
  if (target === "") return ""
  return reached === null ? "?" : reached ? "yes" : "NO"
}

/** How many targets were reached, in words. */
export function countReached(targets: readonly BenchRow[]): string {
  const reached = targets.filter((row) => row.reached === true).length
  const open = targets.filter((row) => row.reached === null).length
  return `${reached} of ${targets.length} targets reached${open > 0 ? `, ${open} left open` : ""}`
}

/** What a reader has to know of the figures before believing them. */
export function describeRun(reports: readonly PartReport[]): string {
  const [first] = reports
  if (!first) return "Nothing has been measured."
  const { machine } = first
  const days = [...new Set(reports.map(({ date }) => date))].toSorted()
  const when = days.length === 1 ? first.date : `${days[0]} to ${days.at(-1)}`
  const share = Math.min(...reports.map(({ machine }) => machine.freeShare))
  const quick = reports.some(({ isQuick }) => isQuick) ? " A quick run: orders of magnitude." : ""
  const busy =
    share < 0.85 ? ` The machine was busy: a process got ${Math.round(share * 100)} % of a processor.` : ""
  return `${when}, ${machine.processors} × ${machine.processor}, Node ${machine.node}.${quick}${busy}`
}
