import { baseCss } from "../base-css"
import { modeCss } from "../modes/mode-css"
import { tokenCss } from "../tokens"

/** All CSS of the page of permissions. */
export const permissionsCss = `
${tokenCss(":root")}
${baseCss}
${modeCss}
/* Chromium gives pages of extensions three quarters of the reader’s size. */
body { margin: 0; font-size: 100%; background: var(--paper); }
.permissions {
  display: grid;
  gap: var(--space-5);
  max-inline-size: 40em;
  margin-inline: auto;
  padding: var(--space-6) var(--space-4);
  color: var(--ink);
  font-family: var(--sans);
  line-height: var(--line-text);
  overflow-wrap: anywhere;
}
.permissions-title { font-family: var(--serif); font-size: var(--text-display); line-height: var(--line-tight); }
.permissions-lead { font-size: var(--text-lead); text-wrap: pretty; }
.permissions-section { display: grid; gap: var(--space-2); padding-block-start: var(--space-4); border-block-start: 1px solid var(--rule); }
.permissions-section .modes { margin-block: var(--space-3); }
.permissions-heading { font-family: var(--serif); font-size: var(--text-name); line-height: var(--line-tight); }
.permissions-heading code { font: inherit; }
.permissions-section p { text-wrap: pretty; }
.permissions-section p:empty { display: none; }
.permissions-never { color: var(--quiet); }
`
