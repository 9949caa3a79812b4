const svgNamespace = "http://www.w3.org/2000/svg"

/** What of a drawing shows text. */
const withText = "text,foreignObject"

/** Elements that hold others, and are worth a look only when there is text in one of these. */
const containers = new Set(["svg", "g", "switch"])
const blocks = new Set(["text", "foreignObject"])
const inlines = new Set(["tspan", "textPath"])

/** True for elements of drawings, inside HTML or not. */
export function isDrawn(element: Element): boolean {
  return element.namespaceURI === svgNamespace
}

/** True when there is no text in a drawing, or in a part of one, as in most icons. */
function isWordless(element: Element): boolean {
  return element.querySelector(withText) === null
}

/** What an element of a drawing is to the text around it. Shapes, and what is only defined, are nothing to it. */
export function drawingKindOf(element: Element): "inline" | "block" | "gap" | "nothing" {
  const name = element.localName
  if (containers.has(name)) return isWordless(element) ? "gap" : "block"
  if (blocks.has(name)) return "block"
  return inlines.has(name) ? "inline" : "nothing"
}
