import { crc32 as zipCrc32 } from "node:zlib"
import fc from "fast-check"
import { expect, it } from "vitest"
import { crc32 } from "../../../src/core/pack/crc32"

it("gives the check value of the standard", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926)
})

it("gives what zlib gives", () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => crc32(bytes) === zipCrc32(bytes)))
})
