import { whileAlive, type Lifeline } from "./lifeline"

/** Names of our entries in `CSS.highlights`. The page can read them, so they say nothing of the reader. */
export const nameHighlight = "backgrounder"
export const openHighlight = "backgrounder-open"

/**
 * How marks look. The line has more than 3:1 contrast against white and against black, the tint lets the page's own
 * text colour stand; so one style serves light and dark pages. Nothing here moves the text, and nothing is printed.
 */
export function markCss(lifeline: Lifeline): string {
  const alive = whileAlive(lifeline)
  return `
@media screen {
  ::highlight(${nameHighlight}) {
    background-color: ${alive}rgb(106 120 232 / 0.11);
    text-decoration: ${alive}underline dotted 2px rgb(106 120 232);
  }
  ::highlight(${openHighlight}) {
    background-color: ${alive}rgb(106 120 232 / 0.3);
    text-decoration: ${alive}underline solid 2px rgb(106 120 232);
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
