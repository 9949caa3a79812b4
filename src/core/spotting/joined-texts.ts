import type { JoinedTexts } from "../page"

/** Joins texts for one message. */
export function joinTexts(texts: readonly string[]): JoinedTexts {
  let end = 0
  return { text: texts.join(""), ends: texts.map(({ length }) => (end += length)) }
}

/** True where the ends are those of texts that follow each other through all of the text. */
export function areJoined({ text, ends }: JoinedTexts): boolean {
  return (ends.at(-1) ?? 0) === text.length && ends.every((end, i) => end >= (ends[i - 1] ?? 0))
}

/** The texts that were joined. */
export function partTexts({ text, ends }: JoinedTexts): readonly string[] {
  return ends.map((end, i) => text.slice(ends[i - 1] ?? 0, end))
}
