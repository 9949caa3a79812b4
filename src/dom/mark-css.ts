import { markLooks, openLook } from "../core/settings/mark-looks"
import type { MarkStyle } from "../core/settings/settings"
import { whileAlive, type Lifeline } from "./lifeline"

/** Names of our entries in `CSS.highlights`. The page can read them, so they say nothing of the reader. */
export const nameHighlight = "backgrounder"
export const openHighlight = "backgrounder-open"

/** How marks look. Nothing here moves the text, and nothing is printed. */
export function markCss(lifeline: Lifeline, style: MarkStyle): string {
  const alive = whileAlive(lifeline)
  const look = markLooks[style]
  return `
@media screen {
  ::highlight(${nameHighlight}) {
    background-color: ${alive}${look.background};
    text-decoration: ${alive}${look.line};
  }
  ::highlight(${openHighlight}) {
    background-color: ${alive}${openLook.background};
    text-decoration: ${alive}${openLook.line};
  }
}
@media screen and (forced-colors: active) {
  ::highlight(${nameHighlight}) {
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
