/**
 * Copies a text, and tells whether that worked. To be called while the browser still counts a press as the reader's.
 * Pages without TLS have no clipboard of their own, and frames may be forbidden theirs: there the text is selected in
 * `mount` for a moment and copied as a reader would.
 */
export async function copyText(text: string, mount: HTMLElement): Promise<boolean> {
  const { defaultView } = mount.ownerDocument
  const { clipboard } = defaultView?.navigator ?? {}
  if (!clipboard) return copySelected(text, mount)
  return clipboard.writeText(text).then(
    () => true,
    () => copySelected(text, mount)
  )
}

function copySelected(text: string, mount: HTMLElement): boolean {
  const { ownerDocument: document } = mount
  const root = mount.getRootNode()
  const focused = root instanceof ShadowRoot ? root.activeElement : document.activeElement
  const field = document.createElementNS("http://www.w3.org/1999/xhtml", "textarea")
  if (!(field instanceof HTMLTextAreaElement)) return false
  field.value = text
  // A spelling checker may fetch its dictionary from the network.
  field.spellcheck = false
  field.style.cssText = "position: fixed; inset: 0 auto auto 0; opacity: 0"
  // The page is not asked what it thinks of being copied from.
  const ending = new AbortController()
  const keepFromPage = (event: Event) => event.stopImmediatePropagation()
  const capture = { capture: true, signal: ending.signal }
  for (const type of ["copy", "focus", "focusin", "blur", "focusout"])
    document.defaultView?.addEventListener(type, keepFromPage, capture)
  mount.append(field)
  field.focus({ preventScroll: true })
  field.select()
  const isCopied = document.execCommand("copy")
  field.remove()
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  ending.abort()
  return isCopied
}
