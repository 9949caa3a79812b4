import { writeFile } from "node:fs/promises"
import { setTimeout as pause } from "node:timers/promises"

import type { Bidi } from "./bidi"
import type { ColorScheme, Medium, Page } from "./driver"
import { createFirefoxFrame } from "./firefox-frame"
import type { FirefoxPrivileged } from "./firefox-privileged"
import { keysOf } from "./key-names"
import { readPng } from "./png"
import { poll } from "./poll"

type Context = {
  readonly context: string
  readonly url: string
  readonly children?: readonly Context[] | null
}

type LogEntry = {
  readonly level: string
  readonly text: string | null
  readonly source: { readonly context?: string }
}

/** A tab of Firefox. `usualScheme` is that of pages that are not told another one. */
export function createFirefoxPage(
  bidi: Bidi,
  privileged: FirefoxPrivileged,
  context: string,
  usualScheme: ColorScheme
): Page {
  const frame = createFirefoxFrame(bidi, context)
  const errors: string[] = []
  const unhear = bidi.on("log.entryAdded", (entry) => {
    const { level, text, source } = entry as LogEntry
    if (level === "error" && source.context === context) errors.push(text ?? "")
  })
  // Preferences reach the content processes a moment later.
  const showScheme = async (scheme: ColorScheme) => {
    await privileged.setColorScheme(scheme)
    await frame.waitFor((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme)
  }
  const showMedium = async (medium: Medium | null) => {
    await privileged.emulate(medium)
    const isShown = (medium: string | null) =>
      matchMedia("print").matches === (medium === "print") &&
      matchMedia("(prefers-reduced-motion: reduce)").matches === (medium === "reduced-motion") &&
      matchMedia("(forced-colors: active)").matches === (medium === "forced-colors")
    await frame.waitFor(isShown, medium)
  }
  /** What it is shown as holds for all pages, and would for those of later tests. */
  const waysBack = new Map<string, () => Promise<void>>()
  const strike = (keys: readonly string[]) => bidi.send("input.performActions", strokes(context, keys))
  return {
    ...frame,
    goto: async (url) => {
      await bidi.send("browsingContext.navigate", { context, url, wait: "complete" })
    },
    frame: async (urlPart) => {
      const found = await poll(
        () => findFrame(bidi, context, urlPart),
        `a frame whose address contains ${urlPart}`
      )
      const inner = createFirefoxFrame(bidi, found)
      await inner.waitFor(() => document.readyState === "complete")
      return inner
    },
    move: async (path, ms) => {
      for (const at of path) {
        await frame.hover(at)
        await pause(ms / path.length)
      }
    },
    key: async (chord) => {
      await strike(keysOf(chord))
    },
    hold: async (key, isDown) => {
      const [value] = keysOf(key)
      const type = isDown ? "keyDown" : "keyUp"
      await bidi.send("input.performActions", {
        context,
        actions: [{ type: "key", id: "keyboard", actions: [{ type, value }] }]
      })
    },
    type: async (text) => {
      for (const character of text) await strike([character])
    },
    wheel: async ({ x, y }, deltaY) => {
      const turn = { type: "scroll", x: Math.round(x), y: Math.round(y), deltaX: 0, deltaY }
      await bidi.send("input.performActions", {
        context,
        actions: [{ type: "wheel", id: "wheel", actions: [turn] }]
      })
    },
    screenshot: async (file) => {
      const { data } = await bidi.send<{ data: string }>("browsingContext.captureScreenshot", { context })
      const png = Buffer.from(data, "base64")
      if (file !== undefined) await writeFile(file, png)
      return readPng(png)
    },
    setViewport: async (width, height) => {
      await bidi.send("browsingContext.setViewport", { context, viewport: { width, height } })
    },
    setColorScheme: async (scheme) => {
      waysBack.set("scheme", () => showScheme(usualScheme))
      await showScheme(scheme)
    },
    emulate: async (medium) => {
      waysBack.set("medium", () => showMedium(null))
      await showMedium(medium)
    },
    accessibleDialog: () => privileged.accessibleDialog(),
    pageErrors: () => [...errors],
    activate: async () => {
      await bidi.send("browsingContext.activate", { context })
    },
    close: async () => {
      unhear()
      for (const goBack of waysBack.values()) await goBack()
      waysBack.clear()
      const close = bidi.send("browsingContext.close", { context })
      await close.catch((error: unknown) => {
        if (!String(error).includes("no such frame")) throw error // a page may have closed itself
      })
    }
  }
}

/** Presses the keys in order and lets them go in the opposite order. */
function strokes(context: string, keys: readonly string[]) {
  const down = keys.map((value) => ({ type: "keyDown", value }))
  const up = keys.toReversed().map((value) => ({ type: "keyUp", value }))
  return { context, actions: [{ type: "key", id: "keyboard", actions: [...down, ...up] }] }
}

async function findFrame(bidi: Bidi, root: string, urlPart: string): Promise<string | null> {
  const { contexts } = await bidi.send<{ contexts: readonly Context[] }>("browsingContext.getTree", { root })
  const inner = contexts.flatMap(({ children }) => children ?? []).flatMap(withDescendants)
  return inner.find(({ url }) => url.includes(urlPart))?.context ?? null
}

const withDescendants = (context: Context): readonly Context[] => [
  context,
  ...(context.children ?? []).flatMap(withDescendants)
]
