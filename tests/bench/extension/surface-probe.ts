import { afterNextPaint } from "./after-next-paint"

// Runs at the start of a page of the extension; sets `benchDrawnAfter` (ms since the page was opened) when its list of
// names has been painted.

const rows = ".found-group li, .name-list li"

const drawn = new MutationObserver(() => {
  if (document.querySelector(rows) === null) return
  drawn.disconnect()
  afterNextPaint(() => Object.assign(globalThis, { benchDrawnAfter: performance.now() }))
})
drawn.observe(document, { subtree: true, childList: true })
