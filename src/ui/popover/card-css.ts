/** The card itself, wherever it lies. Serif is the corpus speaking, sans is us. Needs the tokens around it. */
export const cardCss = `
/* The frame has the corners and the card the scrolling: a scroll bar would square the corners in Firefox. */
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

/* Only text elements set a font size and containers never do, so that em is one length in all distances between. */
.card-header {
  position: sticky;
  inset-block-start: 0;
  display: flex;
  align-items: start;
  justify-content: space-between;
  gap: var(--space-3);
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
  /* A very long name in very large type must leave room for what is said about it. */
  max-block-size: 40vh;
  /* Not a scroller: that would be a stop for the Tab key. */
  overflow: clip;
  font-family: var(--serif);
  font-size: min(var(--text-name), 9vw);
  line-height: var(--line-tight);
  text-wrap: balance;
  overflow-wrap: anywhere;
}
.icon-button {
  flex: none;
  display: grid;
  place-items: center;
  inline-size: 1.75em;
  block-size: 1.75em;
  margin-inline-end: -0.5em;
  color: var(--quiet);
}
.icon-button:hover { background: var(--wash); color: var(--ink); border-radius: var(--corner-small); }
.icon-button svg { inline-size: 1em; block-size: 1em; fill: none; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; }

.card-body { display: grid; gap: var(--space-4); padding: 0 var(--card-margin) var(--space-4); }
.card-kind {
  display: flex;
  flex-wrap: wrap;
  gap: 0 var(--space-3);
  align-items: baseline;
  color: var(--quiet);
  font-size: var(--text-small);
  /* Room for Burmese from the start, so that nothing moves when a name in it comes. */
  line-height: var(--line-burmese);
}
.card-kind :lang(my), .passage-from :lang(und-Mymr) { font-size: 1.15em; line-height: 1.6; }
.card-section { display: grid; gap: var(--space-3); }
.card-section + .card-section { padding-block-start: var(--space-4); border-block-start: 1px solid var(--rule); }
.card-heading { color: var(--quiet); font-size: var(--text-small); line-height: var(--line-tight); }
.card-topic { color: var(--quiet); font-size: var(--text-small); font-weight: normal; line-height: var(--line-tight); }
.card-topic:not(:nth-of-type(1)) { margin-block-start: var(--space-3); }
.card-reason {
  padding-block-start: var(--space-3);
  border-block-start: 1px solid var(--rule);
  color: var(--quiet);
  overflow-wrap: anywhere;
  scroll-margin-block-end: var(--space-4);
}
.card-reason :is(summary, p) { font-size: var(--text-small); }
.card-reason summary { inline-size: fit-content; min-block-size: var(--target-pointer); cursor: pointer; }
.card-reason p::first-letter { text-transform: uppercase; }
.card-reason .text-button { display: block; font-weight: normal; }

.passages { display: grid; gap: var(--space-5); }
.passage { display: grid; gap: var(--space-1); }
.quote { font-family: var(--serif); font-size: var(--text-body); text-wrap: pretty; }
.quote-leading { font-size: var(--text-lead); }
.quote mark { background: var(--tint); color: inherit; border-radius: 0.125em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.passage-from { color: var(--quiet); font-size: var(--text-small); }
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

/* Bars stand where the lines of a quotation will stand. */
.bars { display: grid; gap: 0.85em; padding-block: 0.425em; }
.bars i { block-size: 0.75em; background: var(--wash); border-radius: var(--corner-small); }
.bars i:last-child { inline-size: 45%; }
/* Most answers come within this time, and a grey shape that only flashes is worse than nothing. */
.card-late { animation: appear 0.2s step-end; }
@keyframes appear { from { opacity: 0; } }

@media (forced-colors: active) {
  .quote mark { text-decoration: underline; }
  .bars i { border: 1px solid var(--rule); }
}
`
