import type { BrowserName } from "../../../src/node/run/browser-places"
import { findBrowser } from "../../../src/node/run/find-browser"

const paths = new Map<BrowserName, string>()

/**
 * The program to launch, as `npm start` finds it.
 *
 * @throws with a sentence that says what to do: a missing browser fails a run, and never shortens it
 */
export function browserPath(name: BrowserName): string {
  const known = paths.get(name)
  if (known !== undefined) return known
  const search = findBrowser(name)
  if (search.kind === "missing") throw new Error(search.reason)
  paths.set(name, search.path)
  return search.path
}
