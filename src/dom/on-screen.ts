/** How many points of the screen are probed, across and down: a line of a column lies under most of them. */
const columns = 3
const rows = 10

/** Elements higher than this many screens are too coarse to be of use. */
const highestScreens = 2

/** A sample of the elements that are on screen, from top to bottom. */
export function elementsOnScreen(document: Document, shadowRoots: readonly ShadowRoot[]): Set<Element> {
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {}
  const found = new Set<Element>()
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const x = ((column + 0.5) / columns) * innerWidth
      const y = ((row + 0.5) / rows) * innerHeight
      const element = deepElementAt(document, shadowRoots, x, y)
      if (element && element.getBoundingClientRect().height < highestScreens * innerHeight) found.add(element)
    }
  }
  return found
}

/** The innermost element at a point of the viewport, inside of shadow trees too. */
export function deepElementAt(
  document: Document,
  shadowRoots: readonly ShadowRoot[],
  x: number,
  y: number
): Element | null {
  let element = document.elementFromPoint(x, y)
  for (;;) {
    const root = shadowRoots.find(({ host }) => host === element)
    const inner = root?.elementFromPoint(x, y)
    if (!inner || inner === element) return element
    element = inner
  }
}

/** True for a box some of which is between the upper and the lower edge of the window. */
export function isInWindow({ top, bottom, width }: DOMRect, { innerHeight }: Window): boolean {
  return width > 0 && bottom > 0 && top < innerHeight
}
