import fc from "fast-check"
import { expect, it } from "vitest"
import { mentionKinds } from "../../src/core/model"
import { parseLabelledText } from "./labelled-text"

const header = "id: en-07\nlang: en\ntopic: off\nset: held-out\nnote: what it tests\n\n"
const parse = (marked: string) => parseLabelledText("en-07.txt", header + marked)

it("reads the header and gives the text without its marks", () => {
  const read = parse(
    "Gen. [[Min Aung Hlaing|min-aung-hlaing]] of [[Burma|myanmar]],\nnot {{Karen|a first name}}, ((perhaps)).\n"
  )
  expect(read).toMatchObject({
    id: "en-07",
    lang: "en",
    topic: "off",
    set: "held-out",
    note: "what it tests"
  })
  expect(read.text).toBe("Gen. Min Aung Hlaing of Burma,\nnot Karen, perhaps.\n")
  expect(read.labels).toEqual([
    { start: 5, end: 20, surface: "Min Aung Hlaing", entity: "min-aung-hlaing", kind: "name" },
    { start: 24, end: 29, surface: "Burma", entity: "myanmar", kind: "name" }
  ])
  expect(read.traps).toEqual([{ start: 35, end: 40, surface: "Karen", reason: "a first name" }])
  expect(read.optional).toEqual([{ start: 42, end: 49 }])
})

it("reads the kinds of mentions, and the days that an article may be of", () => {
  const source = `id: seed-000\nlang: en\ntopic: on\nset: tuned\npublished: 2022-07-12..2022-07-16 inferred\n\n[[Russian|russia|demonym]] [[coup leader|min-aung-hlaing|descriptor]]`
  const { labels, published } = parseLabelledText("seed-000.txt", source)
  expect(labels.map(({ kind }) => kind)).toEqual(["demonym", "descriptor"])
  expect(published).toEqual({ first: "2022-07-12", last: "2022-07-16", stated: false })
})

it("takes a single bracket and double closing ones as text", () => {
  expect(parse("(see the [File: AP] (and so on)) [[UN|united-nations]])").text).toBe(
    "(see the [File: AP] (and so on)) UN)"
  )
})

it.each([
  ["id: en-07\nlang: en\n[[UN|united-nations]]", "en-07.txt:1: no empty line parts the header from the text"],
  ["id: en-07\nlang en\n\n", "en-07.txt:2: “lang en” is not written “key: value”"],
  ["id: en-07\nid: en-08\n\n", "en-07.txt:2: “id” stands twice"],
  ["id: en-07\nlang: en\ntopic: on\n\n", "en-07.txt:1: “set” is missing"],
  ["id: en-07\nlang: en\ntopic: perhaps\nset: tuned\n\n", "en-07.txt:3: `topic` is on or off"],
  ["id: en-07\nlang: en\ntopic: on\nset: tuned\nsubject: x\n\n", "en-07.txt:5: “subject” is unknown"],
  [`${header}One.\nTwo [[UN|united-nations`, "en-07.txt:8: “[[” is not closed before the next mark opens"],
  [
    `${header}One [[UN|united-nations {{AP|credit}} ]]`,
    "en-07.txt:7: “[[” is not closed before the next mark opens"
  ],
  [`${header}One ]] two`, "en-07.txt:7: “]]” closes nothing"],
  [`${header}[[|united-nations]]`, "en-07.txt:7: “[[” marks no text"],
  [`${header}[[UN]]`, "en-07.txt:7: “” is no entity's id"],
  [`${header}[[UN|United Nations]]`, "en-07.txt:7: “United Nations” is no entity's id"],
  [
    `${header}[[UN|united-nations|adjective]]`,
    "en-07.txt:7: “adjective” is none of: name, demonym, descriptor"
  ],
  [`${header}\n\n{{AP}}`, "en-07.txt:9: “{{” wants one reason after the text: {{surface|reason}}"]
])("says in which line %j is wrong, and why", (source, message) => {
  expect(() => parseLabelledText("en-07.txt", source)).toThrow(message)
})

const plain = fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.replace(/[[\](){}|]/g, "·"))
const surface = plain.filter((text) => text !== "")
const piece = fc.oneof(
  plain.map((text) => ({ text, mark: text, what: null })),
  fc
    .tuple(surface, fc.constantFrom("russia", "su-30"), fc.constantFrom(...mentionKinds))
    .map(([text, entity, kind]) => ({
      text,
      mark: `[[${text}|${entity}${kind === "name" ? "" : `|${kind}`}]]`,
      what: { surface: text, entity, kind }
    })),
  fc
    .tuple(
      surface,
      surface.filter((reason) => reason.trim() !== "")
    )
    .map(([text, reason]) => ({
      text,
      mark: `{{${text}|${reason}}}`,
      what: { surface: text, reason }
    })),
  surface.map((text) => ({ text, mark: `((${text}))`, what: { surface: text } }))
)

it("gives back any text that was marked, each mark at its place", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const { text, labels, traps, optional } = parse(pieces.map(({ mark }) => mark).join(""))
      expect(text).toBe(pieces.map((one) => one.text).join(""))
      const read = [...labels, ...traps, ...optional].toSorted((a, b) => a.start - b.start)
      const marked = pieces.flatMap(({ what }) => (what ? [what] : []))
      expect(read.map(({ start, end, ...rest }) => ({ surface: text.slice(start, end), ...rest }))).toEqual(
        marked
      )
    })
  )
})
