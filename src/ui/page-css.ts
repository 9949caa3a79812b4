import { baseCss } from "./base-css"
import { tokenCss } from "./tokens"

/** What all pages of ours begin with. Chromium gives pages of extensions three quarters of the reader’s size. */
export const pageCss = `
${tokenCss(":root")}
${baseCss}
body { margin: 0; font-size: 100%; background: var(--paper); }
`

/**
 * A page that is read from top to bottom, in one column, with a title and headings.
 *
 * @param column the class of what holds the content; title and headings have it in theirs
 * @param widest any CSS length
 * @param gap between the parts, a token of space
 */
export function columnCss(column: string, widest: string, gap: "space-5" | "space-6"): string {
  return `
.${column} {
  display: grid;
  gap: var(--${gap});
  max-inline-size: ${widest};
  margin-inline: auto;
  padding: var(--space-6) var(--space-4);
  color: var(--ink);
  font-family: var(--sans);
  line-height: var(--line-text);
  overflow-wrap: anywhere;
}
.${column}-title { font-family: var(--serif); font-size: var(--text-display); line-height: var(--line-tight); }
.${column}-heading { font-family: var(--serif); font-size: var(--text-name); line-height: var(--line-tight); }
`
}
