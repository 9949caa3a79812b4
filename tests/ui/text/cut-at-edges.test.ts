import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { cutAtEdges, isInside } from "../../../src/ui/text/cut-at-edges"

const anySpan = fc.tuple(fc.integer({ min: -5, max: 40 }), fc.nat(20)).map(([start, length]) => ({
  start,
  end: start + length
}))

describe("cutAtEdges", () => {
  it("follows the text from end to end without gaps or empty pieces", () => {
    fc.assert(
      fc.property(fc.nat(10), fc.integer({ min: 1, max: 30 }), fc.array(anySpan), (start, length, spans) => {
        const pieces = cutAtEdges({ start, end: start + length }, spans)
        expect(pieces[0]?.start).toBe(start)
        expect(pieces.at(-1)?.end).toBe(start + length)
        pieces.forEach((piece, index) => {
          expect(piece.end).toBeGreaterThan(piece.start)
          expect(pieces[index + 1]?.start ?? piece.end).toBe(piece.end)
        })
      })
    )
  })

  it("leaves each piece wholly inside or wholly outside each span", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.array(anySpan), (end, spans) => {
        for (const piece of cutAtEdges({ start: 0, end }, spans)) {
          for (const span of spans) {
            const overlaps = piece.start < span.end && span.start < piece.end
            expect(isInside(piece, span) || !overlaps).toBe(true)
          }
        }
      })
    )
  })

  it("has nothing to cut in an empty text", () => {
    expect(cutAtEdges({ start: 0, end: 0 }, [{ start: 0, end: 4 }])).toEqual([])
  })
})
