import type { askBackground } from "./messages"
import type { getMessage } from "./page-texts"

/**
 * What the spotter lends to the popover's script, which runs in the same world: an adapter to the browser of its own
 * would be a tenth of what a frame pays for it.
 */
export type Lent = {
  readonly askBackground: typeof askBackground
  readonly getMessage: typeof getMessage
  readonly isPrivate: boolean
}
