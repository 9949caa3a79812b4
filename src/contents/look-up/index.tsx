import { lifelineProperty } from "../../webext/lifeline"
import { isExtensionAlive } from "../../webext/messages"
import { createLookUp } from "../../reading/create-look-up"

// Run by the background in a frame where something is looked up; see `config` of the spotter.
export const config = { matches: ["http://*/*", "https://*/*"], all_frames: true }

type World = { backgrounderLookUp?: { isAlive(): boolean } }
const world = globalThis as World

if (!world.backgrounderLookUp?.isAlive()) {
  createLookUp(document, lifelineProperty(), new AbortController().signal)
  world.backgrounderLookUp = { isAlive: isExtensionAlive }
}
