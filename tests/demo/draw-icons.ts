import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { chromium } from "playwright-core"
import { browserPath } from "../e2e/browsers/browser-path"

// tsx tests/demo/draw-icons.ts draws the states of the toolbar button from assets/icon.svg into assets/toolbar, as
// pictures, because Chromium takes no drawings. To be run by hand when the drawing changes.

const sizes = [16, 32, 48]
const bar =
  '<path d="M64 448L448 64" stroke-width="112" stroke="#fff"/><path d="M64 448L448 64" stroke-width="56" stroke="#57504a"/>'
const states = {
  on: (drawing: string) => drawing,
  off: (drawing: string) => `<g style="filter: grayscale(1); opacity: 0.75">${drawing}</g>${bar}`,
  cannot: (drawing: string) => `<g style="filter: grayscale(1); opacity: 0.35">${drawing}</g>`
}

const root = resolve(import.meta.dirname, "../..")
const folder = join(root, "assets/toolbar")
const [, drawing = ""] =
  /<svg[^>]*>([\s\S]*)<\/svg>/.exec(readFileSync(join(root, "assets/icon.svg"), "utf8")) ?? []

const browser = await chromium.launch({ executablePath: browserPath("chromium"), args: ["--no-sandbox"] })
const page = await browser.newPage()
mkdirSync(folder, { recursive: true })
for (const [state, draw] of Object.entries(states)) {
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size })
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block }</style>
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" width="${size}" height="${size}">${draw(drawing)}</svg>`
    )
    const picture = await page.screenshot({ omitBackground: true })
    writeFileSync(join(folder, `${state}-${size}.png`), picture)
  }
}
await browser.close()
