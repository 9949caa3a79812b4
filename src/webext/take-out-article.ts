import * as v from "valibot"
import browser from "webextension-polyfill"
import { extractedSchema, type Extracted } from "../core/saved/extracted"
import type { Extent } from "../core/saved/saved-article"
import { askPage } from "./messages"

/** Where the build puts the script; see `src/node/build`. */
const SAVER = "contents/saver.js"

/**
 * Takes the article, or what is selected, out of a tab's page. Null where the browser does not let us, and where the
 * page is none that can be read.
 */
export async function takeOutArticle(tab: number, extent: Extent): Promise<Extracted | null> {
  // Browser pages, stores and tabs that have gone refuse: that is an answer. Our page of PDFs lets no script in either.
  const answered = await runSaver(tab, extent)
    .catch(() => askPage(tab, 0, "takeOut", { extent }))
    .catch(() => null)
  const read = v.safeParse(extractedSchema, answered)
  return read.success ? read.output : null
}

async function runSaver(tab: number, extent: Extent): Promise<unknown> {
  const target = { tabId: tab, frameIds: [0] }
  await browser.scripting.executeScript({ target, files: [SAVER], injectImmediately: true })
  const [answered] = await browser.scripting.executeScript({ target, func: extract, args: [extent] })
  return answered?.result
}

/** Runs in the page's frame, as source text: it may use nothing from outside itself. See `dom/page-saver.ts`. */
function extract(extent: Extent): unknown {
  const { backgrounderSaver } = globalThis as { backgrounderSaver?: (extent: Extent) => unknown }
  return backgrounderSaver?.(extent)
}
