import { createSpotter, type SpotterPlace } from "../../reading/create-spotter"
import { lifelineProperty } from "../../webext/lifeline"
import { askBackground, askSurely } from "../../webext/messages"
import { takeOver } from "./take-over"

// Plasmo reads `config` from the source text: a plain literal in this file. The build takes the entry it makes of it
// out of the manifest again; the script is registered when the reader grants sites.
export const config = { matches: ["http://*/*", "https://*/*"], all_frames: true }

const place: SpotterPlace = {
  lifeline: lifelineProperty(),
  word: null,
  bringPopover: () => askBackground("popoverScript", {}),
  bringLookUp: () => askSurely("lookUpScript", {})
}

takeOver((signal) => createSpotter(place, signal))
