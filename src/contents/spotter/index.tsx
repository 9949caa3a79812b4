import { createSpotter } from "./create-spotter"
import { takeOver } from "./take-over"

// Plasmo reads `config` from the source text: a plain literal in this file. The build takes the entry it makes of it
// out of the manifest again; the script is registered when the reader grants sites.
export const config = { matches: ["http://*/*", "https://*/*"], all_frames: true }

takeOver(createSpotter)
