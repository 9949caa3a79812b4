import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { PNG } from "pngjs"

import { comparePictures, type Comparison } from "./compare-pictures"
import { withFewColours } from "./few-colours"

/** With this variable set the pictures of this run are kept, to be compared with from then on. */
const isKeeping = process.env["KEEP_LOOKS"] === "1"

const root = resolve(import.meta.dirname, "../../..")

/** Compares a picture with the one that is kept of that name; what differs is written to `build/looks`, to be looked at. */
export function compareWithKept(
  folder: string,
  name: string,
  picture: PNG,
  isDrawnAlike: boolean
): Comparison & { readonly seen: string } {
  // What is kept has few colours; compared with more of them, each edge of a letter would differ a little.
  const now = withFewColours(picture)
  const kept = join(root, "tests/e2e/looks/kept", folder, `${name}.png`)
  const seen = join(root, "build/looks", folder, `${name}.png`)
  write(seen, now)
  if (isKeeping) {
    const isNew = !existsSync(kept) || !compare(kept, now, true).isSame
    if (isNew) write(kept, now)
    return { isSame: true, words: isNew ? "kept" : "as it was", difference: null, seen }
  }
  if (!existsSync(kept)) return { isSame: false, words: "no picture of it is kept", difference: null, seen }
  const comparison = compare(kept, now, isDrawnAlike)
  if (comparison.difference && !comparison.isSame)
    write(seen.replace(/\.png$/, ".difference.png"), comparison.difference)
  return { ...comparison, seen }
}

function compare(kept: string, now: PNG, isDrawnAlike: boolean): Comparison {
  return comparePictures(PNG.sync.read(readFileSync(kept)), now, isDrawnAlike)
}

function write(file: string, picture: PNG): void {
  mkdirSync(resolve(file, ".."), { recursive: true })
  // No transparency, and the filter that fits flat colours.
  writeFileSync(
    file,
    PNG.sync.write(picture, {
      colorType: 2,
      inputHasAlpha: true,
      deflateLevel: 9,
      deflateStrategy: 0,
      filterType: 0
    })
  )
}
