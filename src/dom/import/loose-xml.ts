import { inertDocument } from "./inert-document"

/**
 * What is read of a file in XML. Its elements are asked for by their names in lower case, without prefixes: programs
 * agree on neither.
 */
export type LooseXml = {
  /** The first element; null where there is none. */
  readonly root: Element | null
  /** All elements of a name within another one, in the order of the file. */
  readonly all: (within: Element, name: string) => readonly Element[]
  readonly children: (of: Element, name: string) => readonly Element[]
  readonly nameOf: (element: Element) => string
  /** The HTML that an element holds as elements. */
  readonly htmlIn: (element: Element) => string
}

/** Of all names, so that none is known to HTML and treated in its own way. */
const PREFIX = "x-"

/**
 * Reads XML as browsers read HTML: whatever is wrong with it, what is right is found. Browsers' own parsers of XML stop at
 * the first fault, and Firefox writes an error into the console of our page.
 */
export function readLooseXml(xml: string): LooseXml {
  const { body } = inertDocument(asHtml(xml))
  return {
    root: body.firstElementChild,
    all: (within, name) => Array.from(within.getElementsByTagName("*")).filter((one) => nameOf(one) === name),
    children: (of, name) => Array.from(of.children).filter((one) => nameOf(one) === name),
    nameOf,
    htmlIn: (element) => element.innerHTML.replaceAll(`<${PREFIX}`, "<").replaceAll(`</${PREFIX}`, "</")
  }
}

function nameOf({ localName }: Element): string {
  return localName.slice(PREFIX.length)
}

/** Each step takes time in proportion to the length, whatever is open and never closed. */
function asHtml(xml: string): string {
  return xml
    .replace(/<!--[^]*?(?:-->|$)|<!\[CDATA\[([^]*?)(?:\]\]>|$)/g, (_, text: string | undefined) =>
      (text ?? "").replaceAll("&", "&amp;").replaceAll("<", "&lt;")
    )
    .replace(/<(\/?)(?:[\p{L}_][^\s<>/:]*:)?(?=[\p{L}_])/gu, `<$1${PREFIX}`)
    .replace(/<([^<>\s/]+)([^<>]*)\/>/g, "<$1$2></$1>")
}
