/** A field for a line of text, and buttons that cannot be pressed yet. */
export const fieldCss = `
.field {
  min-inline-size: 0;
  min-block-size: var(--target-button);
  padding: var(--space-1) var(--space-2);
  border: 1px solid var(--edge);
  border-radius: var(--corner-small);
  background: var(--paper);
  color: var(--ink);
  font: inherit;
}
.field::placeholder { color: var(--quiet); opacity: 1; }
.button:disabled { color: var(--quiet); border-style: dashed; cursor: default; background: none; }
`
