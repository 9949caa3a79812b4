import { afterNextPaint } from "./after-next-paint"

// Runs at the start of a page of the extension; sets `benchDrawnAfter` (ms since the page was opened) when its list of
// names has been painted.

const rows = ".found-group li, .name-list li"

function look() {
  if (document.querySelector(rows) === null) return void requestAnimationFrame(look)
  afterNextPaint(() => Object.assign(globalThis, { benchDrawnAfter: performance.now() }))
}

look()
