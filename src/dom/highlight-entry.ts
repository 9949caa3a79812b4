export type HighlightEntry = {
  /** Makes these, and no others, the ranges of the entry. */
  show(ranges: Iterable<StaticRange>): void
  /** Puts back what the page has taken out of the registry or out of the highlight. */
  restore(): void
  /** Takes the entry out of the registry at once. */
  remove(): void
}

/**
 * Our entry of one name in the document's `CSS.highlights`. It is there only while it has ranges. The page shares the
 * registry and may clear it.
 */
export function createHighlightEntry(name: string, priority: number): HighlightEntry {
  const highlight = new Highlight()
  highlight.priority = priority
  const shown = new Set<StaticRange>()
  // What an instance has left that ended before it could clean up.
  CSS.highlights.delete(name)

  function register() {
    // Never iterated: Firefox throws when a content script does that.
    if (shown.size > 0 && CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight)
    if (shown.size === 0 && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
  }

  function show(ranges: Iterable<StaticRange>) {
    const wanted = new Set(ranges)
    for (const range of shown) if (!wanted.has(range)) leaveOut(range)
    for (const range of wanted) {
      shown.add(range)
      highlight.add(range)
    }
    register()
  }

  function leaveOut(range: StaticRange) {
    shown.delete(range)
    highlight.delete(range)
  }

  return {
    show,
    restore() {
      if (highlight.size !== shown.size) for (const range of shown) highlight.add(range)
      register()
    },
    remove: () => show([])
  }
}
