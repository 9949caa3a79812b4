import type { Paragraph } from "./text-run"

const softHyphens = /\u00ad/g

/** Paragraphs as plain text, parted by empty lines, with the words whole that lines had parted. */
export function plainText(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .map((runs) => runs.map(({ read }) => read).join(""))
    .map((text) => text.replace(softHyphens, "").replace(/\s+/g, " ").trim())
    .filter((text) => text !== "")
    .join("\n\n")
}
