import { baseCss } from "../base-css"
import { tokenCss } from "../tokens"

/** All CSS of the page of news. */
export const newsCss = `
${tokenCss(":root")}
${baseCss}
/* Chromium gives pages of extensions three quarters of the reader’s size. */
body { margin: 0; font-size: 100%; background: var(--paper); }
.news {
  display: grid;
  gap: var(--space-5);
  max-inline-size: 40em;
  margin-inline: auto;
  padding: var(--space-6) var(--space-4);
  color: var(--ink);
  font-family: var(--sans);
  line-height: var(--line-text);
  overflow-wrap: anywhere;
}
.news-title { font-family: var(--serif); font-size: var(--text-display); line-height: var(--line-tight); }
.news-version { display: grid; gap: var(--space-4); padding-block-start: var(--space-4); border-block-start: 1px solid var(--rule); }
.news-heading { font-family: var(--serif); font-size: var(--text-name); line-height: var(--line-tight); }
.news-heading :is(time, .news-mark) { font-family: var(--sans); font-size: var(--text-small); font-weight: 400; color: var(--quiet); }
.news-heading > .news-mark { color: var(--accent); font-weight: 600; }
.news-kind { font-size: var(--text-small); color: var(--quiet); }
.news-notes { display: grid; gap: var(--space-2); margin: var(--space-1) 0 0; padding-inline-start: var(--space-4); list-style: disc; }
.news-notes > li { text-wrap: pretty; }
.news-note { color: var(--quiet); font-size: var(--text-small); }
`
