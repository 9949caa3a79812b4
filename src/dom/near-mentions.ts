import { placesOf, rectsOf, type MentionPlace } from "./mention-place"
import { isElement } from "./node-types"
import type { PlacedMention } from "./placed-mention"
import type { TextBlock } from "./text-block"
import { distanceIn, isIn, type View } from "./view"

/** Mentions of one block that are near the screen, and how near. */
export type NearMentions = { readonly mentions: readonly PlacedMention[]; readonly distance: number }

/** Where a block is that is not near: above the view, below it, or nowhere that could be said. */
export type FarSide = "above" | "below" | "elsewhere"

/**
 * Which of a block's mentions are near the screen, or where the block is. Mostly the block's own box answers for all of
 * them; where it is higher than the view, or shared with other blocks, each mention is measured.
 */
export function nearMentions(
  block: TextBlock,
  mentions: readonly PlacedMention[],
  view: View
): NearMentions | FarSide {
  const [segment] = block.segments
  if (segment && isElement(segment) && segment === block.host) {
    const box = segment.getBoundingClientRect()
    if (!isIn(view, box)) return sideOf(view, box)
    if (box.height <= view.bottom - view.top) return { mentions, distance: distanceIn(view, box) }
  }
  return measureEach(mentions, placesOf(block, mentions), view)
}

function measureEach(
  mentions: readonly PlacedMention[],
  places: readonly (MentionPlace | null)[],
  view: View
): NearMentions | FarSide {
  // Text runs down the page: when its first mention is below the view, or its last above, so are the others.
  const first = boxOf(places[0])
  const last = boxOf(places.at(-1))
  if (first && last && first.top <= last.top) {
    if (first.top > view.bottom) return "below"
    if (last.bottom < view.top) return "above"
  }
  const near = mentions.flatMap((mention, i) => {
    const box = boxOf(places[i])
    return box && isIn(view, box) ? [{ mention, distance: distanceIn(view, box) }] : []
  })
  if (near.length === 0) return "elsewhere"
  return {
    mentions: near.map(({ mention }) => mention),
    distance: Math.min(...near.map(({ distance }) => distance))
  }
}

function sideOf(view: View, box: DOMRect): FarSide {
  if (box.width === 0 && box.height === 0) return "elsewhere"
  if (box.top >= view.bottom) return "below"
  return box.bottom <= view.top ? "above" : "elsewhere"
}

function boxOf(place: MentionPlace | null | undefined): DOMRect | null {
  return (place && rectsOf(place)[0]) ?? null
}
