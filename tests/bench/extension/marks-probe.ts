import { nameHighlight } from "../../../src/core/marks/mark-css"
import { afterNextPaint } from "./after-next-paint"

// Runs in the head of a page; sets `benchMarkedAfter` (ms) when marks have been painted.

function look() {
  if ((CSS.highlights.get(nameHighlight)?.size ?? 0) === 0) return void requestAnimationFrame(look)
  afterNextPaint(() => {
    const [navigation] = performance.getEntriesByType("navigation")
    if (!(navigation instanceof PerformanceNavigationTiming)) throw new Error("The page has no navigation")
    Object.assign(globalThis, { benchMarkedAfter: performance.now() - navigation.domContentLoadedEventEnd })
  })
}

look()
