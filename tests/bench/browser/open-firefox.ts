import { connectBidi, type Bidi } from "../../e2e/browsers/bidi"
import { readManifest } from "../../e2e/browsers/extension-folder"
import { extensionHost, userPreferences } from "../../e2e/browsers/firefox-preferences"
import { startFirefox } from "../../e2e/browsers/firefox-process"
import { poll } from "../../e2e/browsers/poll"
import { startStrangerProxy } from "../../e2e/browsers/stranger-proxy"
import { readProcesses, type FirefoxProcessInfo } from "./firefox-processes"
import { createFirefoxTab, type FirefoxTab } from "./firefox-tab"

export type BenchFirefox = {
  readonly version: string
  /** Where the extension lives (`moz-extension://…`). */
  readonly origin: string
  /** Opens a tab on an address for as long as `use` runs. */
  withTab<T>(url: string, use: (tab: FirefoxTab) => Promise<T>): Promise<T>
  processes(): Promise<readonly FirefoxProcessInfo[]>
  stopBackground(): Promise<void>
  /** Resolves when it has ended, by force where a script holds it. */
  close(): Promise<void>
}

const origin = `moz-extension://${extensionHost}`

const size = { width: 900, height: 700 }

/** A clock that is as fine as Chromium's, in a page that the bench serves itself. */
const preferences = `user_pref("privacy.reduceTimerPrecision", false);
user_pref("browser.tabs.unloadOnLowMemory", false);
`

/** Opens a headless Firefox on a profile of its own, with the unpacked extension of a folder or with none. */
export async function openFirefox(extension: string | null): Promise<BenchFirefox> {
  const manifest = extension === null ? null : await readManifest(extension)
  const addOnId = manifest?.browser_specific_settings?.gecko?.id ?? "none@bench"
  const proxy = await startStrangerProxy()
  const wanted = userPreferences({ extension: extension ?? "", ...size }, addOnId, proxy.port)
  const firefox = await startFirefox(wanted + preferences)
  const bidi = await connectBidi(firefox.url)
  const close = async () => {
    // It may be gone before it has answered, or be held by a page's script: what counts is that the process ends.
    await bidi.send("browser.close", {}, 5_000).catch(() => null)
    bidi.close()
    await firefox.stop()
    await proxy.close()
  }
  try {
    const privileged = await openPrivileged(bidi)
    if (extension !== null) {
      await bidi.send("webExtension.install", { extensionData: { type: "path", path: extension } })
      await withTab(bidi, privileged, { url: `${origin}/popup.html`, use: waitUntilRegistered })
    }
    return {
      version: await privileged("return Services.appinfo.version"),
      origin,
      withTab: (url, use) => withTab(bidi, privileged, { url, use }),
      processes: () => readProcesses(privileged),
      stopBackground: async () => {
        const id = JSON.stringify(addOnId)
        await privileged(`await WebExtensionPolicy.getByID(${id}).extension.terminateBackground(); return ""`)
      },
      close
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** The hosts are granted at install, and a moment later the background registers the content script for them. */
async function waitUntilRegistered(tab: FirefoxTab): Promise<void> {
  const ask = "browser.scripting.getRegisteredContentScripts().then(({ length }) => length)"
  await poll(() => tab.evaluate<number>(ask), "the content script to be registered")
}

/** Runs the body of a function in the browser's own scope; it returns a text. */
export type Privileged = (body: string) => Promise<string>

async function openPrivileged(bidi: Bidi): Promise<Privileged> {
  const { contexts } = await bidi.send<{ contexts: readonly { context: string }[] }>(
    "browsingContext.getTree",
    { "moz:scope": "chrome" }
  )
  const context = contexts[0]?.context
  if (context === undefined) throw new Error("Firefox has no window")
  return async (body) => {
    const answer = await bidi.send<{
      readonly result?: { readonly value?: unknown }
      readonly exceptionDetails?: { readonly text: string }
    }>("script.evaluate", {
      expression: `(async () => { ${body} })()`,
      target: { context },
      awaitPromise: true
    })
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text)
    return String(answer.result?.value)
  }
}

async function withTab<T>(
  bidi: Bidi,
  privileged: Privileged,
  { url, use }: { readonly url: string; readonly use: (tab: FirefoxTab) => Promise<T> }
): Promise<T> {
  const { context } = await bidi.send<{ context: string }>("browsingContext.create", { type: "tab" })
  try {
    await bidi.send("browsingContext.setViewport", { context, viewport: size })
    const tab = createFirefoxTab(bidi, privileged, context)
    await tab.goto(url)
    return await use(tab)
  } finally {
    // A tab whose script does not end goes with its browser.
    await bidi.send("browsingContext.close", { context }, 5_000).catch(() => null)
  }
}
