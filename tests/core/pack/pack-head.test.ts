import { expect, it } from "vitest"
import { addPart } from "../../../src/core/pack/encode"
import { crc32 } from "../../../src/core/pack/crc32"
import { layOut } from "../../../src/core/pack/pack-head"
import { PackError } from "../../../src/core/pack/pack-error"

it("refuses to lay out more than the offsets of a pack can tell", () => {
  const most = { bytes: 0xffff_0000, crc: 0 }
  expect(layOut(new Map([["postings", most]])).length).toBeGreaterThan(most.bytes)
  const sections = new Map([
    ["postings", most],
    ["passages", most]
  ] as const)
  expect(() => layOut(sections)).toThrow(PackError)
  expect(() => layOut(sections)).toThrow(/it would have \d+ bytes, and a pack holds 4294967295 at most/)
})

it("begins every section at a multiple of eight bytes, in order and apart", () => {
  const { starts } = layOut(new Map([["stringBytes", { bytes: 13, crc: 1 }]]))
  expect(starts.every((start) => start % 8 === 0)).toBe(true)
  expect((starts[2] ?? 0) - (starts[1] ?? 0)).toBe(16)
})

it("has the checksum of a whole that comes in parts", () => {
  const whole = Uint8Array.from({ length: 100 }, (_, i) => (i * 7) % 256)
  const parts = [whole.subarray(0, 1), whole.subarray(1, 1), whole.subarray(1, 60), whole.subarray(60)]
  expect(parts.reduce(addPart, { bytes: 0, crc: 0 })).toEqual({ bytes: 100, crc: crc32(whole) })
})
