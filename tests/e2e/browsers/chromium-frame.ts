import { setTimeout as pause } from "node:timers/promises"
import type {
  BrowserContext,
  CDPSession,
  Frame as PlaywrightFrame,
  Page as PlaywrightPage
} from "playwright-core"

import type { Frame, Point } from "./driver"
import { callExpression, nodeFunction, readAnswer } from "./page-source"
import { poll } from "./poll"
import { findPopoverHost } from "./popover-host"

/** A document of a page in Chromium. */
export function createChromiumFrame(page: PlaywrightPage, frame: PlaywrightFrame): Frame {
  const evaluate: Frame["evaluate"] = async (run, arg) =>
    readAnswer(await frame.evaluate<string>(callExpression(run, arg)))
  const inViewport = async (at: Point): Promise<Point> => {
    const corner = await frameCorner(frame)
    return { x: corner.x + at.x, y: corner.y + at.y }
  }
  const touch = (places: readonly Point[], heldMs: number) =>
    withSession(page, page.mainFrame(), async (session) => {
      for (const [index, place] of places.entries()) {
        const type = index === 0 ? "touchStart" : "touchMove"
        await session.send("Input.dispatchTouchEvent", { type, touchPoints: [place] })
      }
      await pause(heldMs)
      await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] })
    })
  return {
    evaluate,
    waitFor: (run, arg, withinMs) => poll(() => evaluate(run, arg), String(run), withinMs),
    inPopover: (run, arg) => withSession(page, frame, (session) => runInPopover(session, frame, run, arg)),
    hover: async (at) => {
      const { x, y } = await inViewport(at)
      await page.mouse.move(x, y)
    },
    click: async (at) => {
      const { x, y } = await inViewport(at)
      await page.mouse.click(x, y)
    },
    drag: async (path) => {
      for (const [index, at] of path.entries()) {
        const { x, y } = await inViewport(at)
        await page.mouse.move(x, y)
        if (index === 0) await page.mouse.down()
      }
      await page.mouse.up()
    },
    tap: async (at, heldMs = 0) => {
      const place = await inViewport(at)
      if (heldMs === 0) await page.touchscreen.tap(place.x, place.y)
      else await touch([place], heldMs)
    },
    swipe: async (path) => touch(await Promise.all(path.map(inViewport)), 0)
  }
}

/** Where a frame's own viewport begins in that of the page. */
async function frameCorner(frame: PlaywrightFrame): Promise<Point> {
  if (!frame.parentFrame()) return { x: 0, y: 0 }
  const element = await frame.frameElement()
  const box = await element.boundingBox()
  if (!box) throw new Error(`The frame ${frame.url()} is not visible`)
  const border = await element.evaluate((iframe: Element) => [iframe.clientLeft, iframe.clientTop] as const)
  return { x: box.x + border[0], y: box.y + border[1] }
}

async function withSession<Answer>(
  page: PlaywrightPage,
  frame: PlaywrightFrame,
  use: (session: CDPSession) => Promise<Answer>
): Promise<Answer> {
  const session = await openSession(page.context(), page, frame)
  try {
    return await use(session)
  } finally {
    await session.detach()
  }
}

/** Only a frame in a process of its own has a session of its own; the others share the one of the page. */
function openSession(
  context: BrowserContext,
  page: PlaywrightPage,
  frame: PlaywrightFrame
): Promise<CDPSession> {
  if (!frame.parentFrame()) return context.newCDPSession(page)
  return context.newCDPSession(frame).catch(() => context.newCDPSession(page))
}

async function runInPopover<Answer, Arg>(
  session: CDPSession,
  frame: PlaywrightFrame,
  run: (root: ShadowRoot, arg: Arg) => Answer | Promise<Answer>,
  arg: Arg | undefined
): Promise<Answer | null> {
  const host = await session.send("Runtime.evaluate", {
    expression: findPopoverHost,
    contextId: await isolatedWorld(session, frame)
  })
  if (!host.result.objectId) return null
  const { node } = await session.send("DOM.describeNode", {
    objectId: host.result.objectId,
    pierce: true,
    depth: 1
  })
  const root = node.shadowRoots?.[0]
  if (!root) return null
  const { object } = await session.send("DOM.resolveNode", { backendNodeId: root.backendNodeId })
  if (!object.objectId) return null
  const answer = await session.send("Runtime.callFunctionOn", {
    objectId: object.objectId,
    functionDeclaration: `function () { return (${nodeFunction(run, arg)})(this) }`,
    awaitPromise: true,
    returnByValue: true
  })
  if (answer.exceptionDetails) {
    throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text)
  }
  return readAnswer<Answer | null>(String(answer.result.value))
}

/** A world of our own in the frame, found by its address: the session may hold several frames. */
async function isolatedWorld(session: CDPSession, frame: PlaywrightFrame): Promise<number> {
  const { frameTree } = await session.send("Page.getFrameTree")
  const found = allFrames(frameTree).find(
    ({ url, name }) => url === withoutHash(frame.url()) && sameName(name, frame)
  )
  if (!found) throw new Error(`Chromium knows no frame ${frame.url()}`)
  const world = await session.send("Page.createIsolatedWorld", { frameId: found.id, worldName: "e2e" })
  return world.executionContextId
}

type FrameTree = {
  readonly frame: { readonly id: string; readonly url: string; readonly name?: string }
  readonly childFrames?: readonly FrameTree[]
}

const allFrames = (tree: FrameTree): FrameTree["frame"][] => [
  tree.frame,
  ...(tree.childFrames ?? []).flatMap(allFrames)
]

const withoutHash = (url: string) => url.replace(/#.*$/s, "")

const sameName = (name: string | undefined, frame: PlaywrightFrame) => (name ?? "") === frame.name()
