import { baseCss } from "../base-css"
import { tokenCss } from "../tokens"

/** All CSS of the library page. */
export const libraryCss = `
${tokenCss(":root")}
${baseCss}
/* Chromium gives pages of extensions three quarters of the reader’s size. */
body { margin: 0; font-size: 100%; background: var(--paper); }
.library {
  display: grid;
  grid-template-columns: minmax(0, 18em) minmax(0, 40em);
  justify-content: center;
  gap: var(--space-6);
  padding: var(--space-5);
  color: var(--ink);
  font-family: var(--sans);
  line-height: var(--line-text);
}
.library-header {
  position: sticky;
  inset-block-start: var(--space-5);
  display: grid;
  gap: var(--space-4);
  align-content: start;
  align-self: start;
  max-block-size: calc(100vh - 2 * var(--space-5));
  padding-inline: var(--space-3);
  overflow: hidden auto;
  scrollbar-width: thin;
}
.library-title { color: var(--quiet); font-size: var(--text-small); }
.library-main { min-inline-size: 0; }

.article-list { display: grid; gap: var(--space-1); }
.article-entry {
  display: grid;
  padding: var(--space-2) var(--space-3);
  margin-inline: calc(-1 * var(--space-3));
  border-radius: var(--corner-small);
  color: var(--ink);
  line-height: var(--line-tight);
  text-decoration: none;
}
.article-entry:hover, .article-entry[aria-current] { background: var(--wash); }
.article-entry:hover .entry-title { text-decoration: underline; text-underline-offset: 0.2em; }
.entry-title { font-family: var(--serif); font-size: var(--text-body); overflow-wrap: anywhere; }
.article-entry[aria-current] .entry-title { font-weight: 600; }
.entry-date { color: var(--quiet); font-size: var(--text-small); }

.article { display: grid; gap: var(--space-5); }
.article-header { display: grid; gap: var(--space-2); }
.article-title { font-family: var(--serif); font-size: var(--text-display); line-height: var(--line-tight); text-wrap: balance; overflow-wrap: anywhere; }
.article-title:lang(my), .article-title:lang(und-Mymr) { line-height: 1.6; }
.article-from { font-size: var(--text-body); }
.article-note { color: var(--quiet); font-size: var(--text-small); }

.prose { display: grid; gap: var(--space-4); }
.prose > p { font-family: var(--serif); font-size: var(--text-lead); white-space: pre-wrap; overflow-wrap: anywhere; }
.prose mark { background: var(--tint); color: inherit; }
.named { text-decoration: underline 1px var(--edge); text-underline-offset: 0.2em; }
.zone { color: var(--quiet); background: var(--wash); font-family: var(--sans); font-size: 0.9em; }
.zone-label {
  padding-inline: 0.375em;
  margin-inline-end: 0.5em;
  border: 1px solid var(--edge);
  border-radius: var(--corner-small);
  font-size: 0.85em;
  white-space: nowrap;
}

@media (max-width: 48em) {
  .library { grid-template-columns: minmax(0, 1fr); padding: var(--space-4); }
  .library-header { position: static; max-block-size: none; padding-inline: 0; overflow: visible; }
}
@media (forced-colors: active) {
  .prose mark { background: Mark; color: MarkText; }
}
`
