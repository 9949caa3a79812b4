export type StyledRoot = Document | ShadowRoot

/** A style that was put into a root. */
type Foothold = { isThere(): boolean; undo(): void }

export type RootStyles = {
  /**
   * Makes sure that the style reaches a document or a shadow tree, also after the page has set sheets of its own. True
   * when that changed anything: then the browser has to style the whole tree again.
   */
  reach(root: StyledRoot): boolean
  /** Takes the style out of every root again. */
  remove(): void
}

/**
 * Puts one style sheet into documents and shadow trees without an element: constructed sheets are not bound by the
 * page's CSP. Every tree needs it for itself, since in Firefox a `::highlight` rule does not reach into shadow trees. A root is left
 * alone where `isStyled` says that the style is there already.
 */
export function createRootStyles(
  css: string,
  isStyled: (root: StyledRoot) => boolean = () => false
): RootStyles {
  // Null where the style was there before us.
  const footholds = new Map<StyledRoot, Foothold | null>()
  let sheet: CSSStyleSheet | null = null

  function gain(root: StyledRoot): Foothold | null {
    if (isStyled(root)) return null
    try {
      sheet ??= createSheet(css)
      return adopt(root, sheet)
    } catch {
      // Firefox below 153 does not let content scripts adopt sheets; an element is better than no style.
      return append(root, css)
    }
  }

  return {
    reach(root) {
      const foothold = footholds.get(root)
      if (foothold === null || foothold?.isThere()) return false
      const gained = gain(root)
      footholds.set(root, gained)
      return gained !== null
    },
    remove() {
      for (const foothold of footholds.values()) foothold?.undo()
      footholds.clear()
    }
  }
}

/** A constructed style sheet with these rules. */
function createSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}

function adopt(root: StyledRoot, sheet: CSSStyleSheet): Foothold {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
  return {
    isThere: () => root.adoptedStyleSheets.includes(sheet),
    undo() {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)
    }
  }
}

function append(root: StyledRoot, css: string): Foothold {
  const element = (root.ownerDocument ?? document).createElement("style")
  element.textContent = css
  const parent = "head" in root ? root.head : root
  parent.append(element)
  return { isThere: () => element.isConnected, undo: () => element.remove() }
}
