import fc from "fast-check"
import { expect, it } from "vitest"
import { buildMatchingTable } from "../../../src/core/gazetteer/matching-table"
import { encodePack } from "../../../src/core/pack/encode"
import { openPack } from "../../../src/core/pack/open"
import { tableNames } from "../../../src/core/pack/schema"
import { verifyPack } from "../../../src/core/pack/verify"
import { utf8 } from "../../../src/node/text-coding"
import { arbitraryContents } from "./arbitrary-contents"
import { sampleContents } from "./sample-contents"

it("gives back every row of whatever was written", () => {
  fc.assert(
    fc.property(arbitraryContents, (contents) => {
      const pack = openPack(encodePack(contents, utf8), utf8)
      for (const table of tableNames) expect(pack[table].rows()).toEqual(contents.tables[table])
      expect([...pack.matchingTable]).toEqual([...contents.matchingTable])
      expect([...pack.postings]).toEqual([...contents.postings])
    })
  )
})

it("writes the same bytes for the same contents", () => {
  fc.assert(
    fc.property(arbitraryContents, (contents) => {
      expect(encodePack(structuredClone(contents), utf8)).toEqual(encodePack(contents, utf8))
    }),
    { numRuns: 25 }
  )
})

it("takes no notice of the order of a row's fields", () => {
  const [row] = sampleContents.tables.provenance
  const turned = { value: row?.value ?? "", key: row?.key ?? "" }
  const contents = { ...sampleContents, tables: { ...sampleContents.tables, provenance: [turned] } }
  expect(encodePack(contents, utf8)).toEqual(encodePack(sampleContents, utf8))
})

it("writes each text once, and none for the empty one", () => {
  const tables = {
    ...sampleContents.tables,
    provenance: Array.from({ length: 9 }, () => ({ key: "", value: "same" }))
  }
  const pack = openPack(encodePack({ ...sampleContents, tables }, utf8), utf8)
  const bytes = new TextDecoder().decode(pack.section("stringBytes").bytes)
  expect(bytes.split("same")).toHaveLength(2)
  expect(pack.string(0)).toBe("")
})

it("keeps a byte-order mark, which the offsets of its article count", () => {
  const pack = openPack(encodePack(sampleContents, utf8), utf8)
  expect(pack.articles.row(1).text.startsWith("\uFEFFRosatom")).toBe(true)
})

it("writes a sample that every check lets pass", () => {
  expect(() => verifyPack(openPack(encodePack(sampleContents, utf8), utf8))).not.toThrow()
})

it("writes an empty corpus that every check lets pass", () => {
  // Made from the names of all tables; the compiler cannot see that none is missing.
  const tables = Object.fromEntries(
    tableNames.map((name) => [name, []])
  ) as unknown as typeof sampleContents.tables
  const bytes = encodePack(
    { tables, matchingTable: buildMatchingTable([]), postings: new Uint8Array() },
    utf8
  )
  expect(() => verifyPack(openPack(bytes, utf8))).not.toThrow()
})
