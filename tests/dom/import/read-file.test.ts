// @vitest-environment happy-dom
import { strToU8, zipSync } from "fflate"
import fc from "fast-check"
import { describe, expect, it, vi } from "vitest"
import type { Piece } from "../../../src/core/import/read-text"
import { linesOf } from "../../../src/dom/import/lines-of"
import { readFile } from "../../../src/dom/import/read-file"

const tell = vi.fn()
const readPdf = vi.fn(async (): Promise<readonly Piece[]> => [{ part: null, problem: "locked" }])

async function read(name: string, ...parts: readonly (string | Uint8Array<ArrayBuffer>)[]): Promise<Piece[]> {
  const pieces: Piece[] = []
  for await (const piece of readFile(new File([...parts], name), { tell, readPdf })) pieces.push(piece)
  return pieces
}
const bytes = (...values: readonly number[]) => Uint8Array.from(values)
const problem = (of: string, part: number | null = null) => [{ part, problem: of }]

describe("letters", () => {
  it("are read in UTF-8 and UTF-16, with a mark at the beginning or not", async () => {
    const text = [{ part: null, text: { paragraphs: ["Дом."] } }]
    const utf16 = bytes(
      0xff,
      0xfe,
      ...Array.from("Дом.", (c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]).flat()
    )
    expect(await read("a.txt", "\uFEFFДом.")).toMatchObject(text)
    expect(await read("a.txt", utf16)).toMatchObject(text)
  })

  it("of other encodings are not guessed, and bytes that are no letters are not read", async () => {
    const koi = bytes(0xc4, 0xcf, 0xcd)
    expect(await read("a.txt", koi)).toEqual(problem("encoding"))
    expect(await read("a.md", bytes(1, 0, 2))).toEqual(problem("binary"))
    expect(await read("a.html", '<meta charset="koi8-r"><p>', koi, "</p>")).toMatchObject([
      { text: { paragraphs: ["дом"] } }
    ])
  })
})

it.each([
  ["a.pdf", "locked"],
  ["a.docx", "unknown-kind"],
  ["a.wacz", "web-archive"],
  ["a.json", "not-json"],
  ["a.xml", "not-feed"],
  ["a.epub", "damaged"]
])("says why %s is left out", async (name, reason) => {
  expect(await read(name, "<x>words</x>")).toEqual(problem(reason))
})

it("reads lines until they are none, and says which of them are broken", async () => {
  expect(await read("a.jsonl", '{"text":"One."}\r\n\n{\n{"text":"Two."}')).toMatchObject([
    { part: 1, text: { paragraphs: ["One."] } },
    { part: 3, problem: "not-json" },
    { part: 4, text: { paragraphs: ["Two."] } }
  ])
  const pieces = await read("a.jsonl", '{"text":"One."}\n', bytes(0xff, 0xff, 0xff))
  expect(pieces.at(-1)).toEqual({ part: null, problem: "encoding" })
})

it("skips a line that is too long, and reads on behind it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(30), { maxLength: 12 }), async (lengths) => {
      const lines = lengths.map((length) => "x".repeat(length))
      const found: unknown[] = []
      for await (const { number, text } of linesOf(new Blob([lines.join("\n")]), 20)) found[number - 1] = text
      const expected = lines.map((line) => (line.length > 20 ? null : line))
      if (expected.at(-1) === "") expected.pop()
      expect(found).toEqual(expected)
    })
  )
})

it("takes the article out of a saved page, with the address that it was saved from", async () => {
  const story = `<!doctype html><!--\n Page saved with SingleFile \n url: https://news.example/a?utm_source=x \n-->
    <html lang="en"><head><title>T | Courier</title><meta property="og:site_name" content="Courier">
    <meta property="article:published_time" content="2024-07-31T09:00:00Z"></head>
    <body><nav><a href="/">Home</a></nav><article><h1>T</h1>${"<p>The ferry left the port at nine, said the clerk who had typed the list.</p>".repeat(5)}</article></body></html>`
  const [piece] = await read("a.html", story)
  expect(piece).toMatchObject({
    text: {
      date: { date: "2024-07-31", precision: "day" },
      language: "en",
      url: "https://news.example/a?utm_source=x"
    }
  })
})

describe("a book", () => {
  const chapter = (title: string) =>
    `<html><body><h1>${title}</h1><p>${"The ferry left the port at nine. ".repeat(10)}</p></body></html>`
  const opf = `<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:title>Ports</dc:title><dc:creator>A. Clerk</dc:creator><dc:date>2023</dc:date><dc:language>en</dc:language></metadata>
    <manifest><item id="a" href="text/one.xhtml"/><item id="b" href="../b%20two.xhtml"/><item id="c" href="cover.xhtml"/></manifest>
    <spine><itemref idref="c"/><itemref idref="a"/><itemref idref="b"/></spine></package>`
  const book = (more: Readonly<Record<string, string>> = {}) =>
    zipSync(
      Object.fromEntries(
        Object.entries({
          "META-INF/container.xml": '<rootfile full-path="OEBPS/book.opf"/>',
          "OEBPS/book.opf": opf,
          "OEBPS/text/one.xhtml": chapter("Leaving"),
          "b two.xhtml": chapter("Coming"),
          "OEBPS/cover.xhtml": "<p>Cover</p>",
          ...more
        }).map(([name, text]) => [name, strToU8(text)])
      )
    ) as Uint8Array<ArrayBuffer>

  it("has its chapters in their order, however long the way to one is written", async () => {
    const long = opf.replace("text/one.xhtml", `${"a/../".repeat(200_000)}./text/one.xhtml`)
    const ports = [
      expect.objectContaining({ title: "Ports: Leaving" }),
      expect.objectContaining({ title: "Ports: Coming" })
    ]
    for (const text of [opf, long]) {
      const pieces = await read("a.epub", book({ "OEBPS/book.opf": text }))
      expect(pieces.map((piece) => ("text" in piece ? piece.text : piece))).toEqual(ports)
    }
  })

  it("that is copy-protected is refused", async () => {
    const name = "META-INF/encryption.xml"
    const aes =
      '<encryption><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></encryption>'
    expect(await read("a.epub", book({ [name]: aes }))).toEqual(problem("protected"))
  })

  it("that would unpack to more than a book is refused, whatever it says of its size", async () => {
    const bomb = zipSync({ "a.xhtml": new Uint8Array(120_000_000) }, { level: 9 }) as Uint8Array<ArrayBuffer>
    expect(bomb.length).toBeLessThan(200_000)
    expect(await read("a.epub", bomb)).toEqual(problem("unpacks-too-large"))
    const view = new DataView(bomb.buffer, bomb.byteOffset)
    const directory = view.getUint32(bomb.length - 6, true)
    view.setUint32(directory + 24, 10, true)
    expect(await read("a.epub", bomb)).toEqual(problem("damaged"))
  })

  it("that is broken anywhere never throws", async () => {
    const whole = book()
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (at, value, isCut) => {
        const broken = isCut ? whole.slice(0, at) : whole.slice()
        if (!isCut) broken[at] = value
        expect((await read("a.epub", broken)).length).toBeGreaterThan(0)
      }),
      { numRuns: 60 }
    )
  })
})
