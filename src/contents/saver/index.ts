import { extractArticle } from "../../dom/extract-article"
import { offerSaver } from "../../dom/page-saver"

// Run by the background where the reader saves or looks what would be saved; see `config` of the spotter.
export const config = { matches: ["http://*/*", "https://*/*"], all_frames: true }

offerSaver((extent) => extractArticle(document, extent))
