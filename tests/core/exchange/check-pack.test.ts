import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { checkPack, MOST_PACK_BYTES } from "../../../src/core/exchange/check-pack"
import { joinShared } from "../../../src/core/exchange/join-shared"
import type { PackContents } from "../../../src/core/pack/encode"
import { PACK_VERSION, type Row, type TableName } from "../../../src/core/pack/schema"
import { utf8 } from "../../../src/node/text-coding"
import { withCell, withSection, withWord } from "../pack/patch-pack"
import { bundled, changedPack, label, opened, packBytes } from "./sample-pack"

const sound = packBytes()

function withRow<T extends TableName>(table: T, row: number, changed: Partial<Row<T>>) {
  return (contents: PackContents): PackContents => {
    const rows = contents.tables[table].map((each, i) => (i === row ? { ...each, ...changed } : each))
    return { ...contents, tables: { ...contents.tables, [table]: rows } }
  }
}
function saying(key: string, value: string) {
  return (contents: PackContents): PackContents => {
    const provenance = contents.tables.provenance.map((row) => (row.key === key ? { key, value } : row))
    return { ...contents, tables: { ...contents.tables, provenance } }
  }
}
const refusal = (bytes: Uint8Array) => {
  const checked = checkPack(bytes, utf8)
  return checked.isSound ? null : checked.problem
}

it("takes a pack that a reader has exported, and says what is in it", () => {
  const checked = checkPack(sound, utf8)
  expect(checked).toMatchObject({
    isSound: true,
    label,
    figures: { articles: 1, entities: 3, period: { from: "2023-06-03", to: "2023-06-03" } }
  })
})

it("takes one that was built from a folder, by the folder's name", () => {
  const bytes = changedPack((contents) => ({
    ...contents,
    tables: { ...contents.tables, provenance: [{ key: "corpus", value: "My seeds" }] }
  }))
  const made = { id: "folder-my-seeds", revision: 0, name: "My seeds", author: "", made: null }
  expect(checkPack(bytes, utf8)).toMatchObject({ isSound: true, label: made })
})

describe("refuses", () => {
  it.each([
    ["nothing", new Uint8Array(), { kind: "not-a-pack" }],
    ["a picture", Uint8Array.from({ length: 400 }, (_, i) => i), { kind: "not-a-pack" }],
    ["another format", withWord(sound, 4, 7), { kind: "other-format", format: 7, known: PACK_VERSION }],
    ["half a file", sound.slice(0, sound.length / 2), { kind: "cut-off", states: sound.length }],
    ["a claim of gigabytes", withWord(sound, 12, 0xffffffff), { kind: "cut-off", states: 0xffffffff }]
  ])("%s", (_, bytes, problem) => expect(refusal(bytes)).toMatchObject(problem))

  it("what is too large, before it is looked at", () => {
    const huge = { length: MOST_PACK_BYTES + 1 } as Uint8Array
    expect(refusal(huge)).toEqual({ kind: "too-large", most: MOST_PACK_BYTES })
  })

  it.each([
    [
      "ids that mean something to JavaScript",
      withRow("entities", 0, { id: "constructor" }),
      'row 0 of its table "entities" has no sound id'
    ],
    [
      "ids of prototypes",
      withRow("entities", 0, { id: "__proto__" }),
      'row 0 of its table "entities" has no sound id'
    ],
    ["an id twice", withRow("entities", 1, { id: "min-aung-hlaing" }), "has the id of another"],
    [
      "addresses that run code",
      withRow("articles", 0, { url: "javascript:alert(1)" }),
      'row 0 of its table "articles" has no sound url'
    ],
    ["languages that are none", withRow("articles", 0, { language: "en-!" }), "no sound language"],
    ["a Wikidata id that is none", withRow("entities", 0, { wikidata: "Q1?x" }), "no sound wikidata"],
    [
      "weights beyond all others",
      withRow("entityPassages", 0, { weight: 4_000_000_000 }),
      "has 4000000000 as weight"
    ],
    [
      "a form that is its own inflection",
      withRow("forms", 0, { inflectionOf: 0 }),
      'row 0 of its table "forms" has no sound inflectionOf'
    ],
    [
      "a name that turns the line around",
      saying("name", "Reactors\u202egnp.exe"),
      'characters that nobody sees in "name"'
    ],
    ["an author in tags", saying("author", "A\u{e0041}"), 'characters that nobody sees in "author"'],
    ["no name", saying("name", " "), "gives it no name"],
    ["an endless name", saying("name", "a".repeat(9_999)), "has 9999 characters"],
    ["an id that is a path", saying("id", "../saved"), 'no sound "id"'],
    ["a revision that is none", saying("revision", "1e9"), 'no sound "revision"'],
    ["a day that is none", saying("made", "2026-13-01"), 'no day as "made"']
  ])("%s", (_, change, what) => {
    const problem = refusal(changedPack(change))
    expect(problem?.kind === "broken" && problem.what).toContain(what)
  })

  it("rows that refer to nothing, and damage", () => {
    const cell = refusal(withCell(sound, "mentions", 0, "entity", 4_000_000))
    expect(JSON.stringify(cell)).toContain(String.raw`row 0 of its table \"mentions\"`)
    const flipped = withSection(sound, "forms", () => undefined).slice()
    flipped[flipped.length - 20] = (flipped.at(-20) ?? 0) ^ 1
    expect(JSON.stringify(refusal(flipped))).toContain("is damaged")
  })

  it("a term twice, whose passages would run backwards", () => {
    const hash = withSection(sound, "terms", (part) => part.setUint32(12, part.getUint32(0, true), true))
    expect(JSON.stringify(refusal(hash))).toContain(String.raw`table \"terms\"`)
  })
})

it("shows markup as what it is: words", () => {
  const checked = checkPack(changedPack(saying("name", "<img src=x onerror=alert(1)>")), utf8)
  expect(checked.isSound && checked.label.name).toBe("<img src=x onerror=alert(1)>")
})

it("never throws, whatever the bytes, and what it takes can be joined", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(sound.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      fc.nat(sound.length),
      (changes, isCut, length) => {
        const bytes = isCut ? sound.slice(0, length) : sound.slice()
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte
        const checked = checkPack(bytes, utf8)
        if (checked.isSound) joinShared(bundled, [{ id: "x", pack: checked.pack }], () => false)
      }
    ),
    { numRuns: 200 }
  )
})

it("never throws where the checksums are right, and what it takes can be joined", { timeout: 60_000 }, () => {
  const sections = [
    "entities",
    "forms",
    "mentions",
    "articles",
    "passages",
    "terms",
    "postings",
    "matchingTable",
    "relations",
    "stringOffsets",
    "definitions",
    "entityPassages"
  ] as const
  fc.assert(
    fc.property(fc.constantFrom(...sections), fc.nat(), fc.nat(0xff), (name, at, byte) => {
      const bytes = withSection(sound, name, (part) => {
        if (part.byteLength > 0) part.setUint8(at % part.byteLength, byte)
      })
      const checked = checkPack(bytes, utf8)
      if (checked.isSound) opened(joinShared(bundled, [{ id: "x", pack: checked.pack }], () => false))
    }),
    { numRuns: 60 }
  )
})
