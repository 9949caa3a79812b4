import { createMarkup, type Markup } from "./markup"
import { createRandom, type Random } from "./random"
import { foreignSentences, headlines, sentences } from "./words-table"
import { writeSentence, type Piece } from "./write-sentence"

/** Names by language (`en`, `ru`, `my`, `zh`); languages without any are left out of the page. */
export type PageNames = Readonly<Record<string, readonly string[]>>

export type PageOptions = {
  readonly seed: number
  /** UTF-16 code units of text in the body, white space between elements counted. */
  readonly units: number
  readonly names: PageNames
}

/** So many names carry a page; the others are met in passing. */
const protagonists = 12

/**
 * Writes a page of news: the same options give the same page. About 25 text nodes and 4 names in a thousand units of
 * text, like a newspaper's page with its links and lists; a tenth of the paragraphs is not in English.
 */
export function makePage({ seed, units, names }: PageOptions): string {
  const random = createRandom(seed)
  const markup = createMarkup(units, random)
  const english = createNamer(names["en"] ?? [], random)
  const foreign = Object.keys(foreignSentences).filter((language) => (names[language] ?? []).length > 0)
  while (!markup.isFull()) {
    if (random.chance(0.08)) addLinks(markup, random)
    else if (foreign.length > 0 && random.chance(0.1)) addForeign(markup, random, random.pick(foreign), names)
    else {
      if (random.chance(0.1)) markup.add("h2", [{ text: random.pick(headlines), isName: false }])
      markup.add("p", paragraph(sentences, 2 + random.below(4), random, english))
    }
  }
  return documentOf(markup.html())
}

function addForeign(markup: Markup, random: Random, language: string, names: PageNames): void {
  const namer = createNamer(names[language] ?? [], random)
  markup.add("p", paragraph(foreignSentences[language] ?? [], 2, random, namer))
}

function addLinks(markup: Markup, random: Random): void {
  const count = 3 + random.below(4)
  markup.addList(Array.from({ length: count }, () => random.pick(headlines)))
}

function paragraph(
  patterns: readonly string[],
  count: number,
  random: Random,
  name: () => string
): readonly Piece[] {
  const written = Array.from({ length: count }, () => writeSentence(random.pick(patterns), random, name))
  return written.flatMap((pieces, index) =>
    index === 0 ? pieces : [{ text: " ", isName: false }, ...pieces]
  )
}

/** Half of all names are those of a few protagonists, as in any story. */
function createNamer(names: readonly string[], random: Random): () => string {
  if (names.length === 0) return () => "the neighbour"
  const few = Array.from({ length: protagonists }, () => random.pick(names))
  return () => (random.chance(0.5) ? random.pick(few) : random.pick(names))
}

function documentOf(body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Talks go on</title><style>body { max-width: 40em; margin: auto; font: 16px/1.5 serif }</style></head>
<body>${body}</body>
</html>`
}
