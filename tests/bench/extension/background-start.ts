import { joinTexts } from "../../../src/core/spotting/joined-texts"
import type { Ask, Reply } from "../../../src/webext/protocol"
import { stopWorker } from "../../e2e/browsers/chromium-background"
import { withPage } from "../browser/measured-page"
import type { BenchBrowser } from "../browser/open-browser"

const sentence: Ask<"spot"> = {
  page: { lang: "en", title: "", evidence: {} },
  blocks: joinTexts(["Min Aung Hlaing arrived in Moscow on Sunday."])
}
const ask = { to: "background", topic: "spot", ask: sentence }

/** Stops the background and asks it to spot a sentence, again and again; gives the times to its answer, in ms. */
export function timeBackgroundStarts(
  { context, origin }: BenchBrowser,
  count: number
): Promise<readonly number[]> {
  return withPage(context, async ({ page }) => {
    // Any file of the extension may ask, and this one runs nothing by itself.
    await page.goto(`${origin}/manifest.json`)
    const times: number[] = []
    for (let i = 0; i < count; i++) {
      await stopWorker(context, origin)
      const { ms, reply } = await page.evaluate(async (message) => {
        const start = performance.now()
        const reply = await chrome.runtime.sendMessage<unknown, Reply<unknown> | undefined>(message)
        return { ms: performance.now() - start, reply }
      }, ask)
      if (!reply?.ok) throw new Error(`The background did not answer: ${JSON.stringify(reply)}`)
      times.push(ms)
    }
    return times
  })
}
