/** The boxes of what is selected (viewport, CSS px); of the field where it is text in a field; none: nothing is. */
export function selectionRects(document: Document): readonly DOMRect[] {
  const { activeElement } = document
  if (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement)
    return [activeElement.getBoundingClientRect()]
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0) return []
  return [...selection.getRangeAt(0).getClientRects()].filter(({ width, height }) => width > 0 && height > 0)
}

/** A node of what is selected; null: nothing is. */
export function selectedNode(document: Document): Node | null {
  return document.getSelection()?.anchorNode ?? null
}
