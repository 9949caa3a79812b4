import { join } from "node:path"

export const browserNames = ["chromium", "firefox"] as const
export type BrowserName = (typeof browserNames)[number]

type Environment = Readonly<Record<string, string | undefined>>
type Places = {
  /** Names to look for in the folders of PATH. */
  readonly commands: readonly string[]
  /** Full paths that are worth a look. */
  readonly applications: readonly string[]
}

/** Where a browser may be on this system, likeliest first. */
export function browserPlaces(name: BrowserName, environment: Environment): Places {
  const windows = process.platform === "win32"
  const commands = commandNames[name].map((command) => (windows ? `${command}.exe` : command))
  return { commands, applications: windows ? onWindows(name, environment) : onMac[name] }
}

// Branded Chrome is left out on purpose: since version 137 it ignores --load-extension.
const commandNames: Record<BrowserName, readonly string[]> = {
  chromium: ["chromium", "chromium-browser", "chrome", "chrome-for-testing", "google-chrome-for-testing"],
  firefox: ["firefox", "firefox-esr", "firefox-developer-edition"]
}

const onMac: Record<BrowserName, readonly string[]> = {
  chromium: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing"
  ],
  firefox: [
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox"
  ]
}

function onWindows(name: BrowserName, environment: Environment): readonly string[] {
  const tails = {
    chromium: ["Chromium/Application/chrome.exe"],
    firefox: ["Mozilla Firefox/firefox.exe", "Firefox Developer Edition/firefox.exe"]
  }
  const homes = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((key) => environment[key] ?? [])
  return homes.flatMap((home) => tails[name].map((tail) => join(home, tail)))
}
