import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { describePack } from "../../../src/core/corpus/describe-pack"
import { loadCorpus, type LoadedCorpus } from "../../../src/core/corpus/loaded-corpus"
import { buildMatchingTable } from "../../../src/core/gazetteer/matching-table"
import { encodePack, type PackContents } from "../../../src/core/pack/encode"
import { openPack } from "../../../src/core/pack/open"
import { HEADER_BYTES } from "../../../src/core/pack/pack-head"
import { PackError } from "../../../src/core/pack/pack-error"
import { columnsOf, sectionNames, tableNames } from "../../../src/core/pack/schema"
import { verifyPack } from "../../../src/core/pack/verify"
import { backgroundOn } from "../../../src/core/retrieval/background"
import { buildPostings } from "../../../src/core/retrieval/postings"
import { makeCard } from "../../../src/core/retrieval/make-card"
import { spot } from "../../../src/core/spotting/spot"
import { utf8 } from "../../../src/node/text-coding"
import { sectionRow, withCell, withSection, withWord } from "./patch-pack"
import { sampleContents } from "./sample-contents"

const bytes = encodePack(sampleContents, utf8)

function verify(refused: Uint8Array): void {
  verifyPack(openPack(refused, utf8))
}

/** Asks a corpus for all that the extension and the command line ask it for. */
function useAll(corpus: LoadedCorpus): void {
  const text = "Rosatom signed a pact, and it was denied. မင်းအောင်လှိုင် praised it."
  spot(corpus.gazetteer, [text], { lang: "en", title: text, evidence: { rosatom: 3 } })
  for (const entity of corpus.rows.keys()) {
    makeCard(corpus, { entity, text, date: "2023-01-01", company: ["rosatom"], reason: "a reason" })
    backgroundOn(corpus, { entity, text }, 5)
  }
  describePack(corpus.pack)
}

/** The rows of a pack that was used for all that it can be used for; null where it was refused with a sentence. Any other error passes through. */
function readAll(given: Uint8Array): unknown {
  try {
    const pack = openPack(given, utf8)
    verifyPack(pack)
    useAll(loadCorpus(pack))
    return tableNames.map((name) => pack[name].rows())
  } catch (error) {
    if (error instanceof PackError) return null
    throw error
  }
}

it.each(sectionNames.filter((name) => openPack(bytes, utf8).section(name).bytes.length > 0))(
  "names the section %s where one bit of it is damaged",
  (name) => {
    const start = new DataView(bytes.buffer).getUint32(sectionRow(name), true)
    const damaged = bytes.slice()
    damaged[start] = (damaged[start] ?? 0) ^ 4
    expect(() => verify(damaged)).toThrow(PackError)
    expect(() => verify(damaged)).toThrow(`its section "${name}" is damaged`)
  }
)

