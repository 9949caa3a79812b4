import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/**
 * What an empty profile begins with. Chromium fetches a dictionary when somebody types into a page, even where
 * checking of spelling is turned off, but none that is blocked: `en-US` is the only language of a profile that
 * was started with nothing said.
 */
const preferences = { spellcheck: { blocked_dictionaries: ["en-US"] } }

/** Writes the preferences into a profile that Chromium has not been started on yet. */
export function writePreferences(profile: string): void {
  const folder = join(profile, "Default")
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, "Preferences"), JSON.stringify(preferences))
}
