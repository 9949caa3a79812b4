import { dossierCss } from "../dossier/dossier-css"
import { cardCss } from "../popover/card-css"
import { pageCss } from "../page-css"

/** All CSS of the panel. Browsers make it as narrow as 200 px and as wide as half a screen. */
export const panelCss = `
${pageCss}
${cardCss}
${dossierCss}
.panel {
  max-inline-size: 42em;
  margin-inline: auto;
  color: var(--ink);
  font-family: var(--sans);
  line-height: var(--line-text);
  overflow-wrap: break-word;
}
.panel-main, .panel-section, .page-head, .name-list { display: grid; grid-template-columns: minmax(0, 1fr); }
.panel-main { gap: var(--space-5); padding: var(--space-4); }
.panel-main > .card-body { padding-inline: 0; }

.panel-bar {
  position: sticky;
  inset-block-start: 0;
  z-index: 1;
  padding: var(--space-2) var(--space-4);
  border-block-end: 1px solid var(--rule);
  background: var(--paper);
}
html { scroll-padding-block: 3.5em 1em; }
.panel-back {
  display: inline-flex;
  align-items: center;
  gap: var(--space-1);
  min-block-size: max(1.75em, var(--target-pointer));
  padding-inline-end: var(--space-2);
  font-size: var(--text-small);
  font-weight: 600;
}
.panel-back:hover { text-decoration: underline; text-underline-offset: 0.2em; }
.panel-back svg { inline-size: 1em; block-size: 1em; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; }
.panel-back svg:dir(rtl) { transform: scaleX(-1); }

.panel-title { font-family: var(--serif); font-size: var(--text-name); line-height: var(--line-tight); text-wrap: balance; overflow-wrap: anywhere; }
.panel-title:is(:lang(my), :lang(und-Mymr)) { line-height: 1.6; }
.page-title { font-size: min(1.1875em, 8vw); }
.page-head { gap: var(--space-1); }
.panel-sentence { font-size: var(--text-body); text-wrap: pretty; }
.panel-section { gap: var(--space-4); }
.panel-heading {
  padding-block-start: var(--space-3);
  border-block-start: 1px solid var(--rule);
  color: var(--ink);
  font-size: var(--text-body);
  line-height: var(--line-tight);
}
.name-count { color: var(--quiet); font-size: var(--text-small); font-weight: normal; font-variant-numeric: tabular-nums; }

.panel-filter {
  min-inline-size: 0;
  min-block-size: max(2em, var(--target-pointer));
  padding: var(--space-1) var(--space-2);
  border: 1px solid var(--edge);
  border-radius: var(--corner-small);
  background: var(--paper);
  color: var(--ink);
  font: inherit;
  font-size: var(--text-body);
}
.panel-filter::placeholder { color: var(--quiet); opacity: 1; }
.name-list { margin-block: calc(-1 * var(--space-1)); }
.name-row {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: end;
  gap: 0 var(--space-2);
  margin-inline: calc(-1 * var(--space-2));
  padding-inline: var(--space-2);
  border-radius: var(--corner-small);
}
.name-row:hover { background: var(--wash); }
.name-button {
  flex: 1 1 8em;
  min-inline-size: 0;
  min-block-size: max(2em, var(--target-pointer));
  padding-block: var(--space-1);
  color: var(--ink);
  line-height: var(--line-tight);
  overflow-wrap: anywhere;
}
.name-button bdi { margin-inline-end: var(--space-1); font-size: var(--text-body); font-weight: 600; }
.name-button:hover bdi { text-decoration: underline; text-underline-offset: 0.2em; }
.name-kind { color: var(--quiet); font-size: var(--text-small); }
.step-start {
  min-inline-size: max(2.5em, var(--target-pointer));
  min-block-size: max(2em, var(--target-pointer));
  padding-inline: var(--space-2);
  margin-inline-end: calc(-1 * var(--space-2));
  border-radius: var(--corner-small);
  font-size: var(--text-small);
  font-variant-numeric: tabular-nums;
  text-align: end;
}
.step-start:hover { text-decoration: underline; text-underline-offset: 0.2em; }
.steps { display: inline-flex; align-items: center; margin-inline-end: -0.4em; }
.step-place { font-size: var(--text-small); font-variant-numeric: tabular-nums; white-space: nowrap; }
.panel-library { min-block-size: var(--target-pointer); font-size: var(--text-small); }
.dossier-here { display: flex; flex-wrap: wrap; align-items: center; gap: 0 var(--space-2); color: var(--quiet); font-size: var(--text-small); }
.dossier-here > :is(.steps, .step-start) { font-size: 1.23em; }
.dossier-here > .step-start { margin: 0; padding-inline: var(--space-1); font-size: 1em; }
.panel-section > .card-folds > .card-fold:first-child { border-block-start: 0; }
`
