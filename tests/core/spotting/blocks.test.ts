import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { blocksOfText } from "../../../src/core/spotting/blocks"

function cut(text: string): string[] {
  return blocksOfText(text).map(({ start, end }) => text.slice(start, end))
}

const wrapped = [
  "Russia has been the only country that welcomed",
  "the junta boss after his coup, but others have",
  "sent him arms."
]

describe("a block ends", () => {
  it.each([
    ["at an empty line", `${wrapped[0]}\n\n${wrapped[1]}`, [wrapped[0], wrapped[1]]],
    ["at a line of white space", `${wrapped[0]}\n \t\n${wrapped[1]}`, [wrapped[0], wrapped[1]]],
    ["behind a short line", "Civilians flee\nThe UN says so", ["Civilians flee", "The UN says so"]],
    [
      "behind a heading that is shorter than the text below it",
      `Visitors call for an inquiry into what happened there\n${"They came in the morning. ".repeat(5)}`,
      ["Visitors call for an inquiry into what happened there", "They came in the morning. ".repeat(5).trim()]
    ],
    [
      "where Chinese follows a credit in Latin letters",
      "今年九月两人在远东的一个论坛上会晤。 John Doe/Some News Agency, via Others\n克里姆林宫称",
      ["今年九月两人在远东的一个论坛上会晤。 John Doe/Some News Agency, via Others", "克里姆林宫称"]
    ],
    [
      "behind a whole paragraph",
      `${"A long paragraph ".repeat(8)}end\nNext`,
      [`${"A long paragraph ".repeat(8)}end`, "Next"]
    ],
    [
      "behind a sentence",
      `He said that he had not seen any of this before.\nNext`,
      ["He said that he had not seen any of this before.", "Next"]
    ],
    [
      "behind a sentence in Burmese",
      `${"မြန်မာနိုင်ငံ ".repeat(4)}သည်။\nNext`,
      [`${"မြန်မာနိုင်ငံ ".repeat(4)}သည်။`, "Next"]
    ]
  ])("%s", (_, text, blocks) => {
    expect(cut(text)).toEqual(blocks)
  })
})

it.each([
  ["line feeds", "\n"],
  ["carriage returns too", "\r\n"]
])("keeps lines together that a program wrapped with %s", (_, feed) => {
  expect(cut(wrapped.join(feed))).toEqual([wrapped.join(feed)])
})

it("finds no block in nothing", () => {
  expect(blocksOfText("")).toEqual([])
  expect(blocksOfText(" \n\n\t\n")).toEqual([])
})

it("gives offsets of the whole text", () => {
  expect(blocksOfText("\nOne.\n\n  Two. \n")).toEqual([
    { start: 1, end: 5 },
    { start: 7, end: 13 }
  ])
})

it("puts every character that is not white space into one block, whatever the text", () => {
  const lines = fc.array(
    fc.constantFrom("", " ", "A.", "x".repeat(60), "y".repeat(200), "word ".repeat(12), "\r"),
    {
      maxLength: 12
    }
  )
  fc.assert(
    fc.property(lines, (parts) => {
      const text = parts.join("\n")
      let last = 0
      for (const { start, end } of blocksOfText(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(text.slice(last, start).trim()).toBe("")
        expect(text.slice(start, end).trim()).not.toBe("")
        last = end
      }
      expect(text.slice(last).trim()).toBe("")
    })
  )
})
