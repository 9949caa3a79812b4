import { useState } from "preact/hooks"

let last = 0

/** An id that no other component here has. Preact's own `useId` counts from the start whenever a page is drawn anew. */
export function useUniqueId(): string {
  const [id] = useState(() => `id-${++last}`)
  return id
}
