import { createPulse } from "./pulse"
import { leastUnits } from "./spot-queue"
import { createThrottle } from "./throttle"

/** In a document of so few elements it costs next to nothing to look at all of them. */
const fewElements = 64

/** A document that is still being built is looked at again at most once in so many ms. */
const restMs = 100

/**
 * Calls `then` once, as soon as there is text to be read in the document: at once in a page, never in the frame of an
 * advertisement or a tracker, of which a page may hold dozens.
 */
export function whenWordsCome(options: {
  readonly document: Document
  readonly signal: AbortSignal
  /** The shadow tree of an element, closed ones too. */
  shadowRootOf(element: Element): ShadowRoot | null
  then(): void
}): void {
  const { document, shadowRootOf, then } = options
  if (mayHoldWords(document, shadowRootOf)) return then()

  const waiting = new AbortController()
  const signal = AbortSignal.any([options.signal, waiting.signal])
  const look = () => {
    if (signal.aborted || !mayHoldWords(document, shadowRootOf)) return
    waiting.abort()
    then()
  }
  const observer = new MutationObserver(createThrottle(look, restMs, signal))
  observer.observe(document, { childList: true, characterData: true, subtree: true })
  // A shadow tree is attached without anyone being told.
  createPulse(document, look, signal)
  signal.addEventListener("abort", () => observer.disconnect(), { once: true })
}

function mayHoldWords(document: Document, shadowRootOf: (element: Element) => ShadowRoot | null): boolean {
  const elements = document.getElementsByTagName("*")
  if (elements[fewElements]) return true
  const text = (document.body ?? document.documentElement)?.textContent ?? ""
  if (text.length >= leastUnits) return true
  return Array.from(elements).some((element) => shadowRootOf(element) !== null)
}
