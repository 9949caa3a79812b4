/** Remembers the last move of the pointer over a document; null before the first. For scripts that come later. */
export function rememberLastMove(document: Document, signal: AbortSignal): () => PointerEvent | null {
  let last: PointerEvent | null = null
  const remember = (event: PointerEvent) => void (last = event)
  document.addEventListener("pointermove", remember, { capture: true, passive: true, signal })
  return () => last
}
