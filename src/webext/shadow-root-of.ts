type WithClosedRoot = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null }

/** The shadow root of an element, open or closed. Browsers let extensions see both, each in its own way. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  // Firefox gives content scripts a property, Chromium a function that takes HTML elements only.
  const inFirefox = (element as WithClosedRoot).openOrClosedShadowRoot
  if (inFirefox !== undefined) return inFirefox
  if (typeof chrome !== "undefined" && chrome.dom && element instanceof HTMLElement) {
    return chrome.dom.openOrClosedShadowRoot(element)
  }
  return element.shadowRoot
}
