import type { Metric } from "./metrics"

/** The committed figures by the name of their metric. */
export type Floors = Readonly<Record<string, number>>

/** Shares are kept to this part of one, so that a floor can be read; always to the easier side. */
const STEP = 1000

/** Today's figures as floors, rounded so that they pass themselves. */
export function floorsOf(metrics: readonly Metric[]): Floors {
  const round = ({ value, better }: Metric) =>
    (better === "higher" ? Math.floor(value * STEP) : Math.ceil(value * STEP)) / STEP
  return Object.fromEntries(metrics.map((metric) => [metric.name, round(metric)]))
}

/** What is worse than it was, one sentence each; a figure that has no floor, or a floor without its figure, is told too. */
export function dropsBelow(floors: Floors, metrics: readonly Metric[]): string[] {
  const measured = new Set(metrics.map(({ name }) => name))
  const gone = Object.keys(floors).filter((name) => !measured.has(name))
  return [
    ...metrics.flatMap((metric) => {
      const reason = dropOf(floors[metric.name], metric)
      return reason === null ? [] : [reason]
    }),
    ...gone.map((name) => `${name}: nothing measures it any more`)
  ]
}

function dropOf(floor: number | undefined, { name, value, better }: Metric): string | null {
  if (floor === undefined) return `${name}: it has no floor yet`
  const isWorse = better === "higher" ? value < floor : value > floor
  return isWorse ? `${name}: ${Number(value.toFixed(4))}, and was ${floor}` : null
}
