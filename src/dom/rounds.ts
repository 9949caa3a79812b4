import type { Slice } from "./slices"

/**
 * Visits all that is in a set when a round begins, slice by slice. The answer works until the slice is over or the
 * round is done; true when there is more to visit in this round. Called after that it begins the next round.
 */
export function createRounds<T>(set: ReadonlySet<T>, visit: (item: T) => void): (slice: Slice) => boolean {
  let left: T[] | null = null
  return (slice) => {
    left ??= [...set].reverse()
    while (!slice.isOver(1)) {
      const item = left.pop()
      if (item === undefined) {
        left = null
        return false
      }
      if (set.has(item)) visit(item)
    }
    return true
  }
}
