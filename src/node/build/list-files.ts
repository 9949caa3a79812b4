import { readdirSync } from "node:fs"
import { join } from "node:path"

/** All files under a directory, as paths relative to it with forward slashes, in an order that no system changes. */
export function listFiles(directory: string): readonly string[] {
  return readdirSync(directory, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => path.slice(directory.length + 1).replaceAll("\\", "/"))
    .sort(byCodeUnit)
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
