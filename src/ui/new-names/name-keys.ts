/** What a key asks for, on a name of the list. */
export type NameKey = "next" | "previous" | "accept" | "ignore" | "merge" | "edit" | "select"

const letters: Readonly<Record<string, NameKey>> = {
  j: "next",
  k: "previous",
  a: "accept",
  i: "ignore",
  m: "merge",
  e: "edit",
  x: "select"
}
const arrows: Readonly<Record<string, NameKey>> = { ArrowDown: "next", ArrowUp: "previous" }

type Key = Pick<
  KeyboardEvent,
  "key" | "code" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey" | "isComposing" | "target"
>

/** What a key asks for; null where it is for a field, for the browser, or for nothing. */
export function readNameKey(event: Key): NameKey | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return null
  if (isField(event.target)) return null
  const arrow = arrows[event.key]
  if (arrow) return arrow
  // Of a Russian or a Burmese keyboard, where the key of the same place is pressed.
  const letter = /^[a-z]$/i.test(event.key) ? event.key : event.code.replace(/^Key/, "")
  return letters[letter.toLowerCase()] ?? null
}

/** Whether letters and arrows belong to what has the focus. */
function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== "checkbox"
  return target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
}
