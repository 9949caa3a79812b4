/** What all surfaces share: resets, and the few things that can be pressed. Needs the tokens around it. */
export const baseCss = `
*, ::before, ::after { box-sizing: border-box; }
h1, h2, h3, p, ul, ol, figure, blockquote { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1, h2, h3 { font-size: inherit; font-weight: 600; }

:lang(my), :lang(und-Mymr) { line-height: var(--line-burmese); }

button, a {
  font: inherit;
  color: var(--accent);
  text-align: start;
  cursor: pointer;
}
button { background: none; border: 0; padding: 0; }
:focus { outline: none; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: var(--corner-small); }

.button {
  justify-self: start;
  min-block-size: max(var(--target-button), var(--target-pointer));
  padding: var(--space-1) var(--space-3);
  border: 1px solid var(--edge);
  border-radius: var(--corner-small);
  color: var(--ink);
  font-size: var(--text-body);
  line-height: var(--line-tight);
}
.button:hover { background: var(--wash); border-color: var(--ink); }
.button-main { background: var(--accent); border-color: var(--accent); color: var(--paper); }
.button-main:hover { background: var(--ink); border-color: var(--ink); color: var(--paper); }

.link { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em; overflow-wrap: anywhere; }
.link:hover { text-decoration-thickness: 2px; }

.only-spoken { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

@media (forced-colors: active) {
  .button-main { forced-color-adjust: none; background: ButtonText; border-color: ButtonText; color: ButtonFace; }
  .button-main:hover { background: Highlight; color: HighlightText; }
}
`
