import { addressOrNull, textOrNull } from "../../core/import/loose-values"
import type { Piece, ReadText } from "../../core/import/read-text"
import { writtenDay } from "../../core/import/written-day"
import { paragraphsOfHtml } from "./html-text"
import { readLooseXml, type LooseXml } from "./loose-xml"

/** More is no feed. */
const MOST_ENTRIES = 100_000
/** What may stand behind the last element, in UTF-16 code units. */
const TAIL = 2_000

/**
 * The entries of an RSS or Atom file, as far as their texts are in it: what they only link to is not fetched. Of a file
 * that was cut off, those before the cut.
 */
export function readFeed(text: string): readonly Piece[] {
  const xml = readLooseXml(text)
  const { root, all, nameOf } = xml
  if (!root) return [{ part: null, problem: "damaged" }]
  const kind = nameOf(root)
  if (!["rss", "feed", "rdf"].includes(kind)) return [{ part: null, problem: "not-feed" }]
  const name = kind === "feed" ? "entry" : "item"
  const entries = all(root, name).slice(0, MOST_ENTRIES)
  const channel = kind === "feed" ? root : (all(root, "channel")[0] ?? null)
  const about = {
    source: channel && wordsOf(xml, channel, "title"),
    language: root.getAttribute("xml:lang") ?? (channel && wordsOf(xml, channel, "language"))
  }
  const isCut = !new RegExp(`</(?:[\\w.-]+:)?${kind}\\s*>`, "i").test(text.slice(-TAIL))
  const whole = isCut && !endsWell(text, name) ? entries.slice(0, -1) : entries
  const pieces = whole.map((entry, i): Piece =>
    // What one of them says would be quoted as the other's.
    all(entry, name).length > 0 ? { part: i + 1, problem: "damaged" } : pieceOf(xml, i + 1, entry, about)
  )
  if (isCut) return [...pieces, { part: null, problem: "damaged" }]
  return pieces.length > 0 ? pieces : [{ part: null, problem: "no-text" }]
}

/** Whether the last entry is closed. */
function endsWell(text: string, name: string): boolean {
  return text.lastIndexOf(`</${name}`) > text.lastIndexOf(`<${name}`)
}

function pieceOf(
  xml: LooseXml,
  part: number,
  entry: Element,
  about: Pick<ReadText, "source" | "language">
): Piece {
  // Where a feed has whole articles they are in the first of these, and the others are teasers.
  const html = ["encoded", "content", "description", "summary"]
    .map((name) => markupOf(xml, entry, name))
    .find(Boolean)
  const paragraphs = paragraphsOfHtml(html ?? "")
  if (paragraphs.length === 0) return { part, problem: "no-text" }
  const day = ["pubdate", "published", "date", "updated"]
    .map((name) => wordsOf(xml, entry, name))
    .find(Boolean)
  const [title] = paragraphsOfHtml(wordsOf(xml, entry, "title") ?? "")
  return {
    part,
    text: {
      ...about,
      title: title ?? null,
      date: writtenDay(day ?? ""),
      url: addressOf(xml, entry),
      paragraphs
    }
  }
}

/** XHTML stands in Atom as elements, HTML as escaped text. */
function markupOf({ children, htmlIn }: LooseXml, entry: Element, name: string): string | null {
  const [element] = children(entry, name)
  if (!element) return null
  return element.getAttribute("type") === "xhtml" ? htmlIn(element) : element.textContent
}

function addressOf({ children }: LooseXml, entry: Element): string | null {
  const links = children(entry, "link")
  const own = links.find((link) => (link.getAttribute("rel") ?? "alternate") === "alternate")
  const [guid] = children(entry, "guid")
  const permanent = guid?.getAttribute("ispermalink") === "false" ? null : guid?.textContent
  return addressOrNull(own?.getAttribute("href") ?? own?.textContent) ?? addressOrNull(permanent)
}

function wordsOf({ children }: LooseXml, element: Element, name: string): string | null {
  return textOrNull(children(element, name)[0]?.textContent)
}
