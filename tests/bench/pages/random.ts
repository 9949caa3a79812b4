/** Numbers that look random and are the same on every machine for the same seed. */
export type Random = {
  /** A whole number from 0 up to and without `limit`. */
  below(limit: number): number
  /** True in this share of cases, 0 to 1. */
  chance(share: number): boolean
  /** @throws {RangeError} where there is nothing to pick from */
  pick<T>(from: readonly T[]): T
}

/** Mulberry32: small, quick, and even enough for text that nobody reads. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    chance: (share) => next() < share,
    pick: (from) => {
      const index = below(from.length)
      // A list may hold undefined, so what is asked is whether there is such a place.
      if (index >= from.length) throw new RangeError("There is nothing to pick from")
      return from[index] as (typeof from)[number]
    }
  }
}
