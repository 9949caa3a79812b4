import { fieldCss } from "../field-css"
import { dossierCss } from "../dossier/dossier-css"
import { cardCss } from "../popover/card-css"
import { pageCss } from "../page-css"
import { articleCss } from "./article-css"
import { importCss } from "./import-css"
import { newNamesCss } from "../new-names/new-names-css"
import { mapCss } from "./map-css"
import { savedCss } from "./saved-css"

/** All CSS of the library. */
export const libraryCss = `
${pageCss}
${fieldCss}
${cardCss}
${dossierCss}
.library {
  display: grid;
  grid-template-columns: minmax(0, 44em);
  justify-content: center;
  gap: var(--space-5);
  padding: var(--space-5) var(--space-4) var(--space-6);
  color: var(--ink);
  font-family: var(--sans);
  line-height: var(--line-text);
}
.library-header {
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  gap: var(--space-3) var(--space-5);
  align-items: center;
  padding-block-end: var(--space-4);
  border-block-end: 1px solid var(--rule);
}
.library-home {
  display: inline-flex;
  align-items: center;
  min-block-size: var(--target-pointer);
  color: var(--ink);
  font-family: var(--serif);
  font-size: var(--text-name);
  font-weight: 600;
  text-decoration: none;
}
.library-home:hover { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
.library-search { display: grid; }
.library-nav { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-4); }
.library-header > .library-nav { grid-column: 1 / -1; }
.library-nav > .link { display: inline-block; min-block-size: var(--target-pointer); font-size: var(--text-body); }
.library-nav > .link[aria-current] { color: var(--ink); font-weight: 600; text-decoration: none; }

.library-main { min-inline-size: 0; min-block-size: 60vh; }
.library-stack, .library-section { display: grid; grid-template-columns: minmax(0, 1fr); align-content: start; }
.library-stack { gap: var(--space-5); }
.library-section { gap: var(--space-3); }
.page-head { display: grid; gap: var(--space-2); }
.page-title {
  font-family: var(--serif);
  font-size: min(var(--text-display), 9vw);
  line-height: var(--line-tight);
  justify-self: start;
  text-wrap: balance;
  overflow-wrap: anywhere;
}
.page-title:is(:lang(my), :lang(und-Mymr)) { line-height: 1.6; }
.library-note { color: var(--quiet); font-size: var(--text-small); text-wrap: pretty; }
.library-read-as { font-size: var(--text-body); overflow-wrap: anywhere; }
.library-heading {
  padding-block-end: var(--space-1);
  border-block-end: 1px solid var(--rule);
  font-size: var(--text-body);
}
.engine-ask { display: flex; flex-wrap: wrap; gap: var(--space-2) var(--space-3); align-items: center; }
.library-count { color: var(--quiet); font-weight: normal; }

.start-coverage { font-size: var(--text-lead); font-variant-numeric: tabular-nums; }
.start-columns { display: grid; grid-template-columns: minmax(12em, 1fr) minmax(0, 2fr); gap: var(--space-5) var(--space-6); align-items: start; }
.start-heading { display: flex; align-items: baseline; justify-content: space-between; gap: var(--space-2); }
.start-heading > .library-way { font-weight: 400; }
.start-types { display: grid; }
.start-types > li { display: flex; justify-content: space-between; gap: var(--space-2); padding-block: var(--space-1); font-variant-numeric: tabular-nums; }
.start-lines { display: grid; gap: var(--space-3); }
.start-line { display: inline-block; min-block-size: var(--target-pointer); color: var(--ink); font-family: var(--serif); font-size: var(--text-lead); line-height: var(--line-tight); text-decoration-color: transparent; overflow-wrap: anywhere; }
.start-line:is(:lang(my), :lang(und-Mymr)) { line-height: 1.6; }
.start-line:hover { color: var(--accent); text-decoration-color: currentColor; }
.start-ways { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17em, 100%), 1fr)); gap: var(--space-4) var(--space-6); padding-block-start: var(--space-4); border-block-start: 1px solid var(--rule); }
.library-way { display: inline-block; min-block-size: var(--target-pointer); font-family: var(--serif); font-size: var(--text-name); }

.name-lines { display: grid; gap: var(--space-4); }
.name-lines-wide { grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr)); column-gap: var(--space-5); }
.name-line { display: grid; min-inline-size: 0; overflow-wrap: anywhere; }
.name-line-name {
  display: inline-block;
  min-block-size: var(--target-pointer);
  color: var(--ink);
  font-weight: 600;
  text-decoration-color: var(--edge);
}
.name-line-name:hover { color: var(--accent); text-decoration-color: currentColor; }
.name-line-who { font-family: var(--serif); font-size: var(--text-body); text-wrap: pretty; }
.library-from { display: block !important; }
.dossier-name { font-size: min(var(--text-display), 9vw); justify-self: start; }

.library-filters { display: flex; flex-wrap: wrap; gap: var(--space-3); }
/* As wide as its longest choice, so that none is cut; names and sources have no end. */
.library-choice { flex: 0 1 auto; display: grid; gap: var(--space-1); min-inline-size: min(8em, 100%); max-inline-size: min(20em, 100%); }
.library-choice > span { color: var(--quiet); font-size: var(--text-small); }
.library-choice > .field { inline-size: 100%; font-size: var(--text-body); }

.article-list { display: grid; gap: var(--space-2); }
.article-entry {
  display: grid;
  padding: var(--space-2) var(--space-3);
  margin-inline: calc(-1 * var(--space-3));
  border-radius: var(--corner-small);
  color: var(--ink);
  line-height: var(--line-tight);
  text-decoration: none;
}
.article-entry:hover { background: var(--wash); }
.article-entry:hover .entry-title { text-decoration: underline; text-underline-offset: 0.2em; }
.entry-title { font-family: var(--serif); font-size: var(--text-lead); overflow-wrap: anywhere; }
.entry-date { color: var(--quiet); font-size: var(--text-small); }

.library-tags { display: flex; flex-wrap: wrap; gap: 0 var(--space-3); }
.library-tags .link { display: inline-block; min-block-size: var(--target-pointer); color: var(--quiet); font-size: var(--text-small); text-decoration-color: var(--edge); }
.library-tags .link:hover { color: var(--accent); text-decoration-color: currentColor; }
.event-words > .passages { padding-block: var(--space-2); }
${articleCss}
${mapCss}
${savedCss}
${importCss}
${newNamesCss}
@media (max-width: 36em) {
  .library { padding-block-start: var(--space-4); }
  .library-header, .start-columns { grid-template-columns: minmax(0, 1fr); }
  .library-choice { flex: 1 1 8em; max-inline-size: 100%; }
}
`
