import type { BrowserContext } from "playwright-core"

/** Chromium's own page for extensions, whose API reloads and keeps account of them. */
export type ChromiumManager = {
  reload(): Promise<void>
  isEnabled(): Promise<boolean>
  isInstalled(): Promise<boolean>
  allowSites(sites: "all" | "none" | readonly string[]): Promise<void>
  isPrivateAllowed(): Promise<boolean>
  allowPrivate(isAllowed: boolean): Promise<void>
  /** What the browser has put on the extension's account: errors of all of its contexts. Empty once removed. */
  errors(): Promise<readonly string[]>
}

type ExtensionInfo = {
  readonly id: string
  readonly state: string
  readonly incognitoAccess: { readonly isActive: boolean }
  readonly runtimeErrors: readonly ExtensionError[]
}
type ExtensionError = { readonly message: string; readonly source: string; readonly severity: string }

export async function openChromiumManager(
  context: BrowserContext,
  extensionId: string
): Promise<ChromiumManager> {
  const page = await context.newPage()
  await page.goto("chrome://extensions")
  // Only Chromium's own pages have this API, and the type packages leave it out: hence source text.
  const call = <Answer>(method: string, ...args: readonly unknown[]) =>
    page.evaluate<Answer>(
      `chrome.developerPrivate.${method}(${args.map((arg) => JSON.stringify(arg)).join()})`
    )
  // Without these two the browser keeps no account of errors.
  await call("updateProfileConfiguration", { inDeveloperMode: true })
  await call("updateExtensionConfiguration", { extensionId, errorCollection: true })
  const find = async () => {
    const installed = await call<readonly ExtensionInfo[]>("getExtensionsInfo", { includeDisabled: true })
    return installed.filter(({ id }) => id === extensionId)
  }
  return {
    reload: () => call("reload", extensionId, { failQuietly: true }),
    allowSites: async (sites) => {
      const hostAccess =
        sites === "all" ? "ON_ALL_SITES" : sites === "none" ? "ON_CLICK" : "ON_SPECIFIC_SITES"
      await call("updateExtensionConfiguration", { extensionId, hostAccess })
      if (typeof sites === "string") return
      for (const host of sites) await call("addHostPermission", extensionId, `*://${host}/*`)
    },
    isPrivateAllowed: async () => (await find()).some(({ incognitoAccess }) => incognitoAccess.isActive),
    allowPrivate: (incognitoAccess) => call("updateExtensionConfiguration", { extensionId, incognitoAccess }),
    isEnabled: async () => (await find()).some(({ state }) => state === "ENABLED"),
    isInstalled: async () => (await find()).length > 0,
    errors: async () => (await find()).flatMap(errorsOf)
  }
}

function errorsOf({ runtimeErrors }: ExtensionInfo): string[] {
  const thrownOrLogged = runtimeErrors.filter(({ severity }) => severity === "ERROR")
  return thrownOrLogged.map(({ message, source }) => `${message} (${source})`)
}
