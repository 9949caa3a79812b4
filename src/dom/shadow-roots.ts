import { createRounds } from "./rounds"
import type { Slice } from "./slices"

/** How many elements are watched for a shadow tree that they may get later. */
const watchLimit = 500

/** The shadow tree of an element as far as it was found, open or closed; null where none was. Costs next to nothing. */
export type ShadowIn = (node: Node) => ShadowRoot | null

export type ShadowRoots = {
  /** The element's shadow tree, open or closed; null where it has none (yet). */
  shadowOf(element: Element): ShadowRoot | null
  readonly shadowIn: ShadowIn
  /** All that were found and are still in the page. */
  all(): readonly ShadowRoot[]
  /** Looks whether an element that had no shadow tree has one now. True when there is more to look at. */
  recheck(slice: Slice): boolean
}

/** Elements that show nothing of their own are the likeliest to get a shadow tree later. */
function isHollow(element: Element): boolean {
  return !element.firstChild || element.localName.includes("-")
}

/**
 * Knows the shadow trees of a page. `onRoot` is told of each one once, when it is found; `onLateHost` of an element
 * that was looked at before it had its shadow tree.
 */
export function createShadowRoots(options: {
  shadowRootOf(element: Element): ShadowRoot | null
  onRoot(root: ShadowRoot): void
  onLateHost(host: Element): void
}): ShadowRoots {
  const known = new Set<ShadowRoot>()
  const found = new WeakMap<Node, ShadowRoot>()
  const waiting = new Set<Element>()

  function shadowOf(element: Element): ShadowRoot | null {
    const root = element.shadowRoot ?? options.shadowRootOf(element)
    if (root) remember(root)
    else if (isHollow(element) && waiting.size < watchLimit) waiting.add(element)
    return root
  }

  function remember(root: ShadowRoot) {
    waiting.delete(root.host)
    if (known.has(root)) return
    known.add(root)
    found.set(root.host, root)
    options.onRoot(root)
  }

  function all() {
    for (const root of known) if (!root.isConnected) known.delete(root)
    return [...known]
  }

  const recheck = createRounds(waiting, (element) => {
    if (!element.isConnected) waiting.delete(element)
    else if (shadowOf(element)) options.onLateHost(element)
  })

  return { shadowOf, shadowIn: (node) => found.get(node) ?? null, all, recheck }
}
