import { rectsOf, type MentionPlace } from "./mention-place"

/** Room that is left between a mention and the edge of the screen, in CSS pixels: pages have bars that stay there. */
const marginPx = 80

/**
 * Scrolls a mention into view, and does nothing where it is there already. Smoothly, unless the reader wants less
 * motion.
 */
export function reveal(place: MentionPlace, window: Window) {
  const element = place.first.parentElement
  const [box] = rectsOf(place)
  if (!element || !box || isOnScreen(box, window)) return
  // Firefox does not move what is out of sight, not even later.
  const isCalm = window.matchMedia("(prefers-reduced-motion: reduce)").matches || window.document.hidden
  const behavior = isCalm ? "instant" : "smooth"
  const { height } = element.getBoundingClientRect()
  if (height < window.innerHeight / 2)
    element.scrollIntoView({ block: "center", inline: "nearest", behavior })
  // The middle of a high element may be screens away from the mention in it.
  else window.scrollBy({ top: box.top - window.innerHeight / 2, behavior })
}

function isOnScreen({ top, bottom, left, right }: DOMRect, { innerWidth, innerHeight }: Window): boolean {
  return top >= marginPx && bottom <= innerHeight - marginPx && left >= 0 && right <= innerWidth
}
