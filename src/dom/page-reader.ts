import type { Counted } from "../core/dossier"
import type { PageEvidence } from "../core/page"
import type { Marking } from "../core/settings/settings"
import { mentionAtPoint } from "./hit-test"
import { placeOf, rectsOf, staticRangeOf, type MentionPlace } from "./mention-place"
import { stepMention } from "./mention-steps"
import { nearbyText } from "./nearby-text"
import { createPagePipeline, type PageReaderOptions } from "./page-pipeline"
import type { PlacedMention } from "./placed-mention"
import { reveal } from "./reveal"
import { isInPage, readText, type TextBlock } from "./text-block"

export type { PlacedMention } from "./placed-mention"

export type PageReader = {
  /** All mentions of the page, of every kind, in document order; not all of them are marked. */
  mentions(): readonly PlacedMention[]
  /**
   * How often each entity is mentioned, the most frequent first. Quick in pages of any size; what the page took out counts
   * for up to a second longer.
   */
  counts(): readonly Counted[]
  /** What the page has named in full so far. */
  evidence(): PageEvidence
  /** True while there is more to be read, or to be heard of what was. */
  isReading(): boolean
  /** From now on marks are chosen, and look, like this. */
  setMarking(marking: Marking): void
  /** The marked mention under a point (viewport, CSS px), in shadow trees too; null where none is to be seen. */
  mentionAt(x: number, y: number): PlacedMention | null
  /** The boxes of a mention, line by line (viewport, CSS px); none when it is gone or not shown. */
  rects(id: string): readonly DOMRect[]
  /** Where a mention stands; null when it is gone. */
  range(id: string): StaticRange | null
  /** Scrolls a mention into view where it is not; without motion for readers who want none. */
  reveal(id: string): void
  /** The next (1) or previous (-1) marked mention; from null: the first one on screen. Goes round at the ends. */
  next(from: string | null, step: 1 | -1): PlacedMention | null
  /** Marks one mention as the one whose card is open; null: none. */
  setOpen(id: string | null): void
  /** The text of a block as it stands now; null when the block is gone. */
  blockText(id: number): string | null
  /** Page text around a mention, at most `units` UTF-16 code units; empty when the mention is gone. */
  nearbyText(id: string, units: number): string
  /** Spots all of the page again, as when what is known of names has changed. */
  redoAll(): void
  /** All marks are gone when this returns, and nothing of the page is watched any more. */
  stop(): void
}

/**
 * Reads a page for as long as it is open and marks the names in it, in tasks of a few milliseconds and without
 * changing the page's DOM: what is on screen first, then the rest, then whatever changes.
 */
export function createPageReader(options: PageReaderOptions): PageReader {
  const { document } = options
  const window = document.defaultView
  if (!window) throw new Error("A page is read in a window; this document has none")
  const stopping = new AbortController()
  const signal = AbortSignal.any([options.signal, stopping.signal])
  const { list, roots, painter, redo, count, isReading, setMarking } = createPagePipeline({
    ...options,
    window,
    signal
  })

  function find(id: string): { block: TextBlock; mention: PlacedMention } | null {
    const block = list.get(Number.parseInt(id, 10))
    const mention = block?.mentions.find((mention) => mention.id === id)
    return block && mention ? { block, mention } : null
  }

  function placeFor(id: string): MentionPlace | null {
    const found = find(id)
    return found && isInPage(found.block) ? placeOf(found.block, found.mention) : null
  }

  return {
    mentions() {
      const mentions: PlacedMention[] = []
      for (let block = list.first(); block; block = block.after) {
        if (block.mentions.length > 0 && isInPage(block)) mentions.push(...block.mentions)
      }
      return mentions
    },
    counts: count.mentions,
    evidence: count.evidence,
    isReading,
    setMarking,
    mentionAt: (x, y) => mentionAtPoint({ document, shadowRoots: roots.all(), list, x, y }),
    rects(id) {
      const place = placeFor(id)
      return place ? rectsOf(place) : []
    },
    range(id) {
      const place = placeFor(id)
      return place && staticRangeOf(place)
    },
    reveal(id) {
      const place = placeFor(id)
      if (place) reveal(place, window)
    },
    next: (from, step) => stepMention({ list, near: painter.near(), window, from, step }),
    setOpen: (id) => painter.open(id === null ? null : find(id)),
    blockText(id) {
      const block = list.get(id)
      return block && isInPage(block) ? readText(block) : null
    },
    nearbyText(id, units) {
      const found = find(id)
      return found ? nearbyText(found.block, found.mention, units) : ""
    },
    redoAll() {
      for (let block = list.first(); block; block = block.after) redo(block)
    },
    stop: () => stopping.abort()
  }
}
