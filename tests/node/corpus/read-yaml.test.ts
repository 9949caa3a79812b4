import * as v from "valibot"
import { describe, expect, it } from "vitest"
import { articleNotesFileSchema, eventsFileSchema } from "../../../src/core/curation/article-notes-schema"
import { gazetteerFileSchema } from "../../../src/core/curation/gazetteer-schema"
import { readYaml } from "../../../src/node/corpus/read-yaml"

/** The lines of a file, without the indentation that a test gives them. */
const yaml = (...lines: readonly string[]) => `${lines.join("\n")}\n`

const gazetteer = (...lines: readonly string[]) =>
  readYaml("people.yaml", yaml(...lines), gazetteerFileSchema)
const placed = (problems: readonly { line: number; reason: string }[]) =>
  problems.map(({ line, reason }) => [line, reason])

it("reads a file that is right", () => {
  const { value, problems } = gazetteer(
    "# people",
    "soe-win:",
    "  name: Soe Win",
    "  type: person",
    "  forms:",
    "    en:",
    "      - Soe Win",
    "      - { form: Soe-Win, note: rare }"
  )
  expect(problems).toEqual([])
  expect(value?.["soe-win"]).toMatchObject({
    name: "Soe Win",
    forms: { en: [{ form: "Soe Win" }, { form: "Soe-Win" }] }
  })
})

it.each([
  ["an empty file", ""],
  ["a file of comments", "# nothing yet\n"],
  ["an empty document", "---\n"]
])("reads %s as an empty map or list, whichever is wanted", (_, source) => {
  expect(readYaml("a.yaml", source, gazetteerFileSchema).value).toEqual({})
  expect(readYaml("a.yaml", source, eventsFileSchema).value).toEqual([])
})

describe("names the line and the reason", () => {
  const person = ["soe-win:", "  name: Soe Win", "  type: person"]
  it.each([
    [
      "of a wrong type",
      ["soe-win:", "  name: Soe Win", "  type: persn"],
      3,
      /^soe-win › type: a type is one of: person, /
    ],
    [
      "of a field that is missing, at its entry",
      ["# c", "soe-win:", "  # c", "  type: person"],
      2,
      /^soe-win › name: /
    ],
    ["of an unknown field", [...person, "  alias: x"], 4, /^soe-win › alias: this field is not known here$/],
    ["of a wrong id", ["Soe_Win:", "  name: Soe Win", "  type: person"], 1, /an id is written in lower case/],
    [
      "of an empty form",
      [...person, "  forms:", "    en:", "      - Soe Win", '      - ""'],
      7,
      /a form is empty/
    ],
    [
      "of an unknown need",
      [...person, "  forms:", "    en:", "      - form: Win", "        needs: [clue,", "          luck]"],
      8,
      /what a form needs is one of/
    ],
    [
      "of an unknown field of a form",
      [...person, "  forms:", "    en:", "      - { form: Win,", "          need: [clue] }"],
      7,
      /this field is not known here/
    ],
    [
      "of a wrong language",
      [...person, "  forms:", "    english: [Soe Win]"],
      5,
      /a language is written as in/
    ],
    ["of a wrong Wikidata id", [...person, "  wikidata: 12"], 4, /^soe-win › wikidata: /]
  ])("%s", (_, lines, line, reason) => {
    const { problems } = gazetteer(...lines)
    expect(placed(problems)).toEqual([[line, expect.stringMatching(reason)]])
    expect(problems[0]).toMatchObject({ severity: "error", file: "people.yaml" })
  })

  it.each([
    ["broken indentation", ["a:", "  b: 1", " c: 2"], 3],
    ["a bracket that is not closed", ["a: [1, 2", "b: 3"], 2],
    ["two entries of one id", ["a: 1", "b: 2", "a: 3"], 3],
    ["a tab", ["a:", "\tb: 1"], 2],
    ["an alias that stands for nothing", ["a: 1", "b: *nobody"], 2]
  ])("of %s", (_, lines, line) => {
    const { value, problems } = gazetteer(...lines)
    expect(value).toBeNull()
    expect(problems.map((problem) => problem.line)).toContain(line)
    expect(problems.every(({ reason }) => reason.length > 10)).toBe(true)
  })

  it("of each of several problems", () => {
    const { problems } = gazetteer(
      "a:",
      "  name: A",
      "  type: x",
      "b:",
      "  name: B",
      "  type: place",
      "c:",
      "  type: y",
      "  name: C"
    )
    expect(problems.map(({ line }) => line)).toEqual([3, 8])
  })

  it.each([
    ["just a text", /^Invalid type/],
    ["12", /^Invalid type/],
    ["[a, b]", /^a list stands where a map of entries is wanted$/]
  ])("where the file is no map but “%s”", (source, reason) => {
    const { value, problems } = readYaml("a.yaml", source, gazetteerFileSchema)
    expect(value).toBeNull()
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ line: 1, reason: expect.stringMatching(reason) as string })
  })

  it("counts lines that end as on Windows", () => {
    const { problems } = readYaml("a.yaml", "a:\r\n  name: A\r\n  type: x\r\n", gazetteerFileSchema)
    expect(problems.map(({ line }) => line)).toEqual([3])
  })
})

