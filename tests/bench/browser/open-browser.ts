import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { chromium, type BrowserContext } from "playwright-core"
import { browserPath } from "../../e2e/browsers/browser-path"

export type BenchBrowser = {
  readonly context: BrowserContext
  /** Where the extension lives (`chrome-extension://…`); empty without one. */
  readonly origin: string
  readonly version: string
  close(): Promise<void>
}

const size = { width: 900, height: 700 }

const flags = [
  "--no-sandbox", // containers have no user namespaces
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync"
]

/** Opens a headless Chromium on a profile of its own, with the unpacked extension of a folder or with none. */
export async function openBrowser(extension: string | null): Promise<BenchBrowser> {
  const profile = await mkdtemp(join(tmpdir(), "backgrounder-bench-"))
  const load = extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath("chromium"),
    headless: true,
    viewport: size,
    args: [...flags, ...load]
  })
  const close = async () => {
    await context.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const origin = extension ? await originOfExtension(context) : ""
    return { context, origin, version: context.browser()?.version() ?? "unknown", close }
  } catch (error) {
    await close()
    throw error
  }
}

async function originOfExtension(context: BrowserContext): Promise<string> {
  const [running] = context.serviceWorkers()
  const worker = running ?? (await context.waitForEvent("serviceworker", { timeout: 20_000 }))
  return `chrome-extension://${new URL(worker.url()).host}`
}
