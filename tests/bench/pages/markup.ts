import type { Random } from "./random"
import type { Piece } from "./write-sentence"

/** Builds the body of a page up to a given length of text. */
export type Markup = {
  add(tag: string, pieces: readonly Piece[]): void
  addList(links: readonly string[]): void
  isFull(): boolean
  html(): string
}

const inlineTags = ["em", "b", "span", "time", "a"] as const
/** Words that stand in an inline element of their own, one in so many: gives about 25 text nodes a thousand units. */
const wordsPerInline = 18
const shareOfLinkedNames = 0.3
const words = /(?<=^| )[\p{L}\p{N}]+(?= )/gu

/** Text beyond `units` UTF-16 code units is left out, so that a page has that many exactly. */
export function createMarkup(units: number, random: Random): Markup {
  const parts: string[] = []
  let left = units

  function write(text: string): string {
    const written = text.slice(0, left)
    left -= written.length
    return escape(written)
  }

  function writePiece({ text, isName }: Piece): string {
    if (isName) return random.chance(shareOfLinkedNames) ? `<a href="#">${write(text)}</a>` : write(text)
    let html = ""
    let from = 0
    for (const { 0: word, index } of text.matchAll(words)) {
      if (random.below(wordsPerInline) > 0) continue
      const tag = random.pick(inlineTags)
      html += `${write(text.slice(from, index))}<${tag}>${write(word)}</${tag}>`
      from = index + word.length
    }
    return html + write(text.slice(from))
  }

  function add(tag: string, pieces: readonly Piece[]) {
    if (left > 0) parts.push(`<${tag}>${pieces.map(writePiece).join("")}</${tag}>${write("\n")}`)
  }

  return {
    add,
    addList(links) {
      const items = links.map((link) => `${write("\n")}<li><a href="#">${write(link)}</a></li>`)
      parts.push(`<ul>${items.join("")}${write("\n")}</ul>${write("\n")}`)
    },
    isFull: () => left === 0,
    html: () => parts.join("")
  }
}

const escape = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
