import { setTimeout as pause } from "node:timers/promises"
import type { Page as PlaywrightPage } from "playwright-core"

import { accessibleDialog } from "./chromium-accessible"
import { createChromiumFrame } from "./chromium-frame"
import type { Page } from "./driver"
import { readPng } from "./png"
import { poll } from "./poll"

/** A tab of Chromium. */
export function createChromiumPage(page: PlaywrightPage): Page {
  const errors: string[] = []
  page.on("pageerror", (error) => errors.push(error.message))
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()))
  return {
    ...createChromiumFrame(page, page.mainFrame()),
    goto: async (url) => {
      await page.goto(url)
    },
    frame: async (urlPart) => {
      const children = () =>
        page.frames().filter((frame) => frame.parentFrame() && frame.url().includes(urlPart))
      const found = await poll(
        () => Promise.resolve(children()[0]),
        `a frame whose address contains ${urlPart}`
      )
      await found.waitForLoadState()
      return createChromiumFrame(page, found)
    },
    move: async (path, ms) => {
      for (const { x, y } of path) {
        await page.mouse.move(x, y)
        await pause(ms / path.length)
      }
    },
    key: (chord) => page.keyboard.press(chord),
    hold: (key, isDown) => (isDown ? page.keyboard.down(key) : page.keyboard.up(key)),
    type: (text) => page.keyboard.type(text),
    wheel: async (at, deltaY) => {
      await page.mouse.move(at.x, at.y)
      await page.mouse.wheel(0, deltaY)
    },
    screenshot: async (file) => readPng(await page.screenshot(file === undefined ? {} : { path: file })),
    setViewport: (width, height) => page.setViewportSize({ width, height }),
    setColorScheme: (scheme) => page.emulateMedia({ colorScheme: scheme }),
    emulate: (medium) =>
      page.emulateMedia({
        media: medium === "print" ? "print" : null,
        forcedColors: medium === "forced-colors" ? "active" : null,
        reducedMotion: medium === "reduced-motion" ? "reduce" : null
      }),
    accessibleDialog: () => accessibleDialog(page),
    pageErrors: () => [...errors],
    activate: () => page.bringToFront(),
    close: () => page.close()
  }
}
