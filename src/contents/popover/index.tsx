import { offerPopover } from "../../dom/page-popover"
import { createPopover } from "../../reading/create-popover"

// Run by the background in frames where names were found; see `config` of the spotter.
export const config = { matches: ["http://*/*", "https://*/*"], all_frames: true }

offerPopover(createPopover)
