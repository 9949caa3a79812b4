import { isExtensionAlive } from "../../webext/messages"

type Instance = { readonly isAlive: () => boolean; readonly stop: () => void }
/** Scripts of one extension share this world of a frame, also across reloads of the extension in some browsers. */
type World = { backgrounderInstance?: Instance }

/** How often input may be used to look whether the extension is still there, in milliseconds. */
const LOOK_EVERY = 400

/**
 * Runs one instance in this frame. A second one leaves a living first one alone and takes over from one whose
 * extension is gone. When the extension is reloaded or removed, the next input ends the instance and all its traces.
 */
export function takeOver(start: (signal: AbortSignal) => void): void {
  const world = globalThis as World
  if (world.backgrounderInstance?.isAlive()) return
  world.backgrounderInstance?.stop()

  let instance = begin(start)
  let root = document.documentElement
  // `document.open()` takes every listener off the page, ours too, and says so to nobody; observers it leaves. Whatever
  // put another root there, what is known of the page was of the old one.
  const roots = new MutationObserver(() => {
    if (document.documentElement === null || document.documentElement === root) return
    root = document.documentElement
    instance.stop()
    if (isExtensionAlive()) instance = begin(start)
  })
  roots.observe(document, { childList: true })
  world.backgrounderInstance = {
    isAlive: () => instance.isAlive(),
    stop() {
      roots.disconnect()
      instance.stop()
    }
  }
}

function begin(start: (signal: AbortSignal) => void): Instance {
  const ending = new AbortController()
  const { signal } = ending
  const stop = () => ending.abort()

  let looked = 0
  const look = (event: Event) => {
    if (event.timeStamp - looked < LOOK_EVERY) return
    looked = event.timeStamp
    if (!isExtensionAlive()) stop()
  }
  for (const input of ["pointermove", "pointerdown", "keydown", "scroll", "focusin"]) {
    addEventListener(input, look, { signal, capture: true, passive: true })
  }
  start(signal)
  return { isAlive: () => !signal.aborted && isExtensionAlive(), stop }
}
