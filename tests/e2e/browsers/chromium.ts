import { chromium } from "playwright-core"
import type { BrowserContext } from "playwright-core"

import {
  dispatchCommand,
  dispatchEntered,
  dispatchMenuClick,
  dispatchTyped,
  openPrivateWindow,
  removeSelf,
  stopWorker,
  wakeWorker
} from "./chromium-background"
import { openChromiumManager } from "./chromium-manager"
import { createChromiumPage } from "./chromium-page"
import { writePreferences } from "./chromium-preferences"
import type { Driver, Launch, LaunchOptions } from "./driver"
import { readManifest } from "./extension-folder"
import { browserPath } from "./browser-path"
import { poll } from "./poll"
import { createProfile } from "./profile"
import { startStrangerProxy } from "./stranger-proxy"

const quiet = [
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--allow-browser-signin=false",
  // Addresses on the discard port: sign-in, form filling, the store and the updater would otherwise ask the
  // network by themselves.
  "--gaia-url=http://127.0.0.1:9",
  "--autofill-server-url=http://127.0.0.1:9/",
  "--apps-gallery-update-url=http://127.0.0.1:9",
  "--component-updater=url-source=http://127.0.0.1:9"
]

/** Launches Chromium headless, on a profile of its own, with the extension loaded. */
export const launchChromium: Launch = async (options) => {
  await readManifest(options.extension) // else Chromium starts without it and says nothing
  const proxy = await startStrangerProxy()
  const profile = createProfile("chromium")
  writePreferences(profile.folder)
  const tidy = async () => {
    await proxy.close()
    profile.remove()
  }
  const context = await launchContext(profile.folder, options, proxy.port).catch(async (error: unknown) => {
    await tidy()
    throw error
  })
  const close = async () => {
    await context.close()
    await tidy()
  }
  try {
    return await createDriver(context, proxy.requests, close)
  } catch (error) {
    await close()
    throw error
  }
}

async function launchContext(
  profile: string,
  options: LaunchOptions,
  proxyPort: number
): Promise<BrowserContext> {
  const { extension, width, height } = options
  return chromium.launchPersistentContext(profile, {
    executablePath: browserPath("chromium"),
    headless: true,
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
    viewport: { width, height },
    hasTouch: options.touch ?? false,
    colorScheme: options.dark ? "dark" : "light",
    proxy: { server: `http://127.0.0.1:${proxyPort}`, bypass: "127.0.0.1,localhost" },
    args: [
      // Containers have no user namespaces, and root may not have the sandbox.
      "--no-sandbox",
      "--disable-gpu",
      ...quiet,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`
    ]
  })
}

async function createDriver(
  context: BrowserContext,
  requests: () => readonly string[],
  close: () => Promise<void>
): Promise<Driver> {
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker", { timeout: 20_000 }))
  const id = new URL(worker.url()).host
  const origin = `chrome-extension://${id}`
  const orphaned = watchErrors(context, origin)
  const manager = await openChromiumManager(context, id)
  const account = new Set<string>()
  const consoleErrors = async () => {
    for (const error of [...(await manager.errors()), ...orphaned()]) account.add(error)
    return [...account]
  }
  /** Does what has the browser load the extension again, and waits until it has. */
  const reloadBy = async (act: () => Promise<void>) => {
    const before = context.serviceWorkers().filter((worker) => worker.url().startsWith(origin))
    await act()
    // The answer comes when reloading has begun: until it is done the old background runs, or no page opens.
    const isGone = async () => !context.serviceWorkers().some((worker) => before.includes(worker))
    await poll(isGone, "the background of before to end")
    await poll(() => manager.isEnabled(), "the extension to be loaded again")
    await wakeWorker(context, origin)
  }
  return {
    name: "chromium",
    extensionUrl: (path) => `${origin}/${path}`,
    newPage: async () => createChromiumPage(await context.newPage()),
    command: async (name) => {
      await (await wakeWorker(context, origin)).evaluate(dispatchCommand, name)
    },
    allowSites: (sites) => manager.allowSites(sites),
    chooseOnSelection: async (page) => {
      const selectionText = await page.evaluate(() => String(getSelection()))
      await page.activate()
      await (await wakeWorker(context, origin)).evaluate(dispatchMenuClick, selectionText)
    },
    suggestions: async (words) => (await wakeWorker(context, origin)).evaluate(dispatchTyped, words),
    enterKeyword: async (words) => (await wakeWorker(context, origin)).evaluate(dispatchEntered, words),
    stopBackground: () => stopWorker(context, origin),
    reloadExtension: () => reloadBy(() => manager.reload()),
    allowPrivate: async (isAllowed) => {
      // Chromium loads it again only where that is new.
      if ((await manager.isPrivateAllowed()) === isAllowed) return
      await reloadBy(() => manager.allowPrivate(isAllowed))
    },
    newPrivatePage: async () => {
      const opened = context.waitForEvent("page", (page) => page.url() === "about:blank")
      await (await wakeWorker(context, origin)).evaluate(openPrivateWindow)
      return createChromiumPage(await opened)
    },
    removeExtension: async () => {
      await consoleErrors() // the browser forgets them with the extension
      await removeSelf(context, origin)
      await poll(async () => !(await manager.isInstalled()), "the extension to be gone")
    },
    consoleErrors,
    requests,
    close
  }
}

/** Errors that reach a page's console from our scripts; those of orphans are on nobody else's account. */
function watchErrors(context: BrowserContext, origin: string): () => readonly string[] {
  const seen: string[] = []
  context.on("weberror", (event) => {
    const error = event.error()
    if (error.stack?.includes(origin)) seen.push(`${error.message} (thrown)`)
  })
  context.on("console", (message) => {
    if (message.type() === "error" && message.location().url.startsWith(origin)) seen.push(message.text())
  })
  return () => seen
}
