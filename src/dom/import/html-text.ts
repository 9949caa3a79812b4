import type { ReadText } from "../../core/import/read-text"
import { writtenDay } from "../../core/import/written-day"
import { statedAddress } from "../../core/saved/canonical-address"
import { readArticleOf } from "../extract-article"
import { readPageDate } from "../page-date"
import { paragraphsOf } from "../paragraphs"
import { inertDocument } from "./inert-document"

/** Where programs that save pages write down where they had them from. */
const SAVED_FROM =
  /<!--(?:\s*saved from url=\(\d+\)(https?:[^\s<>]+)|[^<>]{0,200}?\burl:\s*(https?:[^\s<>]+))/i
const TOP = 5_000

/**
 * What a saved page says: its article, taken out as from an open page, or all of its words where it has none. Parsed
 * apart from any window: nothing in it is run or loaded.
 */
export function readHtml(html: string): ReadText {
  const document = inertDocument(html)
  const read = readArticleOf(document)
  const text = read?.text ? read.text : paragraphsOf(document.body)
  const day = readPageDate(document)
  return {
    title: read?.title || document.title || null,
    date: day === null ? null : writtenDay(day),
    source: read?.siteName ?? null,
    url: addressOf(document, html),
    language: document.documentElement.getAttribute("lang"),
    paragraphs: partsOf(text)
  }
}

/** The paragraphs of a piece of HTML, such as an entry of a feed. */
export function paragraphsOfHtml(html: string): string[] {
  return partsOf(paragraphsOf(inertDocument(html).body))
}

/** `paragraphsOf` parts them by empty lines. */
export function partsOf(text: string): string[] {
  return text.split("\n\n").filter((part) => part !== "")
}

function addressOf(document: Document, html: string): string | null {
  const [, byBrowser, byProgram] = SAVED_FROM.exec(html.slice(0, TOP)) ?? []
  const canonical = document.querySelector('link[rel="canonical" i][href]')?.getAttribute("href")
  const shared = document.querySelector('meta[property="og:url"][content]')?.getAttribute("content")
  const [stated] = [canonical, shared].filter((address) => /^https?:\/\//i.test(address ?? ""))
  const saved = byBrowser ?? byProgram
  return saved === undefined ? (stated ?? null) : statedAddress(saved, stated ?? null)
}
