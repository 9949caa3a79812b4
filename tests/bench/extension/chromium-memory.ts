import type { CDPSession } from "playwright-core"
import { wakeWorker } from "../../e2e/browsers/chromium-background"
import { waitForRest, withPage } from "../browser/measured-page"
import type { BenchBrowser } from "../browser/open-browser"

/** Live bytes of scripts and of what they hold, garbage collected before. */
type Heap = {
  readonly usedSize: number
  readonly embedderHeapUsedSize?: number
  readonly backingStorageSize?: number
}

/** What scripts hold of a tab's memory, all worlds of the page together, in MB. */
export function heapOfTab({ context }: BenchBrowser, url: string): Promise<number> {
  return withPage(context, async ({ page, session }) => {
    await page.goto(url)
    await waitForRest(session)
    await session.send("HeapProfiler.collectGarbage")
    return toMb(await session.send("Runtime.getHeapUsage"))
  })
}

/** What scripts hold of the background's memory, the open pack included, in MB. */
export async function heapOfBackground({ context, origin }: BenchBrowser): Promise<number> {
  await wakeWorker(context, origin)
  const browser = context.browser()
  if (!browser) throw new Error("The browser is gone")
  const session = await browser.newBrowserCDPSession()
  const { targetInfos } = await session.send("Target.getTargets")
  const worker = targetInfos.find(({ type, url }) => type === "service_worker" && url.startsWith(origin))
  if (!worker) throw new Error("The background does not run")
  const { sessionId } = await session.send("Target.attachToTarget", { targetId: worker.targetId })
  await ask(session, sessionId, "HeapProfiler.collectGarbage")
  const heap = await ask<Heap>(session, sessionId, "Runtime.getHeapUsage")
  await session.detach()
  return toMb(heap)
}

/** Playwright has no session of its own for a service worker, so the message goes through that of the browser. */
function ask<T>(session: CDPSession, sessionId: string, method: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const receive = (event: { readonly sessionId: string; readonly message: string }) => {
      const { id, result } = JSON.parse(event.message) as { readonly id?: number; readonly result?: T }
      // Events come this way too.
      if (event.sessionId !== sessionId || id !== 1) return
      session.off("Target.receivedMessageFromTarget", receive)
      if (result === undefined) reject(new Error(`${method}: ${event.message}`))
      else resolve(result)
    }
    session.on("Target.receivedMessageFromTarget", receive)
    const message = JSON.stringify({ id: 1, method })
    session.send("Target.sendMessageToTarget", { sessionId, message }).catch(reject)
  })
}

function toMb({ usedSize, embedderHeapUsedSize = 0, backingStorageSize = 0 }: Heap): number {
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6
}
