import type { Lifeline } from "../core/marks/lifeline"
import { highlightOf, markCss, nameHighlights, openHighlight } from "../core/marks/mark-css"
import type { MarkStyle } from "../core/settings/settings"
import { createFarRun } from "./far-run"
import { rootOf } from "./form-fields"
import { createHighlightEntry } from "./highlight-entry"
import { createLine } from "./line"
import { placeOf, placesOf, staticRangeOf } from "./mention-place"
import { hasMarkStyle } from "./mark-style"
import { isDocument, isShadowRoot } from "./node-types"
import { nearMentions, type FarSide, type NearMentions } from "./near-mentions"
import type { PlacedMention } from "./placed-mention"
import { createRootStyles } from "./root-styles"
import type { Slice } from "./slices"
import type { TextBlock } from "./text-block"
import { viewAround } from "./view"

/** Chromium checks every registered range in each frame that changes the DOM, at about 10 µs a range. */
const markLimit = 200

export type MarkPainter = {
  /** Other mentions of the block are marked than before. */
  update(block: TextBlock): void
  forget(block: TextBlock): void
  /** The screen shows another part of the page. */
  look(): void
  /** Paints; true when there is more to paint. */
  run(slice: Slice): boolean
  /** Marks one mention as the one whose card is open, also where it has no mark of its own; null: none. */
  open(mention: OpenMention | null): void
  /** The blocks whose names are marked now. */
  near(): ReadonlySet<TextBlock>
  setStyle(style: MarkStyle): void
  /** Puts back what the page has cleared. */
  restore(): void
  /** All marks are gone when this returns. */
  stop(): void
}

export type OpenMention = { readonly block: TextBlock; readonly mention: PlacedMention }

type Drawn = {
  readonly mentions: readonly PlacedMention[]
  readonly ranges: readonly StaticRange[]
}

/**
 * Marks names near the screen with highlights, without changing the page's DOM. `onRestyle` is told when the browser has
 * to style all of a tree again because of our style sheet: whoever asks for style before the next frame waits for that.
 */
export function createMarkPainter(options: {
  readonly window: Window
  readonly lifeline: Lifeline
  readonly markStyle: MarkStyle
  wake(): void
  onRestyle(): void
}): MarkPainter {
  const { window, lifeline, wake, onRestyle } = options
  let { markStyle } = options
  // What an instance in another style has left that ended before it could clean up.
  for (const name of nameHighlights) CSS.highlights.delete(name)
  let names = createHighlightEntry(highlightOf(markStyle), 0)
  const opened = createHighlightEntry(openHighlight, 1)
  const styles = createRootStyles(markCss(lifeline), hasMarkStyle)
  const marked = new Map<TextBlock, readonly PlacedMention[]>()
  const toLookAt = createLine<TextBlock>()
  let toLookAtAgain: Iterator<TextBlock> | null = null
  const far = createFarRun<TextBlock>()
  const near = new Map<TextBlock, NearMentions>()
  const drawn = new Map<TextBlock, Drawn>()
  let openMention: OpenMention | null = null
  let isStale = false
  let lookedAt: TextBlock | null = null

  function lookAt(block: TextBlock): FarSide | null {
    const mentions = marked.get(block)
    const found = mentions ? nearMentions(block, mentions, viewAround(window)) : "elsewhere"
    const isFar = typeof found === "string"
    isStale ||= !isFar || near.has(block)
    if (isFar) near.delete(block)
    else near.set(block, found)
    return isFar ? found : null
  }

  /** Also ends the far run where blocks are out of order, and at the end of the line. */
  function nextToLookAt(): TextBlock | undefined {
    const block = toLookAt.take() ?? takeAgain()
    if (!block || !lookedAt || block.order <= lookedAt.order) lookAgainAt(far.end())
    lookedAt = block ?? null
    return block ?? toLookAt.take()
  }

  function takeAgain(): TextBlock | undefined {
    const next = toLookAtAgain?.next()
    if (next?.done) toLookAtAgain = null
    return next?.done ? undefined : next?.value
  }

  function lookAgainAt(blocks: readonly TextBlock[]) {
    for (const block of blocks) if (marked.has(block)) toLookAt.add(block)
  }

  /** Passes a far block by without measuring it. */
  function passBy(block: TextBlock) {
    isStale = near.delete(block) || isStale
  }

  /** The nearest blocks, as many as the limit lets. */
  function choose(): Map<TextBlock, readonly PlacedMention[]> {
    const chosen = new Map<TextBlock, readonly PlacedMention[]>()
    let left = markLimit
    const nearest = [...near].sort(([, a], [, b]) => a.distance - b.distance)
    for (const [block, { mentions }] of nearest) {
      if (left <= 0) break
      chosen.set(block, mentions.length <= left ? mentions : mentions.slice(0, left))
      left -= mentions.length
    }
    return chosen
  }

  function draw(block: TextBlock, mentions: readonly PlacedMention[]) {
    if (drawn.get(block)?.mentions === mentions) return
    const ranges = placesOf(block, mentions).flatMap((place) => (place ? [staticRangeOf(place)] : []))
    drawn.set(block, { mentions, ranges })
    reach(block)
  }

  function reach({ host }: TextBlock) {
    const root = rootOf(host)
    if ((isDocument(root) || isShadowRoot(root)) && styles.reach(root)) onRestyle()
  }

  function drawChosen(slice: Slice): boolean {
    const chosen = choose()
    for (const block of drawn.keys()) if (!chosen.has(block)) drawn.delete(block)
    for (const [block, mentions] of chosen) {
      draw(block, mentions)
      if (slice.isOver(3 * mentions.length)) return true
    }
    isStale = false
    register()
    return false
  }

  function register() {
    names.show([...drawn.values()].flatMap(({ ranges }) => ranges))
    const place = openMention && placeOf(openMention.block, openMention.mention)
    opened.show(place ? [staticRangeOf(place)] : [])
  }

  function drop(block: TextBlock) {
    marked.delete(block)
    isStale = near.delete(block) || isStale
  }

  return {
    update(block) {
      if (block.marked.length === 0) return drop(block)
      marked.set(block, block.marked)
      toLookAt.add(block)
    },
    forget: drop,
    look() {
      toLookAtAgain = marked.keys()
      wake()
    },
    run(slice) {
      for (let block = nextToLookAt(); block; block = nextToLookAt()) {
        if (far.mayPass(block, marked.size)) passBy(block)
        else lookAgainAt(far.measured(lookAt(block)))
        if (slice.isOver(2)) return true
      }
      return isStale && drawChosen(slice)
    },
    open(mention) {
      openMention = mention
      if (mention) reach(mention.block)
      register()
    },
    near: () => new Set(near.keys()),
    setStyle(style) {
      if (style === markStyle) return
      markStyle = style
      names.remove()
      names = createHighlightEntry(highlightOf(style), 0)
      register()
    },
    restore() {
      names.restore()
      opened.restore()
      for (const block of drawn.keys()) reach(block)
    },
    stop() {
      names.remove()
      opened.remove()
      styles.remove()
      marked.clear()
      near.clear()
      drawn.clear()
    }
  }
}
