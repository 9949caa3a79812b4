/** The part of the popup that saves the page. */
export const saveCss = `
.save { display: grid; gap: var(--space-2); padding-block-end: var(--space-3); border-block-end: 1px solid var(--rule); }
.save-said { display: grid; gap: var(--space-1); }
.save-said:empty, .save-buttons:empty { display: none; }
.save-said > p { font-size: var(--text-body); text-wrap: pretty; overflow-wrap: anywhere; }
.save-said > .save-label { color: var(--quiet); font-size: var(--text-small); font-weight: 600; }
.save-label span { font-weight: 400; }
.save-said > .save-title { font-family: var(--serif); font-size: var(--text-lead); line-height: var(--line-tight); text-wrap: balance; }
.save-said > .save-title:lang(my), .save-said > .save-title:lang(und-Mymr) { line-height: 1.6; }
.save-said > .save-from, .save-said > .save-names { font-size: var(--text-small); }
.save-said > .save-names { color: var(--quiet); }
.save-buttons { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-4); }
.save-buttons .button { flex: 1 1 auto; }
`
