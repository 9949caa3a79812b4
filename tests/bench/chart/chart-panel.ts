import type { PeerOutcome } from "../peers/staircase"

/** A place on a chart; `isStopped`: it took longer than `y`, and nobody knows how much. */
export type ChartPoint = { readonly x: number; readonly y: number; readonly isStopped: boolean }

/** One way of doing it; the same name is drawn alike on all panels. */
export type ChartSeries = { readonly name: string; readonly points: readonly ChartPoint[] }

/** One of the charts in the picture. */
export type ChartPanel = {
  readonly title: string
  /** What grows along the x axis. */
  readonly by: "page" | "forms"
  readonly series: readonly ChartSeries[]
}

/** What was measured, in ms; a logarithm knows no zero. */
export function measuredPoint(x: number, ms: number): readonly ChartPoint[] {
  return ms > 0 ? [{ x, y: ms, isStopped: false }] : []
}

/** A peer's point: where it was stopped it is at the limit, and beyond that there is none. */
export function outcomePoint(x: number, outcome: PeerOutcome, limitMs: number): readonly ChartPoint[] {
  if (outcome.kind === "done") return measuredPoint(x, outcome.ms)
  return outcome.kind === "stopped" ? [{ x, y: limitMs, isStopped: true }] : []
}
