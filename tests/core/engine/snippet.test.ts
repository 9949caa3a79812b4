import fc from "fast-check"
import { expect, it } from "vitest"
import { HIT_ENDS, HIT_STARTS, readSnippet } from "../../../src/core/engine/snippet"

const hit = (words: string) => HIT_STARTS + words + HIT_ENDS

it("says where the words are that were found", () => {
  const { text, mentions } = readSnippet(
    `The ${hit("harbour")} master saw the ${hit("furnace")} <em>leave</em>.`,
    500
  )
  expect(text).toBe("The harbour master saw the furnace <em>leave</em>.")
  expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(["harbour", "furnace"])
})

it("makes lines one, and cuts what is too long, also within what was found", () => {
  expect(readSnippet(`a\r\n\tb\u202ec`, 500).text).toBe("a b c")
  expect(readSnippet(`abc ${hit("defgh")}`, 6)).toEqual({ text: "abc de", mentions: [{ start: 4, end: 6 }] })
})

it("takes marks that do not fit together for what they can be", () => {
  expect(readSnippet(`a${HIT_STARTS}b${HIT_STARTS}c${HIT_ENDS}d${HIT_ENDS}e${HIT_STARTS}f`, 500)).toEqual({
    text: "abcdef",
    mentions: [
      { start: 1, end: 3 },
      { start: 5, end: 6 }
    ]
  })
})

it("gives, of anything, a text without marks and stretches of it in order", () => {
  const piece = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom(HIT_STARTS, HIT_ENDS, "\n", "\u202e"))
  fc.assert(
    fc.property(fc.array(piece), fc.nat(60), (pieces, longest) => {
      const { text, mentions } = readSnippet(pieces.join(""), longest)
      expect(text.length).toBeLessThanOrEqual(longest)
      expect(text).not.toMatch(/[\uE012\uE013\p{Cc}\u202e]/u)
      let end = 0
      for (const mention of mentions) {
        expect(mention.start).toBeGreaterThanOrEqual(end)
        expect(mention.end).toBeGreaterThan(mention.start)
        end = mention.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    })
  )
})