describe("made in malice, with right checksums", () => {
  const length = sampleContents.tables.articles[0]?.text.length ?? 0
  it.each([
    [
      "a reference to an article",
      "mentions",
      1,
      "article",
      2,
      'row 1 of its table "mentions" has 2 as article'
    ],
    [
      "a reference to no entity",
      "forms",
      0,
      "entity",
      0xffffffff,
      'row 0 of its table "forms" has 4294967295'
    ],
    [
      "an optional reference",
      "articles",
      1,
      "dateEvidenceArticle",
      3,
      'row 1 of its table "articles" has 3 as dateEvidenceArticle'
    ],
    ["a choice", "forms", 2, "rule", 3, 'row 2 of its table "forms" has 3 as rule, where there are 3'],
    ["a text", "claims", 0, "topic", 0xfffffffe, 'row 0 of its table "claims" has 4294967294 as topic'],
    [
      "a span past the end",
      "passages",
      0,
      "end",
      length + 1,
      `spans 0 to ${length + 1} of an article of ${length}`
    ],
    ["an empty span", "mentions", 0, "end", 0, 'row 0 of its table "mentions" spans 0 to 0'],
    ["a span that runs backwards", "zones", 0, "start", 5, 'row 0 of its table "zones" spans 5 to 1'],
    [
      "evidence for a date past the end",
      "articles",
      0,
      "dateEvidenceEnd",
      9_999,
      'table "articles" spans 0 to 9999'
    ],
    ["evidence of an event past the end", "eventEvidence", 0, "end", 9_999, 'table "eventEvidence" spans'],
    [
      "a statement past the end",
      "claimStatements",
      1,
      "end",
      9_999,
      'row 1 of its table "claimStatements" spans'
    ],
    ["a day that is none", "articles", 0, "date", 20220231, "has 20220231 as date, which is no day"],
    ["a day of ten digits", "events", 0, "date", 2022071200, "has 2022071200 as date, which is no day"],
    [
      "an order by article",
      "mentions",
      0,
      "article",
      1,
      'row 1 of its table "mentions" is out of order by article'
    ],
    ["postings past the end", "terms", 3, "count", 0xffffffff, "its postings of term 3 run past their end"],
    [
      "postings that begin elsewhere",
      "terms",
      1,
      "offset",
      0xffffffff,
      "its postings of term 1 do not begin at"
    ]
  ] as const)("refuses %s that is wrong", (_, table, row, column, value, reason) => {
    const refused = withCell(bytes, table, row, column, value)
    expect(() => verify(refused)).toThrow(PackError)
    expect(() => verify(refused)).toThrow(reason)
  })

  const { tables } = sampleContents
  it.each([
    ["entityPassages", "entity", tables.entityPassages.toReversed()],
    ["relations", "entity", tables.relations.toReversed()],
    ["terms", "hash", tables.terms.toReversed()],
    ["eventEntities", "event", [1, 0].map((event) => ({ event, entity: 0 }))],
    ["eventEvidence", "event", [1, 0].map((event) => ({ event, article: 0, start: 0, end: 1 }))]
  ])("refuses the table %s where it is not sorted by %s", (table, column, rows) => {
    const events = [...tables.events, ...tables.events]
    const refused = encodePack({ ...sampleContents, tables: { ...tables, events, [table]: rows } }, utf8)
    expect(() => verify(refused)).toThrow(`of its table "${table}" is out of order by ${column}`)
  })

  it("refuses strings that overlap", () => {
    const refused = withSection(bytes, "stringOffsets", (part) => part.setUint32(8, 0xffff, true))
    expect(() => verify(refused)).toThrow(/its string 2 runs from 65535 to/)
  })

  it("refuses strings that end before their bytes do", () => {
    const shorter = withSection(bytes, "stringOffsets", (part) =>
      part.setUint32(part.byteLength - 4, part.getUint32(part.byteLength - 8, true), true)
    )
    expect(() => verify(shorter)).toThrow(/its strings end at \d+ of \d+ bytes/)
  })

  it("lets pass postings that lie far apart", () => {
    const far = Array.from({ length: 20_000 }, (_, number) => (number % 19_999 === 0 ? ["a"] : []))
    const { terms: list, bytes: postings } = buildPostings(far)
    const passage = { article: 0, start: 0, end: 1, lead: "no" } as const
    const more = { ...tables, terms: list, passages: far.map(() => passage) }
    expect(() => verify(encodePack({ ...sampleContents, postings, tables: more }, utf8))).not.toThrow()
  })

  it("refuses postings of a passage that is not there", () => {
    const refused = withSection(bytes, "postings", (part) => part.setUint8(0, 3))
    expect(() => verify(refused)).toThrow(/its postings of term 0 name passage 3, where there are 3/)
  })

  it("refuses a posting whose number never ends", () => {
    const postings = Uint8Array.from({ length: 32 }, () => 0xff)
    const contents = {
      ...sampleContents,
      postings,
      tables: { ...sampleContents.tables, terms: [{ hash: 1, offset: 0, count: 1 }] }
    }
    expect(() => verify(encodePack(contents, utf8))).toThrow("its postings have a broken number at 0")
  })

  it("refuses lists that share their postings, which would cost endless work", () => {
    const terms = [1, 2].map((hash) => ({ hash, offset: 0, count: 2 }))
    const contents: PackContents = {
      ...sampleContents,
      postings: Uint8Array.of(0, 9, 0, 9),
      tables: { ...sampleContents.tables, terms }
    }
    expect(() => verify(encodePack(contents, utf8))).toThrow("its postings of term 1 do not begin at 4")
  })

  it("refuses a matching table of other forms, or of none", () => {
    const fewer = { ...sampleContents, matchingTable: buildMatchingTable(tables.forms.slice(1)) }
    expect(() => verify(encodePack(fewer, utf8))).toThrow(
      "the matching table is of 2 forms where there are 3"
    )
    const none = { ...sampleContents, matchingTable: new Uint32Array() }
    expect(() => verify(encodePack(none, utf8))).toThrow("the matching table is shorter than its header")
  })

  it("refuses postings that no term has", () => {
    const contents = { ...sampleContents, postings: Uint8Array.of(...sampleContents.postings, 0) }
    expect(() => verify(encodePack(contents, utf8))).toThrow(/its postings end at \d+ of \d+ bytes/)
  })
})

describe("whatever is wrong", () => {
  const sound = readAll(bytes)

  it("reads the sound pack", () => {
    expect(sound).toEqual(tableNames.map((name) => sampleContents.tables[name]))
  })

  it("refuses a pack with another word in its header or section table, or reads the same from it", () => {
    const headEnd = HEADER_BYTES + sectionNames.length * 16
    const view = new DataView(bytes.buffer)
    for (let at = 0; at < headEnd; at += 4) {
      const word = view.getUint32(at, true)
      for (const other of [0, 1, word + 4, word + 8, word ^ 1, 0x7fffffff, 0xfffffff8, 0xffffffff]) {
        expect([null, sound]).toContainEqual(readAll(withWord(bytes, at, other >>> 0)))
      }
    }
  })

  it("throws nothing but its own sentence for damage anywhere", () => {
    fc.assert(
      fc.property(fc.nat(bytes.length / 4 - 1), fc.nat(0xffffffff), (word, value) => {
        expect([null, sound]).toContainEqual(readAll(withWord(bytes, word * 4, value)))
      }),
      { numRuns: 100 }
    )
  })

  it("throws nothing but its own sentence for a cell made in malice, in any column", () => {
    for (const table of tableNames) {
      const row = sampleContents.tables[table].length - 1
      for (const [column] of columnsOf(table)) {
        for (const value of [0, 1, 7, 0xffffffff]) {
          expect(() => readAll(withCell(bytes, table, row, column, value))).not.toThrow()
        }
      }
    }
  })
})
