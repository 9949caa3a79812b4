import type { BrowserContext, CDPSession, Page } from "playwright-core"
import { poll } from "../../e2e/browsers/poll"

/** What opens beside a page, by the name of its file. */
export const surfaces = ["popup", "sidepanel"] as const
export type Surface = (typeof surfaces)[number]

/** Longer than a surface takes to be drawn, in ms. */
const patienceMs = 3_000

type Target = { readonly targetInfo: { readonly targetId: string; readonly url: string } }

/**
 * Runs a script in each popup and panel that is opened from now on. The browser tells of them as they are made, but of no
 * page among others; and the script may come after they have been drawn, when the machine is busy.
 */
export async function runInSurfaces(context: BrowserContext, script: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession()
  if (!session) throw new Error("The browser takes no orders of its own")
  const known = new Set<string>()
  const onTarget = ({ targetInfo: { targetId, url } }: Target) => {
    if (known.has(targetId) || !surfaces.some((surface) => url.endsWith(`/${surface}.html`))) return
    known.add(targetId)
    // A surface that has been closed by then is none to measure.
    runInTarget(session, targetId, script).catch(() => null)
  }
  session.on("Target.targetCreated", onTarget)
  session.on("Target.targetInfoChanged", onTarget)
  await session.send("Target.setDiscoverTargets", { discover: true })
}

async function runInTarget(session: CDPSession, targetId: string, script: string): Promise<void> {
  const { sessionId } = await session.send("Target.attachToTarget", { targetId, flatten: false })
  const message = JSON.stringify({ id: 1, method: "Runtime.evaluate", params: { expression: script } })
  await session.send("Target.sendMessageToTarget", { sessionId, message })
}

/**
 * Opens popup or panel beside the tab that is in front, as a reader does, and closes it again.
 *
 * @param own a page of the extension, which alone may look into another one
 * @returns after how many ms its names were painted; null where the script came too late to tell
 */
export async function timeSurface(
  { page: own, session }: { readonly page: Page; readonly session: CDPSession },
  surface: Surface
): Promise<number | null> {
  const windowId = await own.evaluate(async () => (await chrome.windows.getCurrent()).id)
  const open = surface === "popup" ? "action.openPopup()" : `sidePanel.open({ windowId: ${windowId} })`
  await session.send("Runtime.evaluate", {
    expression: `chrome.${open}`,
    // The panel opens by a reader's hand only.
    userGesture: true,
    awaitPromise: true
  })
  const drawn = poll(() => own.evaluate(drawnAfter, surface), `the names in the ${surface}`, patienceMs)
  const ms = await drawn.catch(() => null)
  await own.evaluate(closeSurface, surface)
  await poll(() => own.evaluate(isClosed, surface), `the end of the ${surface}`)
  return ms
}

type Seen = Window & { readonly benchDrawnAfter?: number }

// What follows runs in a page of the extension, and is sent there as text: each stands for itself.

function drawnAfter(surface: Surface): number | null {
  const seen = chrome.extension.getViews().find(({ location }) => location.pathname === `/${surface}.html`)
  return (seen as Seen | undefined)?.benchDrawnAfter ?? null
}

function closeSurface(surface: Surface): void {
  for (const view of chrome.extension.getViews())
    if (view.location.pathname === `/${surface}.html`) view.close()
}

function isClosed(surface: Surface): true | null {
  const views = chrome.extension.getViews()
  return views.some(({ location }) => location.pathname === `/${surface}.html`) ? null : true
}
