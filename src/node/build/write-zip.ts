import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { zipSync, type Zippable } from "fflate"
import { listFiles } from "./list-files"

/**
 * Packs a directory so that the same files give the same bytes whenever and wherever it is done: stores rebuild an
 * extension from its source and allow no difference.
 */
export function zipOf(directory: string): Uint8Array {
  // Zips count from 1980, in local time: parts and not a moment, so that no time zone changes the bytes.
  const mtime = new Date(1980, 0, 1)
  const tree: Zippable = {}
  for (const file of listFiles(directory)) {
    tree[file] = [readFileSync(join(directory, file)), { mtime, level: 9, os: 0 }]
  }
  return zipSync(tree)
}

/** Writes the zip of a directory beside it. */
export function writeZip(directory: string): string {
  const file = `${directory}.zip`
  writeFileSync(file, zipOf(directory))
  return file
}
