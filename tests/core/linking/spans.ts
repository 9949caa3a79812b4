import type { Span } from "../../../src/core/model"

/** A text whose span a test has put into braces: "Ruth {Davis} said". */
export function spanned(marked: string): { readonly text: string; readonly span: Span } {
  const text = marked.replace(/[{}]/g, "")
  return { text, span: { start: marked.indexOf("{"), end: marked.indexOf("}") - 1 } }
}
