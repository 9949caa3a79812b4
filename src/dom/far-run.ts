import type { FarSide } from "./near-mentions"

/** After so many blocks on one side of the screen, only every so many-th is measured. */
const runLength = 16

/** In pages with fewer blocks all are measured: that takes less than a millisecond or two. */
const fewBlocks = 400

export type FarRun<T> = {
  /** True when the next item may be passed by. */
  mayPass(item: T, count: number): boolean
  /** Takes note of where a measured item was; gives back the items that were passed by wrongly. */
  measured(side: FarSide | null): readonly T[]
}

/**
 * Saves measuring what is far from the screen. Blocks come in document order mostly, and lie on the page in that order
 * mostly: between two that are below the screen there are others that are below the screen.
 */
export function createFarRun<T>(): FarRun<T> {
  let side: FarSide | null = null
  let length = 0
  let passed: T[] = []

  return {
    mayPass(item, count) {
      if (count < fewBlocks || length < runLength || passed.length >= runLength) return false
      passed.push(item)
      return true
    },
    measured(next) {
      const isSame = next === side && (next === "above" || next === "below")
      const wrong = isSame ? [] : passed
      length = isSame ? length + 1 : 0
      side = next
      passed = []
      return wrong
    }
  }
}
