import { mkdirSync } from "node:fs"
import { join, resolve } from "node:path"
import { SETTINGS_VERSION } from "../../src/core/settings/settings"
import { buildDirectory } from "../../src/node/build/targets"
import { serveDemo } from "../../src/node/run/demo-server"
import type { Driver } from "../e2e/browsers/driver"
import { launchers } from "../e2e/browsers/launch"
import { countMarks, openCard, showAlphabets } from "./read-demo"

// tsx tests/demo/picture-store.ts draws the pictures for the stores, of the size that both take, from the built extension.

const size = { width: 1280, height: 800 }
const root = resolve(import.meta.dirname, "../..")
const folder = join(root, "assets/store/screenshots")
const pictureOf = (subject: string) => join(folder, `${subject}.png`)

/** Pages of the extension, each with what it shows once it is drawn. */
const places = [
  { subject: "3-dossier", page: "tabs/library.html#/entity/min-aung-hlaing", shows: "blockquote" },
  { subject: "4-search", page: "tabs/library.html#/search?q=nuclear%20powr", shows: "mark" },
  { subject: "5-permissions", page: "tabs/permissions.html", shows: "h1" }
]

/** Marks every name, since in the demo page the Burmese one is not the first of its kind. */
async function markEveryName(driver: Driver): Promise<void> {
  const page = await driver.newPage()
  await page.goto(driver.extensionUrl("popup.html"))
  await page.evaluate((settings) => chrome.storage.local.set({ settings }), {
    version: SETTINGS_VERSION,
    density: "every"
  })
  await page.close()
}

async function pictureCards(driver: Driver, url: string): Promise<void> {
  const page = await driver.newPage()
  await page.goto(url)
  await countMarks(page)
  await openCard(page, "Min Aung Hlaing")
  await page.screenshot(pictureOf("1-card"))
  await page.key("Escape")
  await page.setColorScheme("dark")
  await markEveryName(driver)
  await page.activate()
  await showAlphabets(page)
  await openCard(page, "မင်းအောင်လှိုင်")
  await page.screenshot(pictureOf("2-burmese"))
  await page.close()
}

async function picturePlaces(driver: Driver): Promise<void> {
  for (const { subject, page: path, shows } of places) {
    const page = await driver.newPage()
    await page.goto(driver.extensionUrl(path))
    await page.waitFor((shows) => document.querySelector(`main ${shows}, body ${shows}`) !== null, shows)
    await page.screenshot(pictureOf(subject))
    await page.close()
  }
}

mkdirSync(folder, { recursive: true })
const end = new AbortController()
const extension = join(root, buildDirectory("chrome-mv3", "test"))
const url = await serveDemo(join(root, "assets/demo/index.html"), end.signal)
const driver = await launchers.chromium({ extension, ...size })
try {
  await pictureCards(driver, url)
  await picturePlaces(driver)
} finally {
  await driver.close()
  end.abort()
}
console.log("The pictures for the stores are in assets/store/screenshots.")
