import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { kindOf } from "../../../src/core/import/file-kind"
import { readJson, readJsonLine } from "../../../src/core/import/json-text"
import { readMarkdown } from "../../../src/core/import/markdown"
import { readPlainText } from "../../../src/core/import/plain-text"
import { bareText, type ReadText } from "../../../src/core/import/read-text"
import { writtenDay } from "../../../src/core/import/written-day"

const words = (text: string) => text.replace(/\s+/g, "")

describe("plain text", () => {
  it("is parted by empty lines and by line ends, unless an editor has broken its lines", () => {
    const wrapped = ["a".repeat(60), "b".repeat(70), "the end."]
    expect(readPlainText(`One.\r\nTwo.\n\n${wrapped.join("\n")}`).paragraphs).toEqual([
      "One.",
      "Two.",
      wrapped.join(" ")
    ])
  })

  it("keeps every word of whatever it is, in its order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 2_000 }), (text) => {
        const { paragraphs } = readPlainText(text)
        expect(words(paragraphs.join(""))).toBe(words(text).replace(/\u0085/g, ""))
        expect(paragraphs).not.toContain("")
      })
    )
  })
})

describe("Markdown", () => {
  it("is read with its front matter, without its signs", () => {
    const text = [
      "---",
      'title: "The \\"ferry\\" went"',
      "date: 2024-07-31T10:00:00Z",
      "source: https://news.example/ferry",
      "site: 'Example''s Courier'",
      "lang: en-GB",
      "tags: [a, b]",
      "---",
      "# Ferry",
      "",
      "The *ferry* left [Samarkand](https://a.example/b_(c)) with",
      "**forty** tonnes of `rice`, a_b_c, 2 * 3 and ![a picture](x.png) no clerk.[^1]",
      "",
      "> Quoted words.",
      "",
      "- one",
      "- [x] two",
      "1. three",
      "",
      "```js",
      "const code = 1",
      "```",
      "[[Min Aung Hlaing|The general]] spoke \\*loudly\\*.",
      "",
      "[ref]: https://a.example"
    ].join("\r\n")
    expect(readMarkdown(text)).toEqual({
      title: 'The "ferry" went',
      date: { date: "2024-07-31", precision: "day" },
      source: null,
      url: "https://news.example/ferry",
      language: "en-GB",
      paragraphs: [
        "Ferry",
        "The ferry left Samarkand with forty tonnes of rice, a_b_c, 2 * 3 and no clerk.",
        "Quoted words.",
        "one",
        "two",
        "three",
        "The general spoke *loudly*."
      ]
    })
  })

  it("takes its first heading for its title where it has no other", () => {
    expect(readMarkdown("# The ferry #\n\nIt left.")).toMatchObject({
      title: "The ferry",
      paragraphs: ["It left."]
    })
  })

  it("never throws, and takes no longer for hostile lines than for others", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom("*", "_", "[", "]", "(", ")", "`", "<", "!", "\\", "#", ">", "-", "\n", "a", " ")
        ),
        (signs) => void readMarkdown(signs.join(""))
      )
    )
    for (const sign of ["[", "![", "*", "_a", "`", "<a", "[[", "](", "> ", "\n- ", "- - ", "<!--", "[a](("]) {
      const started = performance.now()
      readMarkdown(sign.repeat(200_000 / sign.length))
      expect(performance.now() - started, sign).toBeLessThan(5_000)
    }
  })
})

