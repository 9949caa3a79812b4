/**
 * The picture of relations: a list whose lines are all as high as the highest, and a drawing as high as the list, so that
 * an arc meets its names whatever their size.
 */
export const mapCss = `
.arcs { display: grid; grid-template-columns: min(14em, 24%) minmax(0, 1fr); column-gap: var(--space-2); }
.arcs-lines { inline-size: 100%; block-size: 100%; min-block-size: 0; contain: size; overflow: visible; }
.arc { fill: none; stroke: var(--edge); opacity: 0.55; vector-effect: non-scaling-stroke; }
.arc-active { stroke: var(--accent); opacity: 1; }
.arcs-names { display: grid; grid-auto-rows: 1fr; }
.arcs-name { align-content: center; padding-block: 0.1em; overflow-wrap: anywhere; line-height: var(--line-tight); }
.arcs-name > .link { display: inline-block; min-block-size: var(--target-pointer); align-content: center; color: var(--ink); text-decoration-color: transparent; font-size: var(--text-body); }
.arcs-name > .link:hover { text-decoration-color: currentColor; }
.arcs-standing > .link { text-decoration-color: var(--accent); }
.arcs-active > .link { color: var(--accent); font-weight: 600; }
.companies { display: grid; gap: var(--space-3); margin: 0; overflow-wrap: anywhere; }
.company dt > .link { display: inline-block; min-block-size: var(--target-pointer); color: var(--ink); font-weight: 600; text-decoration-color: var(--edge); }
.company dd { margin: 0; color: var(--quiet); font-size: var(--text-small); }
h3.related-head { font-weight: 600; }
@media (max-width: 36em) {
  .arcs-name > .library-note { display: none; }
}
@media (forced-colors: active) {
  .arc { stroke: CanvasText; }
  .arc-active { stroke: Highlight; }
}
`
