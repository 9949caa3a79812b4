import type { LaunchOptions } from "./driver"

/** The host of the extension's addresses: Firefox draws it by lot unless it is written down beforehand. */
export const extensionHost = "11111111-2222-4333-8444-555555555555"

type Preferences = Readonly<Record<string, boolean | number | string>>

const quiet: Preferences = {
  "app.normandy.enabled": false,
  "app.shield.optoutstudies.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.aboutwelcome.enabled": false,
  "browser.newtabpage.enabled": false,
  "browser.safebrowsing.downloads.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage": "about:blank",
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.startup.page": 0,
  "browser.topsites.contile.enabled": false,
  "datareporting.healthreport.uploadEnabled": false,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  "extensions.systemAddon.update.url": "",
  "extensions.update.enabled": false,
  "media.gmp-manager.updateEnabled": false,
  "media.gmp-provider.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "nimbus.rollouts.enabled": false,
  "remote.prefs.recommended": true,
  "services.settings.server": "data:,#", // heeded only with MOZ_REMOTE_SETTINGS_DEVTOOLS in the environment
  "startup.homepage_welcome_url": "about:blank",
  "toolkit.telemetry.reportingpolicy.firstRun": false
}

/** The text of a `user.js` for one launch; all but the loopback address goes through the proxy. */
export function userPreferences(options: LaunchOptions, addOnId: string, proxyPort: number): string {
  const all: Preferences = {
    ...quiet,
    "extensions.webextensions.uuids": JSON.stringify({ [addOnId]: extensionHost }),
    "layout.css.prefers-color-scheme.content-override": options.dark ? 0 : 1,
    // Capabilities of a pointer, as bits: 1 is coarse, 2 fine, 4 can hover.
    "ui.primaryPointerCapabilities": options.touch ? 1 : 6,
    "ui.allPointerCapabilities": options.touch ? 1 : 6,
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": proxyPort,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": proxyPort
  }
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join("")
}
