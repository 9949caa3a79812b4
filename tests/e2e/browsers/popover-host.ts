/**
 * An expression for the `<backgrounder-popover>` of a document, or null. It may hang on the root element, in a
 * dialog, or in an open shadow root; a closed one cannot be entered from here.
 */
export const findPopoverHost = `(() => {
  const search = (root) => {
    const host = root.querySelector("backgrounder-popover")
    if (host) return host
    for (const element of root.querySelectorAll("*")) {
      const found = element.shadowRoot && search(element.shadowRoot)
      if (found) return found
    }
    return null
  }
  return search(document)
})()`
