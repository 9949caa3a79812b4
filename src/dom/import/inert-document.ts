/**
 * A document of a file. It belongs to no window: nothing in it is run or loaded. Styles and handlers are set aside before
 * it is parsed, for the browser would complain of each of them that a page of ours allows none; what they hide is hidden.
 */
export function inertDocument(markup: string): Document {
  const document = new DOMParser().parseFromString(setAside(markup), "text/html")
  for (const element of Array.from(document.querySelectorAll("noframes"))) element.remove()
  for (const element of Array.from(document.querySelectorAll("[data-style]"))) {
    if (HIDES.test(element.getAttribute("data-style") ?? "")) element.setAttribute("hidden", "")
  }
  return document
}

const HIDES = /display\s*:\s*none|visibility\s*:\s*hidden/i
const LONGEST_TAG = 20_000
const TAG = new RegExp(`<[a-z][^<>]{0,${LONGEST_TAG}}>`, "gi")

/** `noframes` is read as `style` is, letter by letter to its end, and may stand in a head. */
function setAside(markup: string): string {
  return markup
    .replace(/<(\/?)style\b/gi, "<$1noframes")
    .replace(TAG, (tag) => tag.replace(/([\s"'/])(style|on[a-z]{2,30})(\s{0,20}=)/gi, "$1data-$2$3"))
}
