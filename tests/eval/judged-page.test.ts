import { expect, it } from "vitest"
import { parseJudgedPage } from "./judged-page"

const header = "id: en-07\nlang: en\nset: tuned\n\n"
const page = `${header}One.\n\nTwo.\n\n=====\n\n`

it("reads the page's text apart from what stands above and below it", () => {
  const { text, date, set } = parseJudgedPage("en-07.txt", `${page}russia\n8 001 Russia is\n`)
  expect({ text, date, set }).toEqual({ text: "One.\n\nTwo.", date: undefined, set: "tuned" })
})

it("reads the judgments of each entity with their lines", () => {
  const source = `${page}russia\n8 001 Russia is\n0 002 a “quoted” word\n\nrosatom\n16 003 nuclear\n`
  expect(parseJudgedPage("en-07.txt", source).entities).toEqual([
    {
      entity: "russia",
      judgments: [
        { grade: 8, article: "001", quotation: "Russia is", line: 12 },
        { grade: 0, article: "002", quotation: "a “quoted” word", line: 13 }
      ]
    },
    { entity: "rosatom", judgments: [{ grade: 16, article: "003", quotation: "nuclear", line: 16 }] }
  ])
})

it.each([
  [`${header}One.`, "en-07.txt:1: no line ===== parts the text from the judgments"],
  ["id: en-07\nlang: en\nset: tuned\ndate: May 2022\n\n", "en-07.txt:4: a day is written 2022-07-18"],
  [`${page}Min Aung Hlaing`, "en-07.txt:11: “Min Aung Hlaing” is no entity's id"],
  [`${page}russia\n8 001 x\n\nrussia\n8 001 y`, "en-07.txt:14: “russia” is judged twice"],
  [`${page}russia\n8 Russia is`, "en-07.txt:12: “8 Russia is” is not written “grade article quotation”"],
  [`${page}russia\n5 001 Russia is`, "en-07.txt:12: “5” is none of: 0, 2, 4, 8, 16"],
  [`${page}russia\n0 001 Russia is`, "en-07.txt:11: nothing is worth showing for “russia”"]
])("says in which line %j is wrong, and why", (source, message) => {
  expect(() => parseJudgedPage("en-07.txt", source)).toThrow(message)
})