describe("JSON", () => {
  it("gives an article for each line that is one, and says what the others are", () => {
    const line = JSON.stringify({
      headline: "The ferry",
      body: "It left.\n\nIt came.",
      url: "https://a.example/ferry",
      datePublished: "Wed, 31 Jul 2024 10:00:00 +0630",
      lang: "en"
    })
    expect(readJsonLine(line)).toEqual({
      title: "The ferry",
      date: { date: "2024-07-31", precision: "day" },
      source: null,
      url: "https://a.example/ferry",
      language: "en",
      paragraphs: ["It left.", "It came."]
    })
    expect(readJsonLine("{")).toBe("not-json")
    expect(readJsonLine("null")).toBe("no-text")
    expect(readJsonLine('{"text":7,"title":"x"}')).toBe("no-text")
  })

  it("reads references by their abstracts and notes", () => {
    const reference = {
      type: "article-journal",
      title: "Ports",
      abstract: "Ports were <i>closed</i>.",
      note: "<p>First &amp; last.</p><p>Second.</p>",
      notes: [{ note: "Third." }, 7],
      "container-title": "Journal of Ports",
      issued: { "date-parts": [[2023, 7]] },
      DOI: "10.1000/xyz",
      language: "en"
    }
    expect(readJson(JSON.stringify([reference, { type: "book", title: "x", DOI: "10.1000/1" }]))).toEqual([
      {
        part: 1,
        text: {
          title: "Ports",
          date: { date: "2023-07-01", precision: "month" },
          source: "Journal of Ports",
          url: "https://doi.org/10.1000/xyz",
          language: "en",
          paragraphs: ["Ports were closed.", "First & last.", "Second.", "Third."]
        }
      },
      { part: 2, problem: "no-text" }
    ])
  })

  it("finds the list in a file, and takes a lone article for one", () => {
    expect(readJson('\uFEFF{"items":[{"text":"One."},3]}')).toEqual([
      { part: 1, text: bareText(["One."]) },
      { part: 2, problem: "no-text" }
    ])
    expect(readJson('{"text":"One."}')).toEqual([{ part: null, text: bareText(["One."]) }])
    expect(readJson("[]")).toEqual([{ part: null, problem: "no-text" }])
  })

  it("never throws, whatever the JSON is, and finds no words in names of prototypes", () => {
    const names = fc.constantFrom(
      "__proto__",
      "constructor",
      "toString",
      "type",
      "note",
      "text",
      "issued",
      "title"
    )
    const value = fc.letrec((tie) => ({
      any: fc.oneof(fc.jsonValue(), fc.dictionary(names, tie("any")), fc.array(tie("any"), { maxLength: 3 }))
    })).any
    fc.assert(
      fc.property(value, (any) => {
        for (const piece of readJson(JSON.stringify(any)))
          if ("text" in piece)
            expect(textsOf(piece.text).every((text) => typeof text === "string")).toBe(true)
      })
    )
    expect(readJsonLine('{"__proto__":{"text":"hidden"}}')).toBe("no-text")
    fc.assert(fc.property(fc.string(), (text) => void readJson(text)))
  })
})

function textsOf({ paragraphs, ...about }: ReadText): unknown[] {
  const { title, source, url, language } = about
  return [...paragraphs, ...[title, source, url, language].filter((one) => one !== null)]
}

it.each([
  ["2024-07-31", { date: "2024-07-31", precision: "day" }],
  ["2024/07/31", { date: "2024-07-31", precision: "day" }],
  ["2024-07", { date: "2024-07-01", precision: "month" }],
  ["2024", { date: "2024-01-01", precision: "year" }],
  ["31 July 2024", { date: "2024-07-31", precision: "day" }],
  ["2024-02-31", null],
  ["03/04/2024", null],
  ["tomorrow", null],
  ["20240731", null]
])("the date %s is read as it is written", (written, day) => {
  expect(writtenDay(written)).toEqual(day)
})

it.each([
  ["a/b.TXT", { kind: "text" }],
  ["b.ndjson", { kind: "json-lines" }],
  ["b.pdf", { kind: "pdf" }],
  ["b.warc.gz", { problem: "web-archive" }],
  ["b.txt.gz", { problem: "unknown-kind" }],
  ["constructor", { problem: "unknown-kind" }]
])("the file %s is told by its ending", (name, kind) => {
  expect(kindOf(name)).toEqual(kind)
})
