import { afterNextPaint } from "./after-next-paint"

// Runs in the content script's own world, which alone may look into the popover's closed tree.

const host = "backgrounder-popover"
const filled = '[role="dialog"] blockquote'

let firedAt = 0
const setRealTimeout = globalThis.setTimeout
// The rest of a pointer ends with a timer of the content script: when it fires, the wait for the card begins.
const setNotedTimeout = (run: () => void, ms?: number) =>
  setRealTimeout(() => {
    firedAt = performance.now()
    run()
  }, ms)
Object.assign(globalThis, { setTimeout: setNotedTimeout, benchCard: null, benchArm: arm })

/** `benchCard` will be a promise of the time from the end of the rest to the painted card, in ms. */
function arm(): void {
  const card = new Promise<number>((resolve) => {
    watch(document, () => {
      const element = document.querySelector(host)
      if (!(element instanceof HTMLElement)) return false
      const restedAt = firedAt
      const root = chrome.dom.openOrClosedShadowRoot(element)
      if (!root) return false
      watch(root, () => {
        if (!root.querySelector(filled)) return false
        afterNextPaint(() => resolve(performance.now() - restedAt))
        return true
      })
      return true
    })
  })
  Object.assign(globalThis, { benchCard: card })
}

/** Asks now and at every change until the answer is yes. */
function watch(root: Node, isDone: () => boolean): void {
  if (isDone()) return
  const observer = new MutationObserver(() => {
    if (isDone()) observer.disconnect()
  })
  observer.observe(root, { childList: true, subtree: true })
}
