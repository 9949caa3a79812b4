import { mkdirSync, renameSync, rmSync, statSync } from "node:fs"
import { join, relative } from "node:path"
import { copyWithOverlay, finishBuild } from "./finish-build"
import { listFiles } from "./list-files"
import { runPlasmo } from "./run-plasmo"
import { buildDirectory, testOverlay, type Target } from "./targets"
import { writeZip } from "./write-zip"

export type BuildOptions = {
  readonly root: string
  readonly target: Target
  /** Also write the variant whose hosts are granted at install. */
  readonly test: boolean
  readonly zip: boolean
}

/**
 * Builds the extension for one browser into `build/<target>-prod`, from the pack in `build/backgrounder.pack`. An old
 * build stays as it was until the new one has been checked. Returns what was built, in words.
 */
export function buildExtension({ root, target, test, zip }: BuildOptions): string {
  const bundled = runPlasmo(root, target)
  finishBuild(root, bundled, target)
  const build = join(root, buildDirectory(target, "prod"))
  replaceDirectory(bundled, build)
  if (test) {
    const staged = `${bundled}-test`
    copyWithOverlay(root, build, testOverlay, staged)
    replaceDirectory(staged, join(root, buildDirectory(target, "test")))
  }
  const lines = summary(root, buildDirectory(target, "prod"))
  return (zip ? [...lines, `  ${relative(root, writeZip(build))}`] : lines).join("\n")
}

function replaceDirectory(from: string, to: string): void {
  mkdirSync(join(to, ".."), { recursive: true })
  rmSync(to, { recursive: true, force: true })
  renameSync(from, to)
}

function summary(root: string, build: string): readonly string[] {
  const files = listFiles(join(root, build))
  const size = (file: string) => statSync(join(root, build, file)).size
  const scripts = files.filter((file) => file.endsWith(".js"))
  const bytes = files.reduce((sum, file) => sum + size(file), 0)
  return [
    `${build}: ${files.length} files, ${bytes.toLocaleString("en")} bytes, of which scripts`,
    ...scripts.map((file) => `  ${size(file).toLocaleString("en").padStart(9)}  ${file}`)
  ]
}
