/** A page has the focus too when one of its frames has it: then the frame answers. */
export function hasFocusHere(document: Document): boolean {
  const { activeElement } = document
  return (
    document.hasFocus() &&
    !(activeElement instanceof HTMLIFrameElement || activeElement instanceof HTMLFrameElement)
  )
}
