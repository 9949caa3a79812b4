export type ScrollMemory = {
  /** Another page is about to be shown. */
  readonly arrive: () => void
  /**
   * The page has been drawn: who comes back finds it as it was left, who comes for the first time begins at its top,
   * unless the page itself has scrolled to what was asked for.
   */
  readonly settle: (scrollsItself: boolean) => void
}

/** The browser's own memory looks before the page has been drawn, and finds nowhere to go back to. */
export function createScrollMemory(view: Window): ScrollMemory {
  const tops = new Map<number, number>()
  let last = 0
  let current = entryOf(view)
  let isArriving = false
  view.history.scrollRestoration = "manual"

  function entryOf({ history }: Window): number {
    const state: unknown = history.state
    if (typeof state === "object" && state !== null && "entry" in state && typeof state.entry === "number") {
      last = Math.max(last, state.entry)
      return state.entry
    }
    history.replaceState({ entry: ++last }, "")
    return last
  }
  view.addEventListener(
    "scroll",
    () => {
      // What is drawn in between is shorter, and scrolls by itself.
      if (!isArriving) tops.set(current, view.scrollY)
    },
    { passive: true }
  )
  return {
    arrive() {
      isArriving = true
      current = entryOf(view)
    },
    settle(scrollsItself) {
      if (!isArriving) return
      isArriving = false
      const top = tops.get(current)
      if (top !== undefined || !scrollsItself) view.scrollTo(0, top ?? 0)
    }
  }
}
