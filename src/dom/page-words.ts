import { readPageDate } from "./page-date"
import type { PageReader } from "./page-reader"

/** What a page says, as far as it names something. */
export type PageWords = {
  /** Its own day, ISO 8601; null where it states none. */
  readonly date: string | null
  readonly text: string
}

/** A long article; in UTF-16 code units. What a page is about, it says before. */
const longestText = 20_000

/** The date of a page and its blocks that name something, each on a line of its own, in document order. */
export function readPageWords(
  document: Document,
  reader: Pick<PageReader, "mentions" | "blockText">
): PageWords {
  const texts: string[] = []
  let room = longestText
  for (const block of new Set(reader.mentions().map(({ block }) => block))) {
    const text = reader.blockText(block)?.trim() ?? ""
    if (text.length > room) break
    room -= text.length + 1
    texts.push(text)
  }
  return { date: readPageDate(document), text: texts.join("\n") }
}
