import * as v from "valibot"
import browser from "webextension-polyfill"
import { extractedSchema, type Extracted } from "../core/saved/extracted"
import type { Extent } from "../core/saved/saved-article"

/** Where the build puts the script; see `src/node/build`. */
const SAVER = "contents/saver.js"

/**
 * Takes the article, or what is selected, out of a tab's page. Null where the browser does not let us, and where the
 * page is none that can be read.
 */
export async function takeOutArticle(tab: number, extent: Extent): Promise<Extracted | null> {
  try {
    const target = { tabId: tab, frameIds: [0] }
    await browser.scripting.executeScript({ target, files: [SAVER], injectImmediately: true })
    const [answered] = await browser.scripting.executeScript({ target, func: extract, args: [extent] })
    const read = v.safeParse(extractedSchema, answered?.result)
    return read.success ? read.output : null
  } catch {
    // Browser pages, stores and tabs that have gone refuse: that is an answer.
    return null
  }
}

/** Runs in the page's frame, as source text: it may use nothing from outside itself. See `dom/page-saver.ts`. */
function extract(extent: Extent): unknown {
  const { backgrounderSaver } = globalThis as { backgrounderSaver?: (extent: Extent) => unknown }
  return backgrounderSaver?.(extent)
}
