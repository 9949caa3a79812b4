/** What the options say of packs. */
export const packsCss = `
.pack { display: grid; gap: var(--space-1); padding-block: var(--space-3); min-inline-size: 0; }
.pack + .pack { border-block-start: 1px solid var(--rule); }
.pack-name { font-family: var(--serif); font-size: var(--text-lead); }
.pack .choice { font-size: var(--text-small); }
.pack .options-line { gap: var(--space-1) var(--space-4); }
.pack .text-button:disabled { color: var(--quiet); text-decoration: none; cursor: default; }
.pack-hash { overflow-wrap: anywhere; }
.options-form.engine-form { gap: var(--space-4); }
.engine-line { display: grid; gap: var(--space-1); inline-size: 100%; min-inline-size: 0; }
.engine-fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr)); gap: var(--space-3) var(--space-4); inline-size: 100%; }
.engine-form .options-fold { inline-size: 100%; max-inline-size: 40em; }
.engine-address { overflow-wrap: anywhere; }
.drop-place {
  display: grid;
  gap: var(--space-2);
  justify-items: start;
  padding: var(--space-4);
  border: 1px dashed var(--edge);
  border-radius: var(--corner-large);
}
.drop-place.is-over { border-style: solid; background: var(--wash); }
`
