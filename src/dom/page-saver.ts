import type { Extracted } from "../core/saved/extracted"
import type { Extent } from "../core/saved/saved-article"

/** Takes an article, or what is selected, out of the page it runs in. */
export type SavePage = (extent: Extent) => Extracted

/** The scripts of an extension share a world of their own in every frame, which the page does not see. */
type World = { backgrounderSaver?: SavePage }

/** The saver's script is run where the reader saves something: it leaves its function here for the next call. */
export function offerSaver(extract: SavePage): void {
  const world = globalThis as World
  world.backgrounderSaver = extract
}
