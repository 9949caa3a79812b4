/** Operates on a page at random, the same way for the same seed: inserts, removes, moves, edits, wraps and splits. */
export function operate(root: Element, seed: number, operations: number): void {
  const random = createRandom(seed)
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)]
  for (let i = 0; i < operations; i++) pick(surgeries)?.(root, pick, random)
}

type Pick = <T>(items: readonly T[]) => T | undefined
type Surgery = (root: Element, pick: Pick, random: () => number) => void

const tags = [
  "p",
  "div",
  "span",
  "b",
  "a",
  "ul",
  "li",
  "br",
  "code",
  "section",
  "em",
  "x-box",
  "script",
  "details"
]

const attributes = [
  ["contenteditable", "true"],
  ["aria-hidden", "true"],
  ["hidden", "until-found"],
  ["open", ""],
  ["title", "N0"]
] as const

const surgeries: readonly Surgery[] = [
  (root, pick, random) => placeIn(root, pick, document.createTextNode(wordsOf(random))),
  (root, pick, random) => placeIn(root, pick, elementOf(pick, random, 2)),
  (root, pick, random) => placeIn(root, pick, elementOf(pick, random, 3)),
  (root, pick) => pick(nodesIn(root))?.remove(),
  (root, pick) => {
    const node = pick(nodesIn(root))
    const parent = pick(elementsIn(root))
    if (node && parent && !node.contains(parent))
      parent.insertBefore(node, pick([...parent.childNodes]) ?? null)
  },
  (root, pick, random) => {
    const text = pick(textsIn(root))
    if (text) text.data = wordsOf(random)
  },
  (root, pick, random) => {
    const text = pick(textsIn(root))
    text?.splitText(Math.floor(random() * text.length))
  },
  (root, pick, random) => {
    const element = pick(elementsIn(root))
    if (element && element !== root) element.textContent = wordsOf(random)
  },
  (root, pick) => {
    const element = pick(elementsIn(root).slice(1))
    element?.replaceWith(...element.childNodes)
  },
  (root, pick) => {
    const node = pick(nodesIn(root))
    const wrapper = document.createElement(pick(tags) ?? "p")
    node?.replaceWith(wrapper)
    if (node) wrapper.append(node)
  },
  (root, pick) => {
    const element = pick(elementsIn(root).slice(1))
    if (element instanceof HTMLElement) element.hidden = !element.hidden
  },
  (root, pick) => {
    const element = pick(elementsIn(root).slice(1))
    const [name, value] = pick(attributes) ?? attributes[0]
    if (element?.hasAttribute(name)) element.removeAttribute(name)
    else element?.setAttribute(name, value)
  },
  (root, pick, random) => {
    const element = pick(elementsIn(root).slice(1))
    const inside =
      element?.shadowRoot ?? (element?.localName === "x-box" ? element.attachShadow({ mode: "open" }) : null)
    inside?.append(elementOf(pick, random, 1))
  },
  (root, pick, random) => {
    const inside = pick(elementsIn(root).flatMap(({ shadowRoot }) => shadowRoot ?? []))
    if (inside?.firstElementChild) inside.firstElementChild.textContent = wordsOf(random)
  },
  (root) => root.normalize()
]

function placeIn(root: Element, pick: Pick, node: Node) {
  const parent = pick(elementsIn(root)) ?? root
  parent.insertBefore(node, pick([...parent.childNodes]) ?? null)
}

function elementOf(pick: Pick, random: () => number, depth: number): Element {
  const element = document.createElement(pick(tags) ?? "p")
  for (let i = 0; i < random() * 4; i++) {
    element.append(depth > 0 && random() < 0.5 ? elementOf(pick, random, depth - 1) : wordsOf(random))
  }
  return element
}

function wordsOf(random: () => number): string {
  const word = () => (random() < 0.15 ? "Min Aung Hlaing" : `N${Math.floor(random() * 1_000)}`)
  const words = Array.from({ length: Math.ceil(random() * 3) }, word).join(" ")
  return random() < 0.5 ? ` ${words} ` : words
}

function nodesIn(root: Element): ChildNode[] {
  return [...elementsIn(root).slice(1), ...textsIn(root)]
}

function elementsIn(root: Element): Element[] {
  return [root, ...root.querySelectorAll("*")]
}

function textsIn(root: Element): Text[] {
  const texts: Text[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) texts.push(node)
  return texts
}

/** Mulberry32. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
