/** A field where a name of the corpus is looked up, and what stands beside fields. */
export const namePickerCss = `
.options-hint, .options-label { font-size: var(--text-small); }
.options-hint { color: var(--quiet); text-wrap: pretty; }
.options-hint:empty { display: none; }
.options-label { font-weight: 600; padding: 0; }
.options-stack-small { display: grid; gap: var(--space-2); justify-items: start; }
.options-line { display: flex; flex-wrap: wrap; gap: var(--space-2) var(--space-3); align-items: center; inline-size: 100%; }
.options-chosen { display: grid; }
.name-results { display: grid; inline-size: 100%; max-inline-size: 28em; border: 1px solid var(--edge); border-radius: var(--corner-small); }
.name-result {
  inline-size: 100%;
  min-block-size: var(--target-pointer);
  padding: var(--space-1) var(--space-2);
  color: var(--ink);
}
.name-result:hover { background: var(--wash); }
.name-result:focus-visible { outline-offset: -2px; }
`
