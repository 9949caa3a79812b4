/** The choice of a mode, wherever it stands. Needs the tokens around it. */
export const modeCss = `
.modes { display: grid; gap: var(--space-2); margin: 0; padding: 0; border: 0; min-inline-size: 0; }
.modes-title { padding: 0; margin-block-end: var(--space-1); font-size: var(--text-small); font-weight: 600; }
.mode { display: flex; gap: var(--space-2); align-items: baseline; min-block-size: var(--target-pointer); cursor: pointer; }
.mode input { flex: none; inline-size: 1em; block-size: 1em; margin: 0; accent-color: var(--accent); transform: translateY(0.125em); }
.mode > span { font-size: var(--text-body); line-height: var(--line-tight); }
.mode-hint { display: block; margin-block-start: 0.125em; color: var(--quiet); font-size: 0.8667em; text-wrap: pretty; }
.mode-withheld { display: grid; gap: var(--space-2); padding: var(--space-3); border: 1px solid var(--edge); border-radius: var(--corner-small); }
.mode-withheld p { font-size: var(--text-small); }
`
