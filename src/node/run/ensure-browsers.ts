import type { BrowserName } from "./browser-places"
import { installDebianBrowsers } from "./debian-packages"
import { findBrowser, type BrowserSearch } from "./find-browser"

/**
 * Finds the browsers named, and installs those that are missing where that may be done without asking anyone. What is
 * still missing afterwards says why.
 */
export function ensureBrowsers(names: readonly BrowserName[]): readonly BrowserSearch[] {
  const first = names.map((name) => findBrowser(name))
  const missing = first.filter(({ kind }) => kind === "missing").map(({ name }) => name)
  const refusal = installDebianBrowsers(missing)
  if (missing.length === 0) return first
  return names.map((name) => {
    const search = findBrowser(name)
    return search.kind === "missing" && refusal !== null
      ? { ...search, reason: `${search.reason} ${refusal}` }
      : search
  })
}

/** The variables by which the drivers of the browsers are told where these are. */
export function browserVariables(searches: readonly BrowserSearch[]): Record<string, string> {
  const found = searches.filter((search) => search.kind === "found")
  return Object.fromEntries(found.map(({ name, path }) => [name.toUpperCase(), path]))
}
