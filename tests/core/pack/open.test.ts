import { expect, it } from "vitest"
import { encodePack } from "../../../src/core/pack/encode"
import { openPack } from "../../../src/core/pack/open"
import { PackError } from "../../../src/core/pack/pack-error"
import { PACK_VERSION, sectionNames } from "../../../src/core/pack/schema"
import { utf8 } from "../../../src/node/text-coding"
import { sectionRow, sectionWords, withCell, withWord } from "./patch-pack"
import { sampleContents } from "./sample-contents"

const bytes = encodePack(sampleContents, utf8)
const pack = openPack(bytes, utf8)

it("reads from where the bytes lie, even where words lie across their bounds", () => {
  for (const shift of [1, 2, 3, 4]) {
    const room = Buffer.alloc(bytes.length + shift)
    room.set(bytes, shift)
    expect(openPack(room.subarray(shift), utf8).articles.rows()).toEqual(sampleContents.tables.articles)
  }
})

it("finds the rows of a sorted column", () => {
  expect(pack.mentions.range("article", 0)).toEqual([0, 2])
  expect(pack.mentions.range("article", 1)).toEqual([2, 3])
  expect(pack.entityPassages.range("entity", 1)).toEqual([1, 3])
})

it("finds an empty range for a value that no row has", () => {
  expect(pack.mentions.range("article", 2)).toEqual([3, 3])
  expect(pack.mentions.range("article", 0xffffffff)).toEqual([3, 3])
})

it("never gives a range that runs backwards, even where a column is not sorted", () => {
  const unsorted = openPack(withCell(bytes, "mentions", 0, "article", 1), utf8)
  for (const value of [0, 1, 2]) {
    const [from, to] = unsorted.mentions.range("article", value)
    expect(from).toBeLessThanOrEqual(to)
  }
})

it("gives the raw numbers of cells", () => {
  expect(pack.mentions.cell(1, "start")).toBe(23)
  expect(pack.articles.cell(1, "dateEvidenceArticle")).toBe(0xffffffff)
  expect(pack.string(pack.articles.cell(0, "file"))).toBe("a.txt")
})

it.each([-1, 3, Number.NaN])("tells its caller that there is no row %s", (row) => {
  expect(() => pack.mentions.row(row)).toThrow(RangeError)
  expect(() => pack.mentions.cell(row, "start")).toThrow(RangeError)
})

it.each([
  ["nothing", new Uint8Array(), "0 bytes long"],
  ["a few bytes", bytes.slice(0, 15), "15 bytes long"],
  ["JSON", new TextEncoder().encode(`{"articles":[{"id":1}]}`), "does not begin as a pack does"],
  ["a zip file", Uint8Array.of(0x50, 0x4b, 3, 4, ...new Uint8Array(40)), "does not begin as a pack does"],
  ["zeros", new Uint8Array(64), "does not begin as a pack does"],
  [
    "a pack of the next format",
    withWord(bytes, 4, PACK_VERSION + 1),
    `format ${PACK_VERSION + 1}; this version reads format ${PACK_VERSION}`
  ],
  [
    "a pack with a section more",
    withWord(bytes, 8, sectionNames.length + 1),
    "sections where its format has"
  ],
  [
    "a header that claims more than there is",
    withWord(bytes, 12, 0xffffffff),
    "says it is 4294967295 bytes long"
  ],
  ["a pack with a byte behind it", Uint8Array.of(...bytes, 0), `and is ${bytes.length + 1}`],
  ["a header alone", withWord(bytes.slice(0, 16), 12, 16), "ends inside its table of sections"]
])("refuses %s", (_, refused, reason) => {
  expect(() => openPack(refused, utf8)).toThrow(PackError)
  expect(() => openPack(refused, utf8)).toThrow(reason)
})

it("refuses a pack that is cut anywhere", () => {
  for (let length = 0; length < bytes.length; length += 7) {
    expect(() => openPack(bytes.subarray(0, length), utf8)).toThrow(PackError)
    const honest = length < 16 ? bytes.slice(0, length) : withWord(bytes.slice(0, length), 12, length)
    expect(() => openPack(honest, utf8)).toThrow(PackError)
  }
})

it.each([
  ["before the first section", "start", 8],
  ["between two words", "start", bytes.length - 12],
  ["behind the end", "start", 0xfffffff8],
  ["over the end", "length", 0xfffffff0]
] as const)("refuses a section that lies %s", (_, word, value) => {
  const refused = withWord(bytes, sectionRow("entities") + sectionWords[word], value)
  expect(() => openPack(refused, utf8)).toThrow('its section "entities" lies outside of it')
})

it("refuses a section that ends inside a row", () => {
  const refused = withWord(bytes, sectionRow("entities") + sectionWords.length, 4)
  expect(() => openPack(refused, utf8)).toThrow('its section "entities" ends inside a row')
})

it("refuses a table with other columns", () => {
  const refused = withWord(bytes, sectionRow("zones") + sectionWords.columns, 4)
  expect(() => openPack(refused, utf8)).toThrow('its section "zones" has 4 columns')
})

it("refuses a pack without strings", () => {
  const refused = withWord(bytes, sectionRow("stringOffsets") + sectionWords.length, 4)
  expect(() => openPack(refused, utf8)).toThrow("it has no strings")
})

it("refuses a string that is not there when it is read", () => {
  const refused = openPack(withCell(bytes, "articles", 0, "title", 0xffffffff), utf8)
  expect(() => refused.articles.row(0)).toThrow("it refers to string 4294967295, which is not in it")
})
