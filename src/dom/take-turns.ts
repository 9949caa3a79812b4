import type { Job } from "./slices"

/**
 * One job of two, either of which may have more to do than a slice lasts: every other slice begins with the second. The
 * second is run again after the first, for what that has found.
 */
export function takeTurns(first: Job, second: Job): Job {
  let isSecondsTurn = false
  return (slice) => {
    isSecondsTurn = !isSecondsTurn
    if (isSecondsTurn && second(slice)) return true
    if (!slice.isOver(0) && first(slice)) return true
    return !slice.isOver(0) && second(slice)
  }
}
