/**
 * The card itself, wherever it lies. Serif is the corpus speaking, sans is us. Needs the tokens around it.
 *
 * The frame has the corners and the card the scrolling: a scroll bar would square the corners in Firefox. Only text
 * elements set a font size and containers never do, so that em is one length in all distances between. Every frame with
 * a card pays for what is written inside: remarks stand here.
 *
 * - Names are clipped and no scrollers, which would be stops for the Tab key. A very long name in very large type must
 *   leave room for what is said about it.
 * - The line under the name has room for Burmese from the start, so that nothing moves when a name in it comes.
 * - Bars stand where the lines of a quotation will stand. They appear late: most answers come before, and a grey shape
 *   that only flashes is worse than nothing.
 */
export const cardCss = `
.card-frame {
  --card-margin: 1.125em;
  overflow: clip;
  border: 1px solid var(--edge);
  border-radius: var(--corner-large);
  background: var(--paper);
  box-shadow: var(--shadow-card);
}
.card-frame:has(> .card:focus-visible) { outline: 2px solid var(--accent); outline-offset: 1px; }
.card:focus-visible { outline: none; }
.card {
  max-block-size: 32em;
  overflow: hidden auto;
  scrollbar-width: thin;
  scrollbar-color: var(--edge) transparent;
  /* What gets the focus must not hide under the name. */
  scroll-padding-block-start: 3.5em;
  color: var(--ink);
  font-family: var(--sans);
  line-height: var(--line-text);
  overflow-wrap: break-word;
}

.card-header {
  position: sticky;
  inset-block-start: 0;
  display: flex;
  align-items: start;
  justify-content: space-between;
  padding: var(--space-4) var(--card-margin) 0;
  background: var(--paper);
}
/* What scrolls away fades out under the name and is not cut off. */
.card-header::after {
  content: "";
  position: absolute;
  inset: 100% 0 auto;
  block-size: var(--space-2);
  background: linear-gradient(var(--paper), transparent);
  pointer-events: none;
}
.card-name {
  flex: 1;
  min-inline-size: 0;
  max-block-size: 40vh;
  overflow: clip;
  font-family: var(--serif);
  font-size: min(var(--text-name), 9vw);
  line-height: var(--line-tight);
  text-wrap: balance;
  overflow-wrap: anywhere;
}
.card-header > .card-name + .icon-button { margin-inline-start: var(--space-2); }
.card-header > .icon-button:last-child { margin-inline-end: -0.5em; }
.card-header > .icon-button:first-child { margin-inline-start: -0.5em; margin-inline-end: var(--space-1); }
.icon-button {
  flex: none;
  display: grid;
  place-items: center;
  inline-size: max(1.75em, var(--target-pointer));
  block-size: max(1.75em, var(--target-pointer));
  color: var(--quiet);
}
.icon-button:is(:hover, [aria-pressed="true"], [aria-expanded="true"]) {
  background: var(--wash);
  color: var(--ink);
  border-radius: var(--corner-small);
}
.icon-button[aria-pressed="true"] { color: var(--accent); }
.icon-button[aria-pressed="true"] svg { fill: currentColor; }
.icon-button svg { inline-size: 1em; block-size: 1em; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; }

.card-header-moving { cursor: grab; user-select: none; touch-action: none; }
.card-header-moving:active { cursor: grabbing; }
.card-grip { cursor: inherit; }
.card-grip svg { stroke-width: 2; }

.card-body, .card-section, .fold-body, .passages, .passage, .events, .related { grid-template-columns: minmax(0, 1fr); }
.card-body { display: grid; gap: var(--space-4); padding: 0 var(--card-margin) var(--space-4); }
.card-kind {
  display: flex;
  flex-wrap: wrap;
  gap: 0 var(--space-3);
  align-items: baseline;
  color: var(--quiet);
  font-size: var(--text-small);
  line-height: var(--line-burmese);
}
.card-kind > :is(span, bdi):lang(my), .passage-from :lang(und-Mymr) { font-size: 1.15em; line-height: 1.6; }
.card-written { flex-basis: 100%; }
.card-section { display: grid; gap: var(--space-3); }
.card-section + .card-section { padding-block-start: var(--space-4); border-block-start: 1px solid var(--rule); }
.card-heading { color: var(--quiet); font-size: var(--text-small); line-height: var(--line-tight); }
.card-topic { color: var(--quiet); font-size: var(--text-small); font-weight: normal; line-height: var(--line-tight); }
.card-topic:not(:nth-of-type(1)) { margin-block-start: var(--space-3); }
.card-note { color: var(--quiet); font-size: var(--text-small); text-wrap: pretty; }

.card-fold, .card-library { border-block-start: 1px solid var(--rule); }
.card-library { padding-block: var(--space-2); }
.card-library > .link { min-block-size: var(--target-pointer); font-size: var(--text-small); }
.card-fold > summary { padding-block: var(--space-2); min-block-size: var(--target-pointer); }
:is(.card-fold, .event-words, .card-reason) > summary { display: flex; align-items: center; cursor: pointer; }
:is(.card-fold, .event-words, .card-reason) > summary::before {
  content: "";
  flex: none;
  inline-size: 0.4em;
  block-size: 0.4em;
  margin-inline: 0.1em 0.5em;
  border: solid var(--quiet);
  border-width: 1.5px 1.5px 0 0;
  rotate: 45deg;
}
[dir="rtl"] summary::before { rotate: 225deg; }
:is(.card-fold, .event-words, .card-reason)[open] > summary::before { rotate: 135deg; }
.card-fold > summary:hover > *, .card-reason > summary:hover { color: var(--ink); }
.card-fold > summary > .card-heading { flex: none; }
.fold-hint {
  flex: 1;
  min-inline-size: 0;
  margin-inline-start: var(--space-2);
  overflow: hidden;
  white-space: nowrap;
  text-overflow: ellipsis;
  color: var(--quiet);
  font-size: var(--text-small);
}
.card-fold[open] > summary > .fold-hint { visibility: hidden; }
.fold-body { display: grid; gap: var(--space-3); padding-block: var(--space-1) var(--space-4); }
.card-reason { margin-inline-start: auto; overflow-wrap: anywhere; }
.card-reason[open] { flex-basis: 100%; padding-block-end: var(--space-2); }
.card-reason > summary { inline-size: fit-content; min-block-size: var(--target-pointer); }
.card-reason p { line-height: var(--line-text); }
.card-reason p::first-letter { text-transform: uppercase; }
.card-reason .text-button { display: block; font-size: inherit; font-weight: normal; line-height: var(--line-text); }

.passages { display: grid; gap: var(--space-5); }
.passage { display: grid; gap: var(--space-1); }
:where(.quote) { line-height: var(--line-text); }
.quote { font-family: var(--serif); font-size: var(--text-body); text-wrap: pretty; }
.quote-leading { font-size: var(--text-lead); }
.name-link {
  cursor: pointer;
  text-decoration: underline dotted var(--edge);
  text-underline-offset: 0.2em;
}
.name-link:hover { color: var(--accent); text-decoration: underline currentColor; }
.quote mark { background: var(--tint); color: inherit; border-radius: 0.125em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.passage-from { color: var(--quiet); font-size: var(--text-small); }
figcaption.passage-from { display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: var(--space-2); }
.copy-button { margin-inline-end: -0.4em; font-size: 1em; }
.copy-ways { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: var(--space-1) var(--space-2); align-items: center; padding-block: var(--space-1); }
.copy-way {
  min-inline-size: var(--target-pointer);
  min-block-size: var(--target-pointer);
  padding: 0 var(--space-2);
  border: 1px solid var(--edge);
  border-radius: var(--corner-small);
  color: var(--ink);
  text-align: center;
}
.copy-way:hover { background: var(--wash); }
.passage-date { color: var(--ink); font-weight: 600; }
.passage-title {
  display: block;
  inline-size: fit-content;
  max-inline-size: 100%;
  min-block-size: var(--target-pointer);
  color: inherit;
  text-decoration-color: var(--edge);
}
.passage-title:hover { color: var(--accent); text-decoration-color: currentColor; }
.text-button { justify-self: start; min-block-size: var(--target-pointer); font-size: var(--text-small); font-weight: 600; }
.text-button:hover { text-decoration: underline; }
.notice { padding-block-start: var(--space-2); font-size: var(--text-body); text-wrap: balance; }

.axis { position: relative; padding-block: 1lh; font-size: var(--text-small); line-height: var(--line-tight); }
.axis:lang(my) { line-height: 1.6; }
.axis svg { display: block; inline-size: 100%; block-size: 1.25em; overflow: visible; }
.axis-line { stroke: var(--edge); }
.axis-event { fill: var(--ink); stroke: var(--paper); stroke-width: 1.5; }
.axis-newer { fill: var(--accent); }
.axis-page { stroke: var(--ink); stroke-width: 2; }
.axis-label { position: absolute; inset-block-end: 0; color: var(--quiet); white-space: nowrap; }
.axis-above { inset-block: 0 auto; color: var(--ink); font-weight: 600; }

.events { display: grid; gap: var(--space-3); padding-inline-start: var(--space-3); border-inline-start: 1px solid var(--edge); }
.event > .passage-date { display: block; font-size: var(--text-small); }
.event-what { font-size: var(--text-body); text-wrap: pretty; }
.event-page { color: var(--accent); font-size: var(--text-small); font-weight: 600; }
.event-words > summary {
  inline-size: fit-content;
  min-block-size: var(--target-pointer);
  color: var(--quiet);
  font-size: var(--text-small);
}
.event-words > summary:hover { color: var(--ink); }
.event-words[open] > .passage { padding-block: var(--space-1) var(--space-2); }
.related { display: grid; gap: var(--space-1); }
.related-head > span { color: var(--quiet); font-size: var(--text-small); }
.related-name { min-block-size: var(--target-pointer); font-size: var(--text-body); font-weight: 600; }
.related-name:is(button):hover { text-decoration: underline; }
.articles { display: grid; gap: var(--space-3); }
.articles .passage-title { font-size: var(--text-small); color: var(--ink); }

.bars { display: grid; gap: 0.85em; padding-block: 0.425em; }
.bars i { block-size: 0.75em; background: var(--wash); border-radius: var(--corner-small); }
.bars i:last-child { inline-size: 45%; }
.card-late { animation: appear 0.2s step-end; }
@keyframes appear { from { opacity: 0; } }

@media (forced-colors: active) {
  .quote mark { text-decoration: underline; }
  .axis-event { fill: CanvasText; }
  .icon-button[aria-pressed="true"] { outline: 1px solid CanvasText; }
  .bars i { border: 1px solid var(--rule); }
}
`
