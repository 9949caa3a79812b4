import { modeCss } from "../modes/mode-css"
import { columnCss, pageCss } from "../page-css"

/** All CSS of the page of permissions. */
export const permissionsCss = `
${pageCss}
${columnCss("permissions", "40em", "space-5")}
${modeCss}
.permissions-lead { font-size: var(--text-lead); text-wrap: pretty; }
.permissions-section { display: grid; gap: var(--space-2); padding-block-start: var(--space-4); border-block-start: 1px solid var(--rule); }
.permissions-section .modes { margin-block: var(--space-3); }
.permissions-heading code { font: inherit; }
.permissions-section p { text-wrap: pretty; }
.permissions-section p:empty { display: none; }
.permissions-never { color: var(--quiet); }
`
