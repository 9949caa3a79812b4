import type { EntityId } from "../../core/model"
import { entityIn, fragmentOf } from "./panel-address"

/** Where the reader has been in the panel, as the browser's own history keeps it. */
export type PanelHistory = {
  /** Goes on to a dossier. */
  open(entity: EntityId): void
  /** Back to what was shown before; to the page where nothing was. */
  back(): void
}

type Entry = { readonly depth: number }

/** @param show is called with what the address names, at once and whenever it changes; `top`: how far down the reader was */
export function createPanelHistory(
  window: Window,
  show: (entity: EntityId | null, top: number) => void
): PanelHistory {
  const { history, location } = window
  // What is shown comes from the background: the browser would scroll before it is there.
  history.scrollRestoration = "manual"
  const tops = new Map<number, number>()
  const depth = () => (isEntry(history.state) ? history.state.depth : 0)
  let last = depth()

  const showHere = () => {
    last = depth()
    show(entityIn(location.hash), tops.get(last) ?? 0)
  }
  window.addEventListener("popstate", showHere)
  // The entry that is left is known only until the address has changed.
  window.addEventListener("scroll", () => tops.set(last, window.scrollY), { passive: true })
  showHere()
  return {
    open(entity) {
      const entry: Entry = { depth: last + 1 }
      tops.delete(entry.depth)
      history.pushState(entry, "", fragmentOf(entity))
      showHere()
    },
    back() {
      if (last > 0) return history.back()
      history.replaceState({ depth: 0 } satisfies Entry, "", fragmentOf(null))
      tops.delete(0)
      showHere()
    }
  }
}

function isEntry(state: unknown): state is Entry {
  return typeof state === "object" && state !== null && "depth" in state && typeof state.depth === "number"
}
