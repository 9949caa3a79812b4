import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import type { BrowserName } from "./browser-places"

const browserPackages: Record<BrowserName, string> = { chromium: "chromium", firefox: "firefox-esr" }

/** A font for each alphabet that a bare machine shows as empty boxes, by fontconfig's name of a language. */
const fontPackages = { my: "fonts-sil-padauk", ru: "fonts-dejavu-core", "zh-cn": "fonts-droid-fallback" }

/**
 * Installs Debian's packages of the browsers named, and of fonts for alphabets that have none. Returns why that was not done, or
 * null. Only on Debian itself: elsewhere these names mean other things (on Ubuntu, stubs for snaps).
 */
export function installDebianBrowsers(missing: readonly BrowserName[]): string | null {
  if (!isDebian()) return "Packages are installed by themselves on Debian only."
  const packages = [...missing.map((name) => browserPackages[name]), ...missingFonts()]
  if (packages.length === 0) return null
  const asRoot = rootCommand()
  if (asRoot === null)
    return `Nothing was installed without root's rights. As root: apt-get install ${packages.join(" ")}`
  console.log(`Installing Debian's packages ${packages.join(", ")} …`)
  const failure =
    aptGet(asRoot, ["update"]) ?? aptGet(asRoot, ["install", "--no-install-recommends", ...packages])
  return failure === null ? null : `Installing ${packages.join(" ")} failed: ${failure}.`
}

function isDebian(): boolean {
  try {
    return /^ID="?debian"?$/m.test(readFileSync("/etc/os-release", "utf8"))
  } catch {
    // No such file: another system.
    return false
  }
}

/** Asks for alphabets and not for packages: any font that has the letters will do. */
function missingFonts(): readonly string[] {
  return Object.entries(fontPackages)
    .filter(([language]) => !hasFont(language))
    .map(([, name]) => name)
}

function hasFont(language: string): boolean {
  const { status, stdout } = spawnSync("fc-list", [`:lang=${language}`], { encoding: "utf8" })
  return status === 0 && stdout !== ""
}

/** What to put before a command so that it runs as root without asking; null where that cannot be. */
function rootCommand(): readonly string[] | null {
  if (process.getuid?.() === 0) return []
  return spawnSync("sudo", ["-n", "true"], { stdio: "ignore" }).status === 0 ? ["sudo", "-n"] : null
}

function aptGet(asRoot: readonly string[], args: readonly string[]): string | null {
  // sudo drops the environment, so the variable travels in the command.
  const [program = "env", ...rest] = [
    ...asRoot,
    "env",
    "DEBIAN_FRONTEND=noninteractive",
    "apt-get",
    "-qq",
    "-y",
    ...args
  ]
  const { status, stdout, stderr } = spawnSync(program, rest, { encoding: "utf8" })
  return status === 0 ? null : `${stdout}${stderr}`.trim().split("\n").slice(-3).join(" ")
}
