import { unzipSync, type UnzipFileInfo } from "fflate"
import type { ImportProblem, Piece, ReadText } from "../../core/import/read-text"
import { textOrNull } from "../../core/import/loose-values"
import { writtenDay } from "../../core/import/written-day"
import { paragraphsOf } from "../paragraphs"
import { decodeMarkup } from "./decode-text"
import { partsOf } from "./html-text"
import { inertDocument } from "./inert-document"
import { readLooseXml, type LooseXml } from "./loose-xml"

/** How much a book's words may take when they are unpacked, in bytes, and how many files they may be in. */
const LARGEST = { bytes: 100_000_000, files: 10_000 }
/** Less is a title page, in UTF-16 code units. */
const LEAST_CHAPTER = 200
const WORDS = /\.(?:x?html?|xml|opf)$/i
/** Fonts are hidden by these, which hides no word. */
const FONT_HIDING =
  /EncryptionMethod[^>]*Algorithm="http:\/\/(?:www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)"/g

/** The chapters of a book (EPUB), in reading order; those without words, such as covers, are left out without a word. */
export function readBook(bytes: Uint8Array): readonly Piece[] {
  const files = unpack(bytes)
  if (typeof files === "string") return [{ part: null, problem: files }]
  const text = (path: string) => textOf(files.get(path))
  const encryption = text("META-INF/encryption.xml").replace(FONT_HIDING, "")
  if (encryption.includes("EncryptionMethod")) return [{ part: null, problem: "protected" }]
  const path = /full-path\s*=\s*["']([^"']{1,1000})["']/.exec(text("META-INF/container.xml"))?.[1] ?? ""
  const about = readLooseXml(text(path))
  const chapters = spineOf(about, path).flatMap((chapter, i) => chapterPiece(text(chapter), i + 1, about))
  return chapters.length > 0 ? chapters : [{ part: null, problem: files.has(path) ? "no-text" : "damaged" }]
}

/** Only what holds words is unpacked, and no more than a file says that it holds: what says too much is refused. */
function unpack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> | ImportProblem {
  let [size, count] = [0, 0]
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    if (!WORDS.test(name)) return false
    size += originalSize
    count++
    return size <= LARGEST.bytes && count <= LARGEST.files
  }
  try {
    // At once: workers of the library are made of text, which an extension's pages run none of.
    const files = unzipSync(bytes, { filter })
    return size > LARGEST.bytes || count > LARGEST.files
      ? "unpacks-too-large"
      : new Map(Object.entries(files))
  } catch {
    // No zip, or one that does not hold what it says: the reader is told in the report.
    return "damaged"
  }
}

function textOf(bytes: Uint8Array | undefined): string {
  const decoded = bytes && decodeMarkup(bytes)
  return decoded && "text" in decoded ? decoded.text : ""
}

/** The paths of the chapters within the zip. */
function spineOf({ root, all }: LooseXml, path: string): string[] {
  if (!root) return []
  const folder = path.replace(/[^/]*$/, "")
  const hrefs = new Map(
    all(root, "item").map((item) => [item.getAttribute("id") ?? "", item.getAttribute("href") ?? ""])
  )
  return all(root, "itemref")
    .map((reference) => hrefs.get(reference.getAttribute("idref") ?? ""))
    .filter((href) => href !== undefined)
    .map((href) => withoutDots(`${folder}${decoded(href.replace(/#.*$/, ""))}`))
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href)
  } catch {
    // A name that only looks encoded.
    return href
  }
}

function withoutDots(path: string): string {
  const names: string[] = []
  for (const name of path.split("/")) {
    const last = names.at(-1) ?? ""
    if (name === ".." && last !== "" && last !== "..") names.pop()
    else if (name !== ".") names.push(name)
  }
  return names.join("/")
}

function chapterPiece(markup: string, part: number, { root, all }: LooseXml): Piece[] {
  // As HTML, which forgives what XML does not.
  const { body } = inertDocument(markup)
  const paragraphs = partsOf(paragraphsOf(body))
  if (paragraphs.join("").length < LEAST_CHAPTER) return []
  const said = (name: string) => (root ? textOrNull(all(root, name)[0]?.textContent) : null)
  const heading = textOrNull(body.querySelector("h1, h2, h3")?.textContent)
  const title = [said("title"), heading].filter((words) => words !== null).join(": ")
  const text: ReadText = {
    title: title === "" ? null : title,
    date: writtenDay(said("date") ?? ""),
    source: [said("creator"), said("publisher")].find((words) => words !== null) ?? null,
    url: null,
    language: said("language"),
    paragraphs
  }
  return [{ part, text }]
}