describe("an entry that is wrong", () => {
  it("leaves the other entries of a map", () => {
    const { value } = gazetteer("a:", "  name: A", "  type: nonsense", "b:", "  name: B", "  type: place")
    expect(Object.keys(value ?? {})).toEqual(["b"])
  })

  it("leaves the other entries of a list, and their lines", () => {
    const event = (what: string, date: string) => [
      `- what: ${what}`,
      `  date: ${date}`,
      "  precision: day",
      "  entities: []",
      "  evidence: [{ file: a.txt, text: x }]"
    ]
    const lines = [
      ...event("one", "2022-07-12"),
      ...event("two", "2022-02-30"),
      ...event("three", "2022-07-14")
    ]
    const { value, problems, lineOf } = readYaml("events.yaml", yaml(...lines), eventsFileSchema)
    expect(value?.map(({ what }) => what)).toEqual(["one", "three"])
    expect(problems.map(({ line }) => line)).toEqual([7])
    expect([lineOf([0]), lineOf([1]), lineOf([1, "date"])]).toEqual([1, 11, 12])
  })
})

describe("the line of a path", () => {
  const source = yaml(
    "a.txt:",
    "  title: A title",
    "  published:",
    "    date: 2022-07-12",
    "    precision: day",
    "    evidence: >-",
    "      some",
    "      words",
    "    because: &reason why",
    "  zones:",
    "    - kind: caption",
    "      text: x",
    "      because: *reason"
  )
  const { lineOf, problems } = readYaml("articles.yaml", source, articleNotesFileSchema)

  it.each([
    [["a.txt"], 1],
    [["a.txt", "published"], 3],
    [["a.txt", "published", "evidence"], 6],
    [["a.txt", "zones", 0], 11],
    [["a.txt", "zones", 0, "text"], 12],
    [["a.txt", "zones", 0, "because"], 13],
    [["a.txt", "zones", 7], 10],
    [["a.txt", "published", "end"], 3],
    [["b.txt"], 1],
    [[], 1]
  ])("%j is %i", (path, line) => {
    expect(problems).toEqual([])
    expect(lineOf(path)).toBe(line)
  })

  it("leads through an alias to where the value is written", () => {
    const aliased = readYaml(
      "a.yaml",
      "a: &list\n  - x\n  - y\nb: *list\n",
      v.record(v.string(), v.array(v.string()))
    )
    expect(aliased.lineOf(["b"])).toBe(4)
    expect(aliased.lineOf(["b", 1])).toBe(3)
  })
})

it("refuses aliases that unfold to more than memory holds", () => {
  const levels = Array.from(
    { length: 12 },
    (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(", ")}]`
  )
  const { value, problems } = readYaml(
    "a.yaml",
    yaml("l0: &l0 x", ...levels),
    v.record(v.string(), v.unknown())
  )
  expect(value).toBeNull()
  expect(problems).toHaveLength(1)
})
