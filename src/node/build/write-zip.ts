import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { zipSync, type Zippable } from "fflate"
import { listFiles } from "./list-files"

export type ZippedFile = { readonly name: string; readonly content: Uint8Array }

/**
 * Packs files so that the same files give the same bytes whenever and wherever it is done: stores rebuild an extension
 * from its source and allow no difference.
 */
export function zipOf(files: readonly ZippedFile[]): Uint8Array {
  // Zips count from 1980, in local time: parts and not a moment, so that no time zone changes the bytes.
  const mtime = new Date(1980, 0, 1)
  const tree: Zippable = {}
  for (const { name, content } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    tree[name] = [content, { mtime, level: 9, os: 0 }]
  return zipSync(tree)
}

/** All files under a directory. */
export function filesIn(directory: string): readonly ZippedFile[] {
  return listFiles(directory).map((name) => ({ name, content: readFileSync(join(directory, name)) }))
}

/** Writes the zip of a directory beside it. */
export function writeZip(directory: string): string {
  const file = `${directory}.zip`
  writeFileSync(file, zipOf(filesIn(directory)))
  return file
}
