/** The part of the popup that saves the page. */
export const saveCss = `
/* Last, and never lower than the offer alone: what it says once it has looked at the page moves nothing above it. */
.save { display: grid; align-content: center; gap: var(--space-2); padding-block-start: var(--space-3); border-block-start: 1px solid var(--rule); }
.save:focus { outline: none; }
.save-place, .save { min-block-size: calc(1em * var(--line-text) + 2 * var(--space-2) + 2px + var(--space-3)); }
.save-known { display: grid; gap: var(--space-2); }
.save-known > summary { inline-size: fit-content; cursor: pointer; }
.save-known[open] > summary { margin-block-end: var(--space-2); }
.save-known > .save-buttons { margin-block-start: var(--space-2); }
.save-buttons .button[aria-disabled="true"] { color: var(--quiet); cursor: default; }
.save-said { display: grid; gap: var(--space-1); }
.save-said:empty, .save-buttons:empty { display: none; }
.save-said > p { font-size: var(--text-body); text-wrap: pretty; overflow-wrap: anywhere; }
.save-label { color: var(--quiet); font-size: var(--text-small); font-weight: 600; }
.save-label span { font-weight: 400; }
.save-said > .save-title { font-family: var(--serif); font-size: var(--text-lead); line-height: var(--line-tight); text-wrap: balance; }
.save-said > .save-title:lang(my), .save-said > .save-title:lang(und-Mymr) { line-height: 1.6; }
.save-said > .save-from, .save-said > .save-names { font-size: var(--text-small); }
.save-said > .save-names { color: var(--quiet); }
.save-buttons { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-4); }
.save-buttons .button { flex: 1 1 auto; }
`
