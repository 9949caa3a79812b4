/** How often a page that is looked at is checked, in ms, while nothing calls for it. */
const beatMs = 2_000

/** How soon after a reader did something, in ms: pages answer a click with a transition. */
const soonMs = 250

/** What a reader does that may open or close a part of a page. */
const callingEvents = ["click", "keyup", "change", "toggle"]

export type Pulse = {
  /** Asks for a beat soon. */
  quicken(): void
}

/**
 * Calls `beat` now and then while the page is visible: for all that changes without anyone being told, such as a style
 * sheet that shows a hidden part, a shadow tree that is attached, or a page that clears the highlights.
 */
export function createPulse(document: Document, beat: () => void, signal: AbortSignal): Pulse {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isSoon = false

  function wait(ms: number) {
    clearTimeout(timer)
    timer = setTimeout(strike, ms)
  }

  function strike() {
    isSoon = false
    if (document.hidden) return
    beat()
    wait(beatMs)
  }

  function quicken() {
    if (isSoon || signal.aborted) return
    isSoon = true
    wait(soonMs)
  }

  const options = { capture: true, passive: true, signal }
  for (const event of [...callingEvents, "visibilitychange"])
    document.addEventListener(event, quicken, options)
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true })
  wait(beatMs)
  return { quicken }
}
