/** The page where files are imported. */
export const importCss = `
.import-hint { text-wrap: pretty; }
.import-choice {
  display: grid;
  gap: var(--space-3);
  padding: var(--space-4);
  border: 1px dashed var(--edge);
  border-radius: var(--corner-large);
}
.import-over { background: var(--wash); border-style: solid; border-color: var(--accent); }
.import-buttons { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2) var(--space-3); }
/* Without words it takes no place, yet is there before it speaks. */
.import-said:empty { position: absolute; }
.import-buttons .button[aria-disabled="true"] { color: var(--quiet); border-style: dashed; cursor: default; background: none; }
.import-said { font-weight: 600; }
.import-bar {
  display: block;
  appearance: none;
  box-sizing: border-box;
  inline-size: 100%;
  block-size: var(--space-2);
  overflow: hidden;
  border: 1px solid var(--edge);
  border-radius: var(--corner-small);
  background: var(--paper);
}
/* Each by itself: a browser throws away a rule of which it knows one selector only. */
.import-bar::-webkit-progress-bar { background: var(--paper); }
.import-bar::-webkit-progress-value { background: var(--accent); }
.import-bar::-moz-progress-bar { background: var(--accent); }
.import-figures {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(7em, 1fr));
  gap: var(--space-3);
  margin: 0;
}
.import-figures dt { color: var(--quiet); font-size: var(--text-small); }
.import-figures dd { margin: 0; font-size: var(--text-lead); font-variant-numeric: tabular-nums; }
.import-report { display: grid; }
.import-report > li {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  column-gap: var(--space-4);
  padding-block: var(--space-2);
  border-block-end: 1px solid var(--rule);
  overflow-wrap: anywhere;
}
.import-report > li > * { flex: 1 1 16em; min-inline-size: 0; }
.import-report > li > .library-note { flex-grow: 1.5; }
.import-file { font-size: var(--text-body); }
`
