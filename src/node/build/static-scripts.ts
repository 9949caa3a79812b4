import { isJsonObject, type JsonObject } from "./merge-manifest"

/** A file of the build that gets a name of its own. Paths are relative to the build. */
export type Renaming = { readonly from: string; readonly to: string }

/**
 * Takes Plasmo's static content scripts out of a manifest and says what their files are to be called.
 *
 * A static entry would ask for all sites at install; ours are registered when the reader grants sites. Whoever
 * registers them needs a name that no build changes, so `spotter.00f36f2a.js` becomes `contents/spotter.js`.
 */
export function liftContentScripts(manifest: JsonObject): {
  readonly manifest: JsonObject
  readonly renamings: readonly Renaming[]
} {
  const { content_scripts: entries, ...rest } = manifest
  const files = asArray(entries).flatMap((entry) => (isJsonObject(entry) ? asArray(entry["js"]) : []))
  const renamings = files.filter((file) => typeof file === "string").map((from) => ({ from, to: stableName(from) }))
  return { manifest: rest, renamings }
}

function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function stableName(file: string): string {
  return `contents/${file.replace(/^.*\//, "").replace(/\.[0-9a-f]{8}\.js$/, ".js")}`
}
