import { expect, it } from "vitest"
import { betweenMarks, markdownTable } from "./markdown-table"

const marked = (text: string) =>
  `Before\n\n<!-- bench: written by \`npm run bench -- --write-readme\` -->\n\n${text}\n\n<!-- /bench -->\n\nAfter\n`

it("writes a table that Markdown reads", () => {
  const lines = [
    ["what", "measured"],
    ["a | b", "1 ms"]
  ]
  expect(markdownTable(lines)).toBe("| what | measured |\n| --- | --- |\n| a \\| b | 1 ms |")
})

it("replaces what stands between the marks and nothing else", () => {
  expect(betweenMarks(marked("old"), "new $& figures")).toBe(marked("new $& figures"))
})

it("refuses a document without a place for it", () => {
  expect(() => betweenMarks("# No marks", "text")).toThrow("no place")
})
