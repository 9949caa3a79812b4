import fc from "fast-check"
import { expect, it } from "vitest"
import { createBase128Reader } from "../../src/core/base128"
import { createByteList } from "../../src/core/byte-list"
import { createNumberList } from "../../src/core/number-list"

const numbers = fc.array(fc.nat({ max: 0xffffffff }), { maxLength: 3000 })

it("reads back any numbers of 32 bits, from any of them on", () => {
  fc.assert(
    fc.property(numbers, (given) => {
      const list = createByteList()
      const starts = given.map((value) => {
        const start = list.length
        list.pushBase128(value)
        return start
      })
      const reader = createBase128Reader(list.bytes())
      expect(given.map(() => reader.next())).toEqual(given)
      expect(reader.at).toBe(list.length)
      const half = given.length >> 1
      reader.seek(starts[half] ?? 0)
      expect(given.slice(half).map(() => reader.next())).toEqual(given.slice(half))
    })
  )
})

it("keeps what was put in while it grows", () => {
  const list = createByteList()
  const bytes = Uint8Array.from({ length: 5000 }, (_, i) => i % 251)
  list.push(9)
  list.append(bytes)
  expect([...list.bytes()]).toEqual([9, ...bytes])
  list.clear()
  expect(list.bytes()).toHaveLength(0)
})

it("holds numbers as they were set last", () => {
  fc.assert(
    fc.property(numbers, (given) => {
      const list = createNumberList()
      for (const value of given) list.push(value)
      expect([...list.values()]).toEqual(given)
      if (given.length > 0) list.set(given.length - 1, 7)
      expect(list.length > 0 ? list.at(list.length - 1) : 7).toBe(7)
    })
  )
})
