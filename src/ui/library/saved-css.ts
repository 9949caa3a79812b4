/** What the library says of articles that the reader has saved. */
export const savedCss = `
.entry-saved {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0 var(--space-3);
  color: var(--quiet);
  font-size: var(--text-small);
}
.article-list .entry-saved { padding-block-end: var(--space-2); }
.entry-saved .text-button { min-block-size: var(--target-pointer); font-weight: 600; }
.entry-saved .text-button:hover { text-decoration: underline; }

.pack-maker > summary { inline-size: fit-content; min-block-size: var(--target-pointer); color: var(--accent); font-weight: 600; cursor: pointer; }
.pack-form { display: grid; gap: var(--space-2); justify-items: start; max-inline-size: 34em; padding-block: var(--space-2); font-size: var(--text-small); }
.pack-form > label { font-weight: 600; }
.pack-form > [role="status"]:empty { display: none; }
.pack-form > .field { inline-size: 100%; max-inline-size: 28em; }

.removed-bar:empty { display: none; }
.removed-bar {
  position: sticky;
  inset-block-end: var(--space-4);
  justify-self: center;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: var(--space-2) var(--space-4);
  padding: var(--space-3) var(--space-4);
  border: 1px solid var(--edge);
  border-radius: var(--corner-large);
  background: var(--paper);
  box-shadow: var(--shadow-card);
  font-size: var(--text-body);
  overflow-wrap: anywhere;
}
`
