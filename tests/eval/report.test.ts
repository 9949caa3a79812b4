import { expect, it } from "vitest"
import { parseLabelledText } from "./labelled-text"
import { errorLines, listErrors, table } from "./report"
import { scoreSpans, type FoundSpan } from "./score-spans"

it("sets columns as wide as their widest cell, figures to the right", () => {
  expect(
    table(
      ["", "F1"],
      [
        ["corpus", "1"],
        ["en", "0.95"]
      ]
    )
  ).toBe("          F1\ncorpus     1\nen      0.95")
})

it("lists each error with its file, place, what was found for what, and its context", () => {
  const head = "id: en-01\nlang: en\ntopic: on\nset: tuned\n\n"
  const labelled = parseLabelledText(
    "en-01.txt",
    `${head}Earlier\n[[Davis|anthony-davis]] saved a {{PDF|file format}} for Omar.`
  )
  const found: FoundSpan[] = [
    { start: 22, end: 25, entity: "peoples-defence-force", kind: "name" },
    { start: 30, end: 34, entity: "khin-ohmar", kind: "descriptor" }
  ]
  const texts = [{ labelled: { ...labelled, file: "en-01.txt" }, score: scoreSpans(labelled, found) }]
  expect(errorLines(listErrors(texts)).split("\n")).toEqual([
    "en-01.txt:8  missed: got nothing, expected anthony-davis",
    "    Earlier ⏎ ⟦Davis⟧ saved a PDF for Omar.",
    "en-01.txt:22  trap: got peoples-defence-force, but it is file format",
    "    Earlier ⏎ Davis saved a ⟦PDF⟧ for Omar.",
    "en-01.txt:30  extra descriptor: got khin-ohmar (descriptor), nothing expected",
    "    Earlier ⏎ Davis saved a PDF for ⟦Omar⟧."
  ])
})
