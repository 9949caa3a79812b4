import { placesOf, rectsOf, type MentionPlace } from "./mention-place"
import { isElement } from "./node-types"
import type { PlacedMention } from "./placed-mention"
import type { TextBlock } from "./text-block"
import { distanceIn, isIn, type View } from "./view"

/** Mentions of one block that are near the screen, and how near. */
export type NearMentions = { readonly mentions: readonly PlacedMention[]; readonly distance: number }

/** Where a block is that is not near: above the view, below it, or nowhere that could be said. */
export type FarSide = "above" | "below" | "elsewhere"

/** Measuring text takes 10 µs, and 10 ms in a line of 200,000 characters; after so many ms a guess has to do. */
const measuringMs = 2

/**
 * Which of a block's mentions are near the screen, or where the block is. Mostly the block's own box answers for all of
 * them; where it is higher than the view, or shared with other blocks, mentions are measured.
 */
export function nearMentions(
  block: TextBlock,
  mentions: readonly PlacedMention[],
  view: View
): NearMentions | FarSide {
  const first = boxOfElement(block.segments[0])
  if (first && block.segments.length === 1) {
    if (!isIn(view, first)) return sideOf(view, first)
    if (first.bottom - first.top <= view.bottom - view.top)
      return { mentions, distance: distanceIn(view, first) }
  } else {
    const last = boxOfElement(block.segments.at(-1))
    if (first && first.top >= view.bottom) return "below"
    if (last && last.bottom <= view.top) return "above"
  }
  return search(mentions, placesOf(block, mentions), view)
}

/** Text runs on down the page, so the mentions in view are found by halving, and not by measuring each one. */
function search(
  mentions: readonly PlacedMention[],
  places: readonly (MentionPlace | null)[],
  view: View
): NearMentions | FarSide {
  const endsAt = performance.now() + measuringMs
  const firstThat = (isSo: (box: DOMRect) => boolean, from: number) => {
    let [low, high] = [from, places.length]
    while (low < high && performance.now() < endsAt) {
      const middle = (low + high) >> 1
      const box = boxOf(places[middle])
      if (box && !isSo(box)) low = middle + 1
      else high = middle
    }
    return high
  }
  const start = firstThat((box) => box.bottom > view.top && box.right > view.left, 0)
  const end = firstThat((box) => box.top >= view.bottom || box.left >= view.right, start)
  if (start === places.length) return "above"
  if (end === 0) return "below"
  const first = boxOf(places[start])
  if (start === end || !first) return "elsewhere"
  return { mentions: mentions.slice(start, end), distance: distanceIn(view, first) }
}

/** The box of an element; null for text, which is slower to measure, and for what is not shown. */
function boxOfElement(node: Node | undefined): DOMRect | null {
  const box = node && isElement(node) ? node.getBoundingClientRect() : null
  return box && (box.width > 0 || box.height > 0) ? box : null
}

function sideOf(view: View, box: DOMRect): FarSide {
  if (box.top >= view.bottom) return "below"
  return box.bottom <= view.top ? "above" : "elsewhere"
}

function boxOf(place: MentionPlace | null | undefined): DOMRect | null {
  return (place && rectsOf(place)[0]) ?? null
}
