/** An article of the library. Serif is the article speaking, sans is us. */
export const articleCss = `
.article { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--space-5); }
.article-from { font-size: var(--text-body); }
.article-notes { display: grid; gap: var(--space-2); padding-inline-start: var(--space-3); border-inline-start: 1px solid var(--edge); color: var(--quiet); overflow-wrap: anywhere; }
.article-notes > li { font-size: var(--text-small); text-wrap: pretty; }
.article-notes q { font-family: var(--serif); }
.article-zones { display: grid; gap: var(--space-1); padding-block: var(--space-1); padding-inline-start: 1.25em; list-style: disc; }

.prose { display: grid; gap: var(--space-4); max-inline-size: 40em; }
.prose > p { font-family: var(--serif); font-size: var(--text-lead); white-space: pre-line; overflow-wrap: anywhere; }
.prose mark { background: var(--tint); color: inherit; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.named { color: inherit; text-decoration: underline 1px var(--edge); text-underline-offset: 0.2em; }
.named-loosely { text-decoration-style: dotted; }
.named:hover { color: var(--accent); text-decoration-color: currentColor; }
.zone { color: var(--quiet); background: var(--wash); font-family: var(--sans); font-size: 0.9em; }
.zone-label {
  padding-inline: 0.375em;
  margin-inline-end: 0.5em;
  border: 1px solid var(--edge);
  border-radius: var(--corner-small);
  font-size: 0.85em;
  white-space: nowrap;
}
@media (forced-colors: active) {
  .prose mark { background: Mark; color: MarkText; }
  .prose mark .named { color: MarkText; }
}
`
