import { modeCss } from "../modes/mode-css"
import { pageCss } from "../page-css"
import { saveCss } from "./save-css"

/** All CSS of the toolbar popup. */
export const popupCss = `
${pageCss}
${modeCss}
.popup {
  color: var(--ink);
  font-family: var(--sans);
  line-height: var(--line-text);
  max-inline-size: 32em;
  overflow-x: clip;
}
/*
 * A browser opens a popup as narrow as what cannot be broken, so this is the width that it gets. No length of the window
 * can say it, which is a few pixels wide by then; and a tab, a phone or a zoom that leaves less room cuts it off.
 */
.popup::before { content: ""; display: block; inline-size: 22em; }
.popup-main { display: grid; gap: var(--space-4); padding: var(--space-4); }
.popup-title { font-family: var(--serif); font-size: var(--text-name); line-height: var(--line-tight); }
.popup-sentence { font-size: var(--text-body); text-wrap: pretty; }
.popup .button { justify-self: stretch; text-align: center; padding: var(--space-2) var(--space-3); }

.found-group { display: grid; gap: var(--space-1); }
.found-title { color: var(--quiet); font-size: var(--text-small); }
.found-row { display: flex; gap: var(--space-1); margin-inline: calc(-1 * var(--space-2)); }
.found-row > button {
  min-block-size: max(2em, var(--target-pointer));
  padding: var(--space-1) var(--space-2);
  border-radius: var(--corner-small);
  color: var(--ink);
}
.found-row > button:hover { background: var(--wash); }
.found-row > button:focus-visible { outline-offset: -2px; }
.found-name { flex: 1; min-inline-size: 0; overflow-wrap: anywhere; }
.found-name bdi { font-size: var(--text-body); }
.found-name:hover bdi { text-decoration: underline; text-underline-offset: 0.2em; }
.found-kind { color: var(--quiet); font-size: var(--text-small); margin-inline-start: var(--space-1); white-space: nowrap; }
.found-row > .found-count {
  flex: none;
  min-inline-size: 3em;
  color: var(--quiet);
  font-size: var(--text-small);
  text-align: end;
  font-variant-numeric: tabular-nums;
}
.found-row > .found-count:hover { color: var(--ink); }

.popup-foot {
  position: sticky;
  inset-block-end: 0;
  display: grid;
  gap: var(--space-2);
  padding: var(--space-3) var(--space-4);
  border-block-start: 1px solid var(--rule);
  background: var(--paper);
}
.popup-note { color: var(--quiet); font-size: var(--text-small); text-wrap: pretty; }
.popup-more > summary { inline-size: fit-content; min-block-size: var(--target-pointer); font-size: var(--text-small); cursor: pointer; }
.popup-more > summary strong { font-weight: 600; color: var(--accent); }
.popup-more > summary:hover strong { text-decoration: underline; }
.popup-more[open] > summary { margin-block-end: var(--space-3); }
.popup-density { display: grid; gap: var(--space-1); margin-block: var(--space-4) var(--space-2); font-size: var(--text-small); font-weight: 600; }
.popup-density select {
  inline-size: 100%;
  min-block-size: var(--target-pointer);
  padding: var(--space-1);
  border: 1px solid var(--edge);
  border-radius: var(--corner-small);
  background: var(--paper);
  color: var(--ink);
  font: inherit;
  font-weight: 400;
}
.popup-links { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-4); }
.text-button { justify-self: start; min-block-size: var(--target-pointer); font-size: var(--text-small); font-weight: 600; }
.text-button:hover { text-decoration: underline; }
.popup-news { display: flex; gap: var(--space-2); align-items: center; justify-content: space-between; margin: 0; }
.popup-news-close { flex: none; inline-size: var(--target-pointer); block-size: var(--target-pointer); padding: 0; border-radius: var(--corner-small); color: var(--quiet); }
.popup-news-close:hover { background: var(--wash); color: var(--ink); }
.popup-news-close > svg { inline-size: 1em; block-size: 1em; margin: auto; display: block; fill: none; stroke: currentColor; stroke-width: 1.5; }

.site-switch {
  display: flex;
  align-items: center;
  gap: var(--space-2);
  min-block-size: var(--target-pointer);
  cursor: pointer;
}
.site-switch span { font-size: var(--text-small); overflow-wrap: anywhere; }
.site-switch input {
  flex: none;
  appearance: none;
  margin: 0;
  inline-size: 2.25em;
  block-size: 1.25em;
  border: 1px solid var(--edge);
  border-radius: 1em;
  background: var(--paper);
  cursor: pointer;
}
.site-switch input::before {
  content: "";
  display: block;
  inline-size: 0.75em;
  block-size: 0.75em;
  margin: calc(0.25em - 1px);
  border-radius: 50%;
  background: var(--edge);
}
.site-switch input:checked { background: var(--accent); border-color: var(--accent); }
.site-switch input:checked::before { margin-inline-start: calc(1.25em - 1px); background: var(--paper); }

${saveCss}
@media (forced-colors: active) {
  .site-switch input { forced-color-adjust: none; background: Canvas; border-color: CanvasText; }
  .site-switch input::before { background: CanvasText; }
  .site-switch input:checked { background: Highlight; border-color: Highlight; }
  .site-switch input:checked::before { background: HighlightText; }
}
`
