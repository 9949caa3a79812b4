import { elementAround } from "./node-types"

/** What can be on the full screen without showing elements inside of it. */
const replaced = "video,audio,iframe,frame,img,canvas,object,embed"

/**
 * Where a popover has to hang for a reader to be able to use it: in the modal dialog, since everything outside of it is
 * inert; in the element on the full screen; otherwise at the document's root, out of the page's layout.
 */
export function popoverContainer(document: Document, within: Node | null): Element {
  return (
    dialogAround(within) ??
    lastDialogOf(document) ??
    fullscreenElementOf(document) ??
    document.documentElement
  )
}

function dialogAround(node: Node | null): Element | null {
  let element = node && elementAround(node)
  while (element && !element.matches("dialog:modal")) element = elementAround(element)
  return element
}

function lastDialogOf(document: Document): Element | null {
  return [...document.querySelectorAll("dialog:modal")].at(-1) ?? null
}

function fullscreenElementOf({ fullscreenElement }: Document): Element | null {
  return fullscreenElement?.matches(replaced) ? null : fullscreenElement
}
