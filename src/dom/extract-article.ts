import { Readability } from "@mozilla/readability"
import type { Extracted } from "../core/saved/extracted"
import type { Extent } from "../core/saved/saved-article"
import { readPageDate } from "./page-date"
import { paragraphsOf } from "./paragraphs"

/** A page of more elements is a list or an application, and would keep its reader waiting. */
const MOST_ELEMENTS = 60_000
/** Readability's own 500 is too much for short news, and for languages that say more in fewer characters. */
const LEAST_CHARACTERS = 200

/**
 * What a page's article is, or what is selected in it, for the corpus of the reader. Works on a copy: the page stays as
 * it is, and a copy that belongs to no window loads nothing.
 */
export function extractArticle(document: Document, extent: Extent): Extracted {
  const selected = selectedText(document)
  const read = readArticleOf(document)
  return {
    url: document.location.href,
    statedUrl: document.querySelector<HTMLLinkElement>('link[rel="canonical" i][href]')?.href ?? null,
    title: read?.title ?? document.title,
    siteName: read?.siteName ?? null,
    language: document.documentElement.getAttribute("lang"),
    date: readPageDate(document),
    text: extent === "selection" ? selected : (read?.text ?? null),
    hasSelection: selected !== null
  }
}

/** What is read of a document: paragraphs are parted by empty lines. */
export type Read = { readonly title: string; readonly siteName: string | null; readonly text: string }

/** The article of a document; null where it has none, or is too large to look for it. The document stays as it is. */
export function readArticleOf(document: Document): Read | null {
  if (document.getElementsByTagName("*").length > MOST_ELEMENTS) return null
  // A document's own `cloneNode` gives a document.
  const copy = document.cloneNode(true) as Document
  // What stands there for browsers without scripts doubles what scripts have put there.
  for (const element of copy.querySelectorAll("noscript")) element.remove()
  const options = { charThreshold: LEAST_CHARACTERS, serializer: (content: Node) => content }
  const read = new Readability<Node>(copy, options).parse()
  if (!read?.content) return null
  return { title: read.title ?? "", siteName: read.siteName ?? null, text: paragraphsOf(read.content) }
}

/** The text that the reader has selected in the page; null where nothing is. */
function selectedText(document: Document): string | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed) return null
  const ranges = Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i))
  const text = ranges.map((range) => paragraphsOf(range.cloneContents())).filter((part) => part !== "")
  return text.length === 0 ? null : text.join("\n\n")
}
