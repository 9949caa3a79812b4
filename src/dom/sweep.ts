import type { BlockList } from "./block-list"
import type { Slice } from "./slices"
import { isInPage, type TextBlock } from "./text-block"

export type Sweep = {
  /** Asks for a sweep. */
  request(): void
  /** True when there may be blocks to sweep. */
  isWanted(): boolean
  /** Sweeps on; true when there is more to sweep. */
  run(slice: Slice): boolean
}

/** Least time between two sweeps, in ms. A removed block shows no mentions meanwhile, it only costs memory. */
const restMs = 1_000

/**
 * Drops the blocks that have left the page. What was taken out is not searched for blocks, since it may be as large as
 * the page; the list of blocks is gone through instead, now and then. `onTorn` is told of what a block leaves behind.
 */
export function createSweep(list: BlockList, onTorn: (segment: Node) => void): Sweep {
  let isWanted = false
  let restsUntil = 0
  let at: TextBlock | null = null

  return {
    isWanted: () => isWanted || at !== null,
    request() {
      isWanted = true
    },
    run(slice) {
      if (!at && (!isWanted || performance.now() < restsUntil)) return false
      if (!at) {
        isWanted = false
        restsUntil = performance.now() + restMs
        at = list.first()
      }
      for (; at; at = at.after) {
        if (slice.isOver(0.1)) return true
        if (!at.isDropped && !isInPage(at)) list.drop(at, onTorn)
      }
      return false
    }
  }
}
