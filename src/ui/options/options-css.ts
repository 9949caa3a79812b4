import { fieldCss } from "../field-css"
import { modeCss } from "../modes/mode-css"
import { columnCss, pageCss } from "../page-css"
import { namePickerCss } from "./name-picker-css"
import { packsCss } from "./packs-css"

/** All CSS of the options page. */
export const optionsCss = `
${pageCss}
${columnCss("options", "52em", "space-6")}
${fieldCss}
${modeCss}
${namePickerCss}
${packsCss}
.options-header { display: grid; gap: var(--space-3); }
.options-nav { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-4); }
.options-nav .link { min-block-size: var(--target-pointer); }
.options-main { display: grid; gap: var(--space-6); }
.options-section {
  display: grid;
  gap: var(--space-4);
  padding-block-start: var(--space-5);
  border-block-start: 1px solid var(--rule);
  scroll-margin-block-start: var(--space-4);
}
.options-foot { padding-block-start: var(--space-4); border-block-start: 1px solid var(--rule); }
.options-foot .link { display: inline-block; min-block-size: var(--target-pointer); }
.options-problem { font-weight: 600; color: var(--accent); }
.options-problem:empty { display: none; }
.options-start { justify-self: start; }
.saved-notice:empty, .sync-state:empty { display: none; }
.options-stack { display: grid; gap: var(--space-4); align-content: start; }
.options-form { display: grid; gap: var(--space-2); justify-items: start; }
.options-columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18em, 100%), 1fr)); gap: var(--space-5); }

.choices { display: grid; align-content: start; gap: var(--space-1); margin: 0; padding: 0; border: 0; min-inline-size: 0; }
.choice { display: flex; gap: var(--space-2); align-items: baseline; min-block-size: var(--target-pointer); cursor: pointer; }
.choice input { flex: none; inline-size: 1em; block-size: 1em; margin: 0; accent-color: var(--accent); transform: translateY(0.125em); }

.sample {
  display: grid;
  gap: var(--space-3);
  align-self: start;
  margin: 0;
  padding: var(--space-4);
  border: 1px solid var(--rule);
  border-radius: var(--corner-large);
}
.sample p { font-family: var(--serif); font-size: var(--text-lead); text-wrap: pretty; }
.sample-mark { text-underline-offset: auto; box-decoration-break: clone; -webkit-box-decoration-break: clone; }

.field { inline-size: 100%; max-inline-size: 28em; }
.options-line > .field { flex: 1 1 12em; inline-size: auto; }
.text-button { flex: none; min-block-size: var(--target-pointer); font-size: var(--text-small); font-weight: 600; }
.text-button:hover { text-decoration: underline; }

.options-list { display: grid; border-block: 1px solid var(--rule); }
.options-row { display: flex; gap: var(--space-4); align-items: baseline; justify-content: space-between; padding-block: var(--space-3); }
.options-row + .options-row { border-block-start: 1px solid var(--rule); }
.options-row-words { display: grid; gap: var(--space-1); min-inline-size: 0; }
.correction-example { font-family: var(--serif); font-size: var(--text-body); color: var(--quiet); }
.options-more { justify-self: start; }
.shortcuts { margin: 0; }
.shortcuts dd { margin: 0; flex: none; }
.shortcuts kbd { font-family: inherit; font-size: var(--text-small); font-weight: 600; }
.options-fold > summary { inline-size: fit-content; min-block-size: var(--target-pointer); color: var(--accent); font-weight: 600; cursor: pointer; }
.options-fold[open] > summary { margin-block-end: var(--space-3); }
.options-fold .options-form { gap: var(--space-3); }

.import-preview {
  display: grid;
  gap: var(--space-3);
  padding: var(--space-4);
  border: 1px solid var(--edge);
  border-radius: var(--corner-large);
}
.import-changes { display: grid; gap: var(--space-1); list-style: disc; padding-inline-start: 1.25em; }

.done-bar { position: sticky; inset-block-end: 0; background: var(--paper); }
.done-bar-line {
  display: flex;
  flex-wrap: wrap;
  gap: var(--space-2) var(--space-4);
  align-items: center;
  justify-content: space-between;
  padding-block: var(--space-3);
  border-block-start: 1px solid var(--edge);
}
.done-bar p { flex: 1 1 12em; }
`
