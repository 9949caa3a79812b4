import type { Pack } from "../../core/pack/open"

/** A stretch of an article by row, as tables of a pack give it. */
export type Stretch = { readonly article: number; readonly start: number; readonly end: number }

const EXCERPT_UNITS = 100

/** The words of a stretch on one line, letter for letter but for line breaks. */
export function wordsOf(pack: Pack, { article, start, end }: Stretch): string {
  return pack.articles.row(article).text.slice(start, end).replace(/\s+/gu, " ").trim()
}

/** The words in quotation marks, cut where they are many, and where they stand. */
export function quote(pack: Pack, stretch: Stretch): string {
  const words = wordsOf(pack, stretch)
  const cut = words.length > EXCERPT_UNITS ? `${words.slice(0, EXCERPT_UNITS - 1)}…` : words
  return `“${cut}” (${placeOf(pack, stretch)})`
}

/** File and offset, in UTF-16 code units. */
export function placeOf(pack: Pack, { article, start }: Stretch): string {
  return `${pack.articles.row(article).file}:${start}`
}
