/** The browsers that a build is made for, in Plasmo's words. */
export const targets = ["chrome-mv3", "firefox-mv3"] as const
export type Target = (typeof targets)[number]

/** The manifest files of a target, each laid on the one before. Paths are relative to the project. */
export function manifestParts(target: Target): readonly string[] {
  return ["manifest/common.json", target === "chrome-mv3" ? "manifest/chrome.json" : "manifest/firefox.json"]
}

/**
 * Grants the hosts at install. A browser's own permission dialog cannot be answered by a program, so end-to-end tests
 * and the demo use the same files with this one difference.
 */
export const testOverlay = "manifest/test-overlay.json"

/** Where a build lies, relative to the project. `test` has the overlay. */
export function buildDirectory(target: Target, variant: "prod" | "test"): string {
  return `build/${target}-${variant}`
}
