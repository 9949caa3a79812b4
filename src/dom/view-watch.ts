/** Scrolling has settled when nothing was scrolled for so long, in ms. */
const settleMs = 120

export type ViewWatch = {
  /** Watches a shadow tree too: scrolling inside of one is not heard outside. */
  watch(root: ShadowRoot): void
}

/** Calls `onSettled` when the reader has scrolled to another part of the page, or the window has another size. */
export function createViewWatch(document: Document, onSettled: () => void, signal: AbortSignal): ViewWatch {
  let timer: ReturnType<typeof setTimeout> | undefined

  function move() {
    clearTimeout(timer)
    timer = setTimeout(onSettled, settleMs)
  }

  const options = { capture: true, passive: true, signal }
  document.addEventListener("scroll", move, options)
  document.defaultView?.addEventListener("resize", move, options)
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true })

  return { watch: (root) => root.addEventListener("scroll", move, options) }
}
