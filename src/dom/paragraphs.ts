import { isElement, isText } from "./node-types"

const listed = (names: string): ReadonlySet<string> => new Set(names.split(" "))

/** Elements that stand within a line of text; all others begin a paragraph of their own. */
const inline = listed(
  "a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark nobr q rb ruby s samp small span strike strong sub sup time tt u var wbr"
)
/** What is no prose: pictures with their captions, controls, and what is not shown at all. */
const skipped = listed(
  "audio button canvas datalist embed figcaption figure iframe img input math meter nav noscript object picture progress rp rt script select style svg template textarea title video"
)

/**
 * The paragraphs of a piece of a document, parted by empty lines, white space collapsed as on screen. Nothing is asked
 * of the page's styles: the piece may be a copy that is shown nowhere.
 */
export function paragraphsOf(root: Node): string {
  const paragraphs: string[] = []
  let line = ""
  const close = () => {
    const text = line.trim()
    if (text !== "") paragraphs.push(text)
    line = ""
  }
  const addText = (node: Text) => {
    const [first = "", ...others] = isPreformatted(node) ? node.data.split(/\n[^\S\n]*\n/) : [node.data]
    line += collapse(first)
    for (const other of others) {
      close()
      line = collapse(other)
    }
  }
  const leave = (node: Node) => {
    if (isElement(node) && !inline.has(node.localName) && !skipped.has(node.localName)) close()
  }
  /** Whether there is something to read inside of the node. */
  const enter = (node: Node): boolean => {
    if (isText(node)) addText(node)
    if (!isElement(node)) return true
    if (node.localName === "br") line += " "
    if (skipped.has(node.localName) || !isShown(node)) return false
    leave(node)
    return true
  }
  // Not by recursion: pages nest deeper than a stack reaches.
  let node: Node | null = root
  while (node) {
    const inside: ChildNode | null = enter(node) ? node.firstChild : null
    if (inside) {
      node = inside
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      leave(node)
      node = node.parentNode
    }
    if (!node || node === root) break
    leave(node)
    node = node.nextSibling
  }
  close()
  return paragraphs.join("\n\n").replace(/ {2,}/g, " ")
}

function collapse(text: string): string {
  return text.replace(/[\t\n\f\r \u00a0]+/g, " ")
}

function isPreformatted(node: Text): boolean {
  return (node.parentElement?.closest("pre") ?? null) !== null
}

function isShown(element: Element): boolean {
  const style = element.getAttribute("style") ?? ""
  return !element.hasAttribute("hidden") && !/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}
