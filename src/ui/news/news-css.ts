import { columnCss, pageCss } from "../page-css"

/** All CSS of the page of news. */
export const newsCss = `
${pageCss}
${columnCss("news", "40em", "space-5")}
.news-version { display: grid; gap: var(--space-4); padding-block-start: var(--space-4); border-block-start: 1px solid var(--rule); }
.news-heading :is(time, .news-mark) { font-family: var(--sans); font-size: var(--text-small); font-weight: 400; color: var(--quiet); }
.news-heading > .news-mark { color: var(--accent); font-weight: 600; }
.news-kind { font-size: var(--text-small); color: var(--quiet); }
.news-notes { display: grid; gap: var(--space-2); margin: var(--space-1) 0 0; padding-inline-start: var(--space-4); list-style: disc; }
.news-notes > li { text-wrap: pretty; }
`
