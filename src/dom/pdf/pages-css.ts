import { highlightOf, nameHighlights, openHighlight } from "../../core/marks/mark-css"

/** How the pages of a document lie. Paper is white whatever the colours around it. Lengths follow `--scale`. */
export const pagesCss = `
.pdf-pages { display: grid; justify-items: center; justify-content: safe center; gap: 1em; inline-size: max-content; min-inline-size: 100%; padding: 1em; }
.pdf-page {
  position: relative;
  inline-size: calc(var(--scale) * var(--width) * 1px);
  block-size: calc(var(--scale) * var(--height) * 1px);
  background: white;
  color: black;
  color-scheme: only light;
  /* Forced colours would show the words that lie unseen over the picture. */
  forced-color-adjust: none;
  box-shadow: 0 0 0 1px rgb(128 128 128 / 0.35);
  contain: layout style;
  scroll-margin-block-start: 5em;
}
.pdf-page canvas { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; }
.pdf-text { position: absolute; inset: 0; overflow: clip; line-height: 1; text-align: start; }
.pdf-text p { margin: 0; line-height: 1; }
.pdf-text span { position: absolute; color: transparent; line-height: 1; transform-origin: 0 0; white-space: pre; cursor: text; }
.pdf-text ::selection { background: rgb(106 120 232 / 0.35); color: transparent; }
/* Marks of one style, and of all where more contrast is asked for, are drawn in the colour of the text, which is not to be seen here. */
.pdf-text span::highlight(${highlightOf("plain")}) { text-decoration-color: black; }
@media (prefers-contrast: more) {
  ${[...nameHighlights, openHighlight].map((name) => `.pdf-text span::highlight(${name})`).join(", ")} { text-decoration-color: black; }
}
`
