import { listFiles } from "../../src/node/build/list-files"

const pages = /\.(?:x?html?|shtml|xht)$/i

/** The pages in a folder and the folders inside of it, relative to it, in the same order everywhere. */
export function listPages(folder: string): readonly string[] {
  return listFiles(folder).filter((file) => pages.test(file))
}

/** At most `limit` of the files, taken evenly from all of them. */
export function sampleOf(files: readonly string[], limit: number): readonly string[] {
  if (files.length <= limit) return files
  return Array.from({ length: limit }, (_, i) => files[Math.floor((i * files.length) / limit)] ?? "")
}
