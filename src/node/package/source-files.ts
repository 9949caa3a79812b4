import { existsSync, statSync } from "node:fs"
import { join } from "node:path"
import { listFiles } from "../build/list-files"

/** All that the project is made of: what is not named here is made from it. */
const sources = [
  ".ci",
  ".gitattributes",
  ".gitignore",
  ".htmlnanorc",
  ".npmrc",
  ".nvmrc",
  ".parcelrc",
  ".prettierignore",
  "CHANGELOG.md",
  "LICENSE",
  "README.md",
  "assets",
  "eslint.config.js",
  "manifest",
  "package-lock.json",
  "package.json",
  "seeds",
  "src",
  "tests",
  "tsconfig.json",
  "vitest.config.ts"
]

/** The files that a reviewer needs to build the extension again, relative to the project. Needs no repository. */
export function sourceFiles(root: string): readonly string[] {
  return sources.flatMap((source) => {
    const path = join(root, source)
    if (!existsSync(path)) throw new Error(`${source} is missing, and belongs to the source`)
    return statSync(path).isDirectory() ? listFiles(path).map((file) => `${source}/${file}`) : [source]
  })
}
