import type { Frame } from "./browsers/driver"

/**
 * What can be pressed in the open card and is smaller than so many CSS px in either direction, by its words. Names in a
 * quotation are left out: a line of text is as high as it is.
 */
export function smallTargets(frame: Frame, leastPx: number): Promise<readonly string[] | null> {
  return frame.inPopover((root, leastPx) => {
    const small = [...root.querySelectorAll<HTMLElement>("button, summary, a")].filter((target) => {
      const { width, height } = target.getBoundingClientRect()
      // Browsers round what is laid out to fractions of a pixel.
      return target.checkVisibility() && Math.min(width, height) < leastPx - 0.1
    })
    return small.map((target) => {
      const { width, height } = target.getBoundingClientRect()
      return `${target.getAttribute("aria-label") ?? target.textContent}: ${Math.round(width)} × ${Math.round(height)}`
    })
  }, leastPx)
}

/** Unfolds all that is folded in the open card, and shows the ways to copy its first passage. */
export async function unfoldCard(frame: Frame): Promise<void> {
  await frame.inPopover((root) => {
    for (const fold of root.querySelectorAll<HTMLElement>("details:not([open]) > summary")) fold.click()
    root.querySelector<HTMLElement>(".copy-button")?.click()
  })
}
