/**
 * Characters that show nothing and change what is read around them: controls, marks, embeddings, overrides and isolates
 * of direction, line separators, byte-order marks, tags. Joiners are not among them, which Burmese and Persian need.
 */
const hidden = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

/** Of these, what no text of a pack needs. */
const misleading = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu
/** Tabs and line ends, and what parts the words of a pack's lists. */
const needed = new Set(["\t", "\n", "\r", "\u0085", "\u001f"])

/** Whether a line holds characters that nobody sees. */
export function hasHiddenCharacters(line: string): boolean {
  return line.search(hidden) >= 0
}

/** What a person typed or pasted, as one line of what can be seen. */
export function withoutHiddenCharacters(line: string): string {
  return line.replace(hidden, " ").replace(/\s+/g, " ").trim()
}

/** A text without what turns the direction of others around it, and without controls. */
export function withoutMisleading(text: string): string {
  return text.replace(misleading, (character) => (needed.has(character) ? character : ""))
}
