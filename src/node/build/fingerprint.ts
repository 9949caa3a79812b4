import { createHash } from "node:crypto"
import { existsSync, readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { listFiles } from "./list-files"

/** All that a build is made from; versions of packages come with the lock file. */
const inputs = [
  "src",
  "assets",
  "manifest",
  "seeds",
  "CHANGELOG.md",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  ".parcelrc",
  ".htmlnanorc"
]

/** A digest of everything that a build is made from: equal digests mean that building again changes nothing. */
export function fingerprint(root: string): string {
  const hash = createHash("sha256")
  for (const file of inputs.flatMap((input) => filesAt(root, input))) {
    const content = readFileSync(join(root, file))
    // The length parts one file from the next.
    hash.update(`${file}\n${content.length}\n`).update(content)
  }
  return hash.digest("hex")
}

function filesAt(root: string, input: string): readonly string[] {
  const path = join(root, input)
  if (!existsSync(path)) return []
  return statSync(path).isDirectory() ? listFiles(path).map((file) => `${input}/${file}`) : [input]
}
