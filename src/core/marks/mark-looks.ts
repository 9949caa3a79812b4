import type { MarkStyle } from "../settings/settings"

/** Values of CSS for a mark. */
export type MarkLook = { readonly background: string; readonly line: string }

/**
 * Leans to the colour of the text, which is seen on whatever the page has behind it: also where that is our own colour.
 */
const line = "color-mix(in srgb, currentcolor 35%, rgb(106 120 232))"

/**
 * How marks look, on pages and in the sample of the options. The tint lets the page's own text colour stand, so one style
 * serves light and dark pages.
 */
export const markLooks: Readonly<Record<MarkStyle, MarkLook>> = {
  "tint-and-line": { background: "rgb(106 120 232 / 0.11)", line: `underline dotted 2px ${line}` },
  // Without a line the tint has to be seen by itself.
  tint: { background: "rgb(106 120 232 / 0.24)", line: "none" },
  line: { background: "transparent", line: `underline dotted 2px ${line}` },
  plain: { background: "transparent", line: "underline dotted 1px currentcolor" }
}

/** The mark whose card is open looks the same in every style. */
export const openLook: MarkLook = {
  background: "rgb(106 120 232 / 0.3)",
  line: `underline solid 2px ${line}`
}
