import { cardCss } from "../popover/card-css"
import { pageCss } from "../page-css"

/** All CSS of the page that looks up names. */
export const lookUpCss = `
${pageCss}
${cardCss}
.look-up {
  display: grid;
  gap: var(--space-5);
  max-inline-size: 34em;
  margin-inline: auto;
  padding: var(--space-6) var(--space-4);
  color: var(--ink);
  font-family: var(--sans);
  line-height: var(--line-text);
}
.look-up-title { font-family: var(--serif); font-size: var(--text-display); line-height: var(--line-tight); }
.look-up-form { display: grid; gap: var(--space-2); }
.look-up-label { font-size: var(--text-small); font-weight: 600; }
.look-up-field {
  inline-size: 100%;
  min-block-size: var(--target-touch);
  padding: var(--space-2) var(--space-3);
  border: 1px solid var(--edge);
  border-radius: var(--corner-small);
  background: var(--paper);
  color: var(--ink);
  font: inherit;
}
.look-up-found { border: 1px solid var(--edge); border-radius: var(--corner-small); }
.look-up-name { inline-size: 100%; min-block-size: var(--target-button); padding: var(--space-1) var(--space-3); color: var(--ink); }
.look-up-name:hover { background: var(--wash); }
.look-up-name:focus-visible { outline-offset: -2px; }
.look-up .card { max-block-size: none; overflow: visible; border-block-start: 1px solid var(--rule); }
.look-up .card-header { position: static; padding-inline: 0; }
.look-up .card-body { padding-inline: 0; }
`
