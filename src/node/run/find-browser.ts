import { spawnSync } from "node:child_process"
import { existsSync } from "node:fs"
import { delimiter, join } from "node:path"
import { browserPlaces, type BrowserName } from "./browser-places"

/** A browser that can show the extension, or a sentence that says why there is none. */
export type BrowserSearch =
  | { readonly kind: "found"; readonly name: BrowserName; readonly path: string; readonly label: string }
  | { readonly kind: "missing"; readonly name: BrowserName; readonly reason: string }

type Environment = Readonly<Record<string, string | undefined>>

/** As the manifests state it. */
const oldestVersions: Record<BrowserName, number> = { chromium: 140, firefox: 153 }

/**
 * Looks for a browser: where the variable CHROMIUM or FIREFOX points, there and nowhere else; without it on PATH and
 * in the places where systems keep applications. Every candidate is asked for its version, since a name proves
 * nothing: Ubuntu's `chromium-browser` is a stub, and branded Chrome loads no extension from the command line.
 */
export function findBrowser(name: BrowserName, environment: Environment = process.env): BrowserSearch {
  const variable = name.toUpperCase()
  const told = environment[variable]
  const candidates = told === undefined || told === "" ? installed(name, environment) : [told]
  const refusals: string[] = []
  for (const path of candidates) {
    const label = versionLine(path)
    const refusal = label === null ? "does not start" : refusalOf(name, label)
    if (refusal === null) return { kind: "found", name, path, label: label ?? path }
    refusals.push(`${path} ${refusal}`)
  }
  const title = name === "chromium" ? "Chromium or Chrome for Testing" : "Firefox"
  const seen = refusals.length > 0 ? ` (${refusals.join("; ")})` : ""
  return {
    kind: "missing",
    name,
    reason: `No ${title} was found${seen}. Install one, or set ${variable} to its path.`
  }
}

function installed(name: BrowserName, environment: Environment): readonly string[] {
  const { commands, applications } = browserPlaces(name, environment)
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "")
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  return [...onPath, ...applications].filter((path) => existsSync(path))
}

/** What the program says of itself; null where it does not start. Windows has no answer and needs none. */
function versionLine(path: string): string | null {
  if (process.platform === "win32") return existsSync(path) ? path : null
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: 20_000 })
  return status === 0 ? stdout.trim() : null
}

function refusalOf(name: BrowserName, label: string): string | null {
  const [, brand, version] = /^(.*?)\s+(\d+)\.\d/.exec(label) ?? []
  if (brand === undefined) return process.platform === "win32" ? null : "does not say its version"
  if (brand === "Google Chrome") return "is branded Chrome, which takes no --load-extension"
  if (Number(version) < oldestVersions[name]) return `is older than ${oldestVersions[name]}`
  return null
}
