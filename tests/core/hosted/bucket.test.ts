import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { bucketOf, MOST_SHARDS, shardCount } from "../../../src/core/hosted/bucket"
import { padded, paddedSize, withoutPadding } from "../../../src/core/hosted/padding"
import { packBytes } from "../exchange/sample-pack"

const powers = fc.integer({ min: 0, max: 12 }).map((bits) => 2 ** bits)

describe("the bucket of a name", () => {
  it("is one of the shards, and in twice as many shards one of the two halves of it", () => {
    fc.assert(
      fc.property(fc.string(), powers, (id, shards) => {
        const bucket = bucketOf(id, shards)
        expect(bucket).toBeGreaterThanOrEqual(0)
        expect(bucket).toBeLessThan(shards)
        expect(Math.floor(bucketOf(id, 2 * shards) / 2)).toBe(bucket)
      })
    )
  })

  it("stays what it is: readers and publishers of different versions have to agree", () => {
    expect(["min-aung-hlaing", "vladimir-putin", "rosatom", "x"].map((id) => bucketOf(id, 4096))).toEqual([
      1823, 3512, 881, 604
    ])
  })

  it("is shared by about as many names as by any other", () => {
    const sizes = new Map<number, number>()
    for (let name = 0; name < 3_200; name++) {
      const bucket = bucketOf(`name-${name}`, 64)
      sizes.set(bucket, (sizes.get(bucket) ?? 0) + 1)
    }
    expect(sizes.size).toBe(64)
    expect(Math.max(...sizes.values())).toBeLessThan(90)
    expect(Math.min(...sizes.values())).toBeGreaterThan(20)
  })
})

describe("the number of shards", () => {
  it("is a power of two that leaves at least so many names to each, and no more than are allowed", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.integer({ min: 1, max: 500 }),
        (names, together) => {
          const count = shardCount(names, together)
          expect(Number.isInteger(Math.log2(count))).toBe(true)
          expect(count).toBeLessThanOrEqual(MOST_SHARDS)
          if (count > 1) expect(names / count).toBeGreaterThanOrEqual(together)
        }
      )
    )
  })
})

describe("padding", () => {
  it("leaves few sizes, each at least as large as what is in it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16_000_000 }), (bytes) => {
        expect(paddedSize(bytes)).toBeGreaterThanOrEqual(bytes)
        expect(Number.isInteger(Math.log2(paddedSize(bytes)))).toBe(true)
      })
    )
    expect(paddedSize(10)).toBe(paddedSize(16_000))
  })

  it("comes off again", () => {
    const bytes = packBytes()
    expect(withoutPadding(padded(bytes))).toEqual(bytes)
    expect(withoutPadding(bytes)).toEqual(bytes)
  })

  it("takes nothing from what is no pack, or says that it is longer than it is", () => {
    const long = packBytes()
    new DataView(long.buffer, long.byteOffset).setUint32(12, 0xffffffff, true)
    for (const bytes of [new Uint8Array(), Uint8Array.of(1, 2, 3), long])
      expect(withoutPadding(bytes)).toEqual(bytes)
  })
})
