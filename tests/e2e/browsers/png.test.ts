import fc from "fast-check"
import { deflateSync } from "node:zlib"
import { describe, expect, it } from "vitest"

import { readPng } from "./png"

type Drawing = { readonly width: number; readonly step: 3 | 4; readonly lines: readonly Line[] }
type Line = { readonly filter: number; readonly bytes: Uint8Array }

const drawings: fc.Arbitrary<Drawing> = fc
  .record({ width: fc.integer({ min: 1, max: 9 }), step: fc.constantFrom(3 as const, 4 as const) })
  .chain(({ width, step }) => {
    const length = width * step
    const bytes = fc.uint8Array({ minLength: length, maxLength: length })
    const line = fc.record({ filter: fc.integer({ min: 0, max: 4 }), bytes })
    return fc.record({
      width: fc.constant(width),
      step: fc.constant(step),
      lines: fc.array(line, { minLength: 1, maxLength: 9 })
    })
  })

describe("readPng", () => {
  it("gives back every pixel, whatever filter a line was written with", () => {
    fc.assert(
      fc.property(drawings, (drawing) => {
        const picture = readPng(writePng(drawing))
        expect([picture.width, picture.height]).toEqual([drawing.width, drawing.lines.length])
        for (const [y, { bytes }] of drawing.lines.entries()) {
          for (let x = 0; x < drawing.width; x++) {
            const start = x * drawing.step
            expect(picture.at(x, y)).toEqual([...bytes.subarray(start, start + 3)])
          }
        }
      })
    )
  })

  it("refuses what it cannot read", () => {
    const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 16, 2, 0, 0, 0]) // 16 bits a channel
    expect(() => readPng(pngOf(header, Buffer.alloc(7)))).toThrow("8-bit")
    expect(() => readPng(Buffer.from("not a picture at all"))).toThrow()
  })
})

function writePng({ width, step, lines }: Drawing): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(lines.length, 4)
  header.writeUInt8(8, 8)
  header.writeUInt8(step === 4 ? 6 : 2, 9)
  const stored = lines.flatMap(({ filter, bytes }, y) => {
    const above = lines[y - 1]?.bytes ?? new Uint8Array(bytes.length)
    const filtered = bytes.map((byte, x) => byte - predicted(filter, bytes, above, x, step))
    return [Uint8Array.of(filter), filtered]
  })
  return pngOf(header, Buffer.concat(stored))
}

/** As the specification words it, without regard to speed. */
function predicted(filter: number, line: Uint8Array, above: Uint8Array, x: number, step: number): number {
  const a = line[x - step] ?? 0
  const b = above[x] ?? 0
  const c = above[x - step] ?? 0
  const nearest = [a, b, c].toSorted((p, q) => Math.abs(a + b - c - p) - Math.abs(a + b - c - q))[0] ?? 0
  return [0, a, b, Math.floor((a + b) / 2), nearest][filter] ?? 0
}

function pngOf(header: Buffer, pixels: Buffer): Buffer {
  const chunk = (type: string, body: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(body.length)
    return [length, Buffer.from(type, "latin1"), body, Buffer.alloc(4)] // checksums are not looked at
  }
  return Buffer.concat([Buffer.alloc(8), ...chunk("IHDR", header), ...chunk("IDAT", deflateSync(pixels))])
}
