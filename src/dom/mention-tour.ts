import type { EntityId } from "../core/model"
import type { PageReader } from "./page-reader"

/** A way along the mentions of a page, and back to where it began. */
export type MentionTour = {
  /**
   * Scrolls to the mention of an entity with this number, of those that can be seen, and sets it off. Gives its number
   * and how many there are; null where there is none. Numbers beyond the last one lead to that.
   */
  goTo(entity: EntityId, index: number): { readonly index: number; readonly count: number } | null
  /** Scrolls back to where the reader was before the first step, and sets nothing off any more. */
  goBack(): void
  /** Sets nothing off any more, and leaves the reader where the tour has led. */
  end(): void
}

type Position = { readonly top: number; readonly left: number }

/** A tour of the mentions that a reader of pages has found. */
export function createMentionTour(reader: PageReader): MentionTour {
  // Everything that a step may have scrolled, as it was before the first one did.
  const before = new Map<Element, Position>()
  let isUnderWay = false

  function remember(node: Node | null) {
    for (let at = node; at; at = parentOf(at)) {
      if (!(at instanceof Element) || before.has(at)) continue
      const { scrollTop: top, scrollLeft: left, scrollHeight, clientHeight, ownerDocument } = at
      if (scrollHeight > clientHeight || at === ownerDocument.scrollingElement) before.set(at, { top, left })
    }
  }

  function end() {
    // A mention may be set off for its card.
    if (!isUnderWay) return
    isUnderWay = false
    before.clear()
    reader.setOpen(null)
  }

  return {
    goTo(entity, index) {
      const seen = reader
        .mentions()
        .filter((mention) => mention.entity === entity && reader.rects(mention.id).length > 0)
      const at = Math.max(0, Math.min(index, seen.length - 1))
      const mention = seen[at]
      if (!mention) return null
      isUnderWay = true
      remember(reader.range(mention.id)?.startContainer ?? null)
      reader.reveal(mention.id)
      reader.setOpen(mention.id)
      return { index: at, count: seen.length }
    },
    goBack() {
      for (const [element, { top, left }] of before) element.scrollTo({ top, left })
      end()
    },
    end
  }
}

/** The node above, out of shadow trees too. */
function parentOf(node: Node): Node | null {
  return node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
}
