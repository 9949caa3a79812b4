const RESULT = "[data-result]"

/** The first thing that was found, of those under an element; null where nothing was. */
export function firstResult(under: HTMLElement | null): HTMLElement | null {
  return under?.querySelector<HTMLElement>(RESULT) ?? null
}

type Key = Pick<KeyboardEvent, "key" | "preventDefault" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey">

/**
 * Arrow keys go from the search field to what was found, from one result to the next, and back into the field. Enter
 * opens, since results are links.
 */
export function stepResult(event: Key, under: HTMLElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const field = under.querySelector<HTMLElement>("input[type=search]")
  const stops = [...(field ? [field] : []), ...under.querySelectorAll<HTMLElement>(RESULT)]
  const at = stops.findIndex((stop) => stop === document.activeElement)
  const next = stops[at + step]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}
