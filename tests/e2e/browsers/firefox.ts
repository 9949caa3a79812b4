import { connectBidi } from "./bidi"
import type { Bidi } from "./bidi"
import type { Driver, Launch, Page } from "./driver"
import { readManifest } from "./extension-folder"
import type { Manifest } from "./extension-folder"
import { createFirefoxPage } from "./firefox-page"
import { extensionHost, userPreferences } from "./firefox-preferences"
import { openFirefoxPrivileged } from "./firefox-privileged"
import { startFirefox } from "./firefox-process"
import { poll } from "./poll"
import { startStrangerProxy } from "./stranger-proxy"

/** Launches Firefox headless, on a profile of its own, with the extension installed for as long as it runs. */
export const launchFirefox: Launch = async (options) => {
  const manifest = await readManifest(options.extension)
  const addOnId = manifest.browser_specific_settings?.gecko?.id
  if (addOnId === undefined) throw new Error(`${options.extension}/manifest.json has no add-on id`)
  const proxy = await startStrangerProxy()
  const firefox = await startFirefox(userPreferences(options, addOnId, proxy.port)).catch(
    async (error: unknown) => {
      await proxy.close()
      throw error
    }
  )
  const bidi = await connectBidi(firefox.url)
  const close = async () => {
    await bidi.send("browser.close").catch(() => null) // it may be gone before it has answered
    bidi.close()
    await firefox.stop()
    await proxy.close()
  }
  try {
    return await createDriver({ ...options, manifest, addOnId, bidi, requests: proxy.requests, close })
  } catch (error) {
    await close()
    throw error
  }
}

type Parts = {
  readonly extension: string
  readonly width: number
  readonly height: number
  readonly dark?: boolean
  readonly manifest: Manifest
  readonly addOnId: string
  readonly bidi: Bidi
  readonly requests: () => readonly string[]
  readonly close: () => Promise<void>
}

async function createDriver(parts: Parts): Promise<Driver> {
  const { extension, width, height, dark, manifest, addOnId, bidi, requests, close } = parts
  const privileged = await openFirefoxPrivileged(bidi, addOnId)
  const keyword = manifest.omnibox?.keyword ?? ""
  const contexts = new WeakMap<Page, string>()
  await bidi.send("session.subscribe", { events: ["log.entryAdded"] })
  await bidi.send("webExtension.install", { extensionData: { type: "path", path: extension } })
  const pageIn = async (context: string) => {
    const page = createFirefoxPage(bidi, privileged, context, dark ? "dark" : "light")
    contexts.set(page, context)
    await page.setViewport(width, height)
    return page
  }
  const tabs = async () => {
    const tree = await bidi.send<{ contexts: readonly { context: string }[] }>("browsingContext.getTree", {})
    return tree.contexts.map(({ context }) => context)
  }
  // New tabs go to the window that was used last, which may be a private one, unless they are told where.
  const [referenceContext] = await tabs()
  const driver: Driver = {
    name: "firefox",
    extensionUrl: (path) => `moz-extension://${extensionHost}/${path}`,
    newPage: async () => {
      const { context } = await bidi.send<{ context: string }>("browsingContext.create", {
        type: "tab",
        referenceContext
      })
      return pageIn(context)
    },
    newPrivatePage: async () => {
      const before = await tabs()
      await privileged.openPrivateWindow()
      const context = await poll(
        async () => (await tabs()).find((tab) => !before.includes(tab)),
        "a private window"
      )
      return pageIn(context)
    },
    allowPrivate: (isAllowed) => privileged.allowPrivate(isAllowed),
    command: (name) => {
      const { key, modifiers } = suggestedKeys(manifest, name)
      return privileged.pressCommandKeys(key, modifiers)
    },
    allowSites: (sites) => privileged.allowSites(sites),
    chooseOnSelection: async (page, { x, y }) => {
      await page.activate()
      const press = ["pointerMove", "pointerDown", "pointerUp"].map((type) =>
        type === "pointerMove" ? { type, x: Math.round(x), y: Math.round(y) } : { type, button: 2 }
      )
      await bidi.send("input.performActions", {
        context: contexts.get(page),
        actions: [{ type: "pointer", id: "mouse", actions: press }]
      })
      await privileged.chooseMenuEntry()
    },
    suggestions: (words) => privileged.suggestions(keyword, words),
    enterKeyword: (words) => privileged.enterIntoAddressBar(`${keyword} ${words}`),
    stopBackground: () => privileged.stopBackground(),
    reloadExtension: () => privileged.reload(),
    removeExtension: async () => {
      await bidi.send("webExtension.uninstall", { extension: addOnId })
    },
    consoleErrors: () => privileged.errors(),
    requests,
    close
  }
  return driver
}

/** The keys that a command of the manifest suggests, in the words of Firefox's own shortcuts. */
function suggestedKeys(manifest: Manifest, command: string): { key: string; modifiers: readonly string[] } {
  const suggested = manifest.commands?.[command]?.suggested_key?.default?.split("+") ?? []
  const key = suggested.at(-1)
  if (key === undefined) throw new Error(`The manifest suggests no keys for the command ${command}`)
  return { key, modifiers: suggested.slice(0, -1).map((modifier) => modifier.toLowerCase()) }
}
