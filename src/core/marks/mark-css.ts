import type { MarkStyle } from "../settings/settings"
import { whileAlive, type Lifeline } from "./lifeline"
import { markLooks, openLook, type MarkLook } from "./mark-looks"

/**
 * Names of our entries in `CSS.highlights`. The page can read them, so they say nothing of the reader but the look that
 * was chosen, which anybody on the screen can see.
 */
export const nameHighlight = "backgrounder"
export const openHighlight = "backgrounder-open"

/** The entry of the marks of one style. */
export function highlightOf(style: MarkStyle): string {
  return style === "tint-and-line" ? nameHighlight : `${nameHighlight}-${style}`
}

/** The entries of every style. */
export const nameHighlights: readonly string[] = (Object.keys(markLooks) as MarkStyle[]).map(highlightOf)

/**
 * How marks look, in every style: another style is another entry, so that the browser need not style the page again.
 * Nothing here moves the text, and nothing is printed.
 */
export function markCss(lifeline: Lifeline): string {
  const alive = whileAlive(lifeline)
  const looks = (Object.keys(markLooks) as MarkStyle[]).map((style) =>
    rule(highlightOf(style), alive, markLooks[style])
  )
  const all = nameHighlights.map((name) => `::highlight(${name})`).join(", ")
  return `@media screen {
${looks.join("\n")}
${rule(openHighlight, alive, openLook)}
}
@media screen and (prefers-contrast: more) {
  ${all} {
    text-decoration: ${alive}underline dotted 2px currentcolor;
  }
  ::highlight(${openHighlight}) {
    text-decoration: ${alive}underline solid 2px currentcolor;
  }
}
@media screen and (forced-colors: active) {
  ${all} {
    background-color: transparent;
    text-decoration: ${alive}underline dotted 2px LinkText;
  }
  ::highlight(${openHighlight}) {
    background-color: ${alive}Highlight;
    color: ${alive}HighlightText;
    text-decoration: ${alive}underline solid 2px HighlightText;
  }
}
`
}

function rule(name: string, alive: string, { background, line }: MarkLook): string {
  return `  ::highlight(${name}) {
    background-color: ${alive}${background};
    text-decoration: ${alive}${line};
  }`
}
