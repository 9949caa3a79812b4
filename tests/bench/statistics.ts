/** @throws {RangeError} where there is nothing to look at */
export function median(values: readonly number[]): number {
  return percentile(values, 50)
}

/**
 * The value below which so many percent of the values lie, between two of them where none is just there.
 *
 * @throws {RangeError} where there is nothing to look at
 */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = ((sorted.length - 1) * percent) / 100
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  if (below === undefined || above === undefined) throw new RangeError("Nothing was measured")
  return below + (above - below) * (at % 1)
}
