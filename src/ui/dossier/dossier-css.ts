/** What a dossier adds to the card's CSS, wherever it lies. Needs the tokens and the card's CSS around it. */
export const dossierCss = `
.dossier, .dossier-section, .dossier-head, .spellings { display: grid; grid-template-columns: minmax(0, 1fr); }
.dossier { gap: var(--space-4); overflow-wrap: break-word; }
.dossier-head { gap: var(--space-1); }
.dossier-section { gap: var(--space-4); padding-block-start: var(--space-4); border-block-start: 1px solid var(--rule); }
.dossier-name {
  font-family: var(--serif);
  font-size: min(1.625em, 9vw);
  line-height: var(--line-tight);
  text-wrap: balance;
  overflow-wrap: anywhere;
}
.dossier-name:is(:lang(my), :lang(und-Mymr)) { line-height: 1.6; }
.dossier-name:focus-visible { outline-offset: 4px; }
.dossier .passages > li:focus-visible { outline-offset: 4px; }
.dossier-more { display: flex; flex-wrap: wrap; gap: 0 var(--space-3); align-items: baseline; }

.ties {
  --tie-line: 1.75em;
  display: grid;
  grid-template-columns: auto minmax(0, 1fr);
  column-gap: var(--space-2);
  align-items: start;
}
.ties svg { display: block; inline-size: calc(3.5 * var(--tie-line)); }
.ties svg:dir(rtl) { transform: scaleX(-1); }
.tie { fill: none; stroke: var(--edge); stroke-opacity: 0.7; vector-effect: non-scaling-stroke; }
.tie-own { stroke: var(--ink); stroke-opacity: 1; }
.tie-end { fill: var(--accent); }
.tie-name {
  display: flex;
  align-items: center;
  block-size: var(--tie-line);
  min-inline-size: 0;
}
.tie-name bdi { font-size: var(--text-body); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; line-height: 1.75em; }
.tie-name-own bdi { font-weight: 600; }
.tie-link { cursor: pointer; }
.tie-link:hover { color: var(--accent); text-decoration: underline 1px; text-underline-offset: 0.2em; }

.relations, .claims { display: grid; gap: var(--space-2); }
.claim > summary { color: var(--ink); font-size: var(--text-body); line-height: var(--line-tight); padding-block: var(--space-1); }
.claim[open] > .passages { padding-block: var(--space-2); padding-inline-start: 1em; }

.spellings { gap: var(--space-1); }
.spellings .card-topic { margin: 0; }
.spelling-list { display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-4); font-size: var(--text-body); }
.spelling-list :lang(und-Mymr), .spelling-languages :lang(my) { line-height: 1.6; }
.spelling-count { color: var(--quiet); font-size: var(--text-small); font-variant-numeric: tabular-nums; }
.spelling-languages { display: grid; gap: var(--space-2); margin: 0; font-size: var(--text-body); }
.spelling-languages dt { color: var(--quiet); font-size: var(--text-small); }
.spelling-languages dd { margin: 0; overflow-wrap: anywhere; }

@media (forced-colors: active) {
  .tie-end { fill: Highlight; }
}
`
