import type { FarSide } from "./near-mentions"

/** After so many blocks on one side of the screen, only every so many-th is measured. */
const runLength = 16

/** In pages with fewer blocks all are measured: that takes less than a millisecond or two. */
const fewBlocks = 400

export type FarRun<T> = {
  /** True when the item, one of `count`, may be passed by for now. */
  mayPass(item: T, count: number): boolean
  /** Takes note of where a measured item was; gives back the items that were passed by wrongly. */
  measured(side: FarSide | null): readonly T[]
  /** Ends the run; gives back the items that were passed by and are not known to be far. */
  end(): readonly T[]
}

/**
 * Saves measuring what is far from the screen: between two blocks that are below the screen, the ones that stand
 * between them in the document are below it too, mostly. Items must come in document order; where they do not, the run
 * has to end.
 */
export function createFarRun<T>(): FarRun<T> {
  let side: FarSide | null = null
  let length = 0
  let passed: T[] = []

  function end(): readonly T[] {
    const unknown = passed
    side = null
    length = 0
    passed = []
    return unknown
  }

  return {
    mayPass(item, count) {
      if (count < fewBlocks || length < runLength || passed.length >= runLength) return false
      passed.push(item)
      return true
    },
    measured(next) {
      const isSame = next === side && (next === "above" || next === "below")
      const runBefore = length
      const wrong = end()
      side = next
      length = isSame ? runBefore + 1 : 0
      return isSame ? [] : wrong
    },
    end
  }
}
