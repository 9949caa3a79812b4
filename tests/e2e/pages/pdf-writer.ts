import { createHash } from "node:crypto"

/** A line of text, in points from the lower left corner of a page of 600 × 800. */
export type PdfLine = {
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly text: string
}
/** Lines, or "picture": a page that is one grey picture, as a scanner makes them. */
export type PdfPage = readonly PdfLine[] | "picture"

type Options = { readonly title?: string; readonly password?: string }

/** Paragraphs set one below the other, as a text processor sets them. */
export function linesOf(lines: readonly string[], top = 740): readonly PdfLine[] {
  return lines.map((text, index) => ({ x: 60, y: top - 18 * index, size: 12, text }))
}

/** A PDF 1.4 in Helvetica, encrypted with 40 bits where it gets a password (ISO 32000-1, 7.6). */
export function makePdf(pages: readonly PdfPage[], { title, password }: Options = {}): Uint8Array {
  const key = password === undefined ? null : encryptionOf(password)
  const objects = new Map<number, Buffer>()
  const text = (number: number, content: string) => objects.set(number, Buffer.from(content, "latin1"))
  const stream = (number: number, dictionary: string, content: Buffer) => {
    const data = key ? key.encrypt(number, content) : content
    const head = Buffer.from(`<<${dictionary}/Length ${data.length}>>stream\n`, "latin1")
    objects.set(number, Buffer.concat([head, data, Buffer.from("\nendstream")]))
  }
  const [catalog, tree, font, image, info, encryption, first] = [1, 2, 3, 4, 5, 6, 7]
  const numbers = pages.map((_, index) => first + 2 * index)
  text(catalog, `<</Type/Catalog/Pages ${tree} 0 R>>`)
  text(
    tree,
    `<</Type/Pages/Kids[${numbers.map((number) => `${number} 0 R`).join(" ")}]/Count ${pages.length}>>`
  )
  text(font, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
  stream(
    image,
    "/Type/XObject/Subtype/Image/Width 2/Height 2/ColorSpace/DeviceGray/BitsPerComponent 8",
    Buffer.from([90, 160, 160, 90])
  )
  const named = Buffer.from(title ?? "", "latin1")
  text(info, `<</Title<${(key ? key.encrypt(info, named) : named).toString("hex")}>>>`)
  if (key) text(encryption, key.dictionary)
  pages.forEach((page, index) => {
    const number = first + 2 * index
    const resources = `<</Font<</F1 ${font} 0 R>>/XObject<</Im1 ${image} 0 R>>>>`
    text(
      number,
      `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 600 800]/Contents ${number + 1} 0 R/Resources${resources}>>`
    )
    stream(number + 1, "", Buffer.from(contentOf(page), "latin1"))
  })
  const id = "<00112233445566778899aabbccddeeff>"
  return written(
    objects,
    `/Root ${catalog} 0 R/Info ${info} 0 R/ID[${id}${id}]${key ? `/Encrypt ${encryption} 0 R` : ""}`
  )
}

function contentOf(page: PdfPage): string {
  if (page === "picture") return "q 600 0 0 800 0 0 cm /Im1 Do Q"
  const escaped = (text: string) => text.replaceAll(/[\\()]/g, "\\$&")
  return page
    .map(({ x, y, size = 12, text }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`)
    .join("\n")
}

function written(objects: ReadonlyMap<number, Buffer>, trailer: string): Uint8Array {
  const parts: Buffer[] = [Buffer.from("%PDF-1.4\n")]
  const places = new Map<number, number>()
  let at = parts[0]?.length ?? 0
  const add = (part: Buffer) => {
    parts.push(part)
    at += part.length
  }
  for (const [number, content] of objects) {
    places.set(number, at)
    add(Buffer.concat([Buffer.from(`${number} 0 obj\n`), content, Buffer.from("\nendobj\n")]))
  }
  const count = Math.max(...objects.keys()) + 1
  const rows = Array.from({ length: count }, (_, number) => {
    const place = places.get(number)
    return place === undefined ? "0000000000 65535 f \n" : `${String(place).padStart(10, "0")} 00000 n \n`
  })
  const table = at
  add(
    Buffer.from(
      `xref\n0 ${count}\n${rows.join("")}trailer<</Size ${count}${trailer}>>\nstartxref\n${table}\n%%EOF`
    )
  )
  return Buffer.concat(parts)
}

/** What stands in for the missing end of a password. */
const padding = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex")

function encryptionOf(password: string) {
  const padded = Buffer.concat([Buffer.from(password, "latin1"), padding]).subarray(0, 32)
  const md5 = (...parts: readonly Buffer[]) => createHash("md5").update(Buffer.concat(parts)).digest()
  const owner = rc4(md5(padded).subarray(0, 5), padded)
  const key = md5(
    padded,
    owner,
    Buffer.from([0xff, 0xff, 0xff, 0xff]),
    Buffer.from("00112233445566778899aabbccddeeff", "hex")
  ).subarray(0, 5)
  return {
    dictionary: `<</Filter/Standard/V 1/R 2/O<${owner.toString("hex")}>/U<${rc4(key, padding).toString("hex")}>/P -1>>`,
    encrypt: (number: number, data: Buffer): Buffer<ArrayBuffer> =>
      rc4(md5(key, Buffer.from([number, number >> 8, number >> 16, 0, 0])).subarray(0, 10), data)
  }
}

function rc4(key: Buffer, data: Buffer): Buffer<ArrayBuffer> {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index)
  const at = (index: number) => state[index & 255] ?? 0
  const swap = (a: number, b: number) => {
    const kept = at(a)
    state[a & 255] = at(b)
    state[b & 255] = kept
  }
  for (let i = 0, j = 0; i < 256; i++) {
    j += at(i) + (key[i % key.length] ?? 0)
    swap(i, j)
  }
  let j = 0
  return Buffer.from(
    data.map((byte, index) => {
      const i = index + 1
      j += at(i)
      swap(i, j)
      return byte ^ at(at(i) + at(j))
    })
  )
}
