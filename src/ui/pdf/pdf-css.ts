import { fieldCss } from "../field-css"
import { pageCss } from "../page-css"

/** All CSS of the page of PDFs but that of the pages themselves; see `dom/pdf`. */
export const pdfCss = `
${pageCss}
${fieldCss}
body { background: var(--wash); color: var(--ink); font-family: var(--sans); }
#__plasmo { min-block-size: 100vh; line-height: var(--line-text); }
backgrounder-frame { display: block; }

.pdf-frame { position: sticky; inset-block-start: 0; z-index: 1; min-inline-size: 100%; inline-size: fit-content; background: var(--paper); border-block-end: 1px solid var(--rule); }
.pdf-bar {
  position: sticky;
  inset-inline-start: 0;
  display: flex;
  flex-wrap: wrap;
  gap: var(--space-1) var(--space-5);
  align-items: center;
  justify-content: space-between;
  max-inline-size: 100vw;
  padding: var(--space-2) var(--space-4);
}
.pdf-title { flex: 1 1 8em; min-inline-size: 0; overflow: hidden; font-family: var(--serif); font-size: var(--text-lead); text-overflow: ellipsis; white-space: nowrap; }
.pdf-tools { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-5); align-items: center; font-size: var(--text-body); }
.pdf-page-field { display: flex; gap: var(--space-2); align-items: center; white-space: nowrap; font-variant-numeric: tabular-nums; }
.pdf-page-field .field { inline-size: 4em; text-align: end; }
.pdf-zoom { display: flex; align-items: center; }
.pdf-tool { min-inline-size: max(2em, var(--target-pointer)); min-block-size: max(2em, var(--target-pointer)); border-radius: var(--corner-small); color: var(--ink); font-size: var(--text-lead); text-align: center; }
.pdf-tool:hover { background: var(--wash); }
.pdf-percent { min-inline-size: 3.5em; text-align: center; font-variant-numeric: tabular-nums; }
.pdf-leave { min-block-size: var(--target-pointer); font-weight: 600; }
.pdf-leave:hover { text-decoration: underline; }
.pdf-notice { position: sticky; inset-inline-start: 0; max-inline-size: 100vw; padding: var(--space-2) var(--space-4); border-block-start: 1px solid var(--rule); font-size: var(--text-body); }

.pdf-start { display: grid; justify-content: center; padding: var(--space-6) var(--space-4); min-block-size: 100vh; background: var(--paper); }
.pdf-start > backgrounder-frame { inline-size: min(36em, calc(100vw - 2 * var(--space-4))); }
.pdf-message { display: grid; gap: var(--space-4); text-wrap: pretty; }
.pdf-message h1 { font-family: var(--serif); font-size: var(--text-display); line-height: var(--line-tight); overflow-wrap: anywhere; }
.pdf-choices { display: flex; flex-wrap: wrap; gap: var(--space-3) var(--space-4); align-items: center; }
.pdf-password { display: grid; gap: var(--space-2); }
.pdf-password label { font-size: var(--text-body); font-weight: 600; }
.pdf-password .field { flex: 1 1 12em; }
.pdf-drop { outline: 3px dashed var(--accent); outline-offset: -0.75em; }

@media print { .pdf-frame { display: none; } }
`
