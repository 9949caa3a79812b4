import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { firefoxLifeline } from "../../core/marks/lifeline"
import { markCss } from "../../core/marks/mark-css"
import { buildProblems } from "./check-build"
import { closePages } from "./close-pages"
import { isJsonObject, mergeManifest, type JsonObject } from "./merge-manifest"
import { copyPdfJs } from "./pdfjs-files"
import { liftContentScripts, type Renaming } from "./static-scripts"
import { writeNews } from "./write-news"
import { manifestParts, type Target } from "./targets"

const packFile = "build/backgrounder.pack"
const toolbarFolder = "assets/toolbar"
const localesFolder = "assets/locales"

/** Where `src/webext/spotter-registration.ts` looks for the style of marks. */
const MARKS = "contents/marks.css"

/**
 * Makes an extension of what Plasmo bundled, in place: our manifest, stable names, the pack, the sentences of every
 * language, pdf.js. Throws, with everything that is wrong, where the result may not be shipped.
 */
export function finishBuild(root: string, bundled: string, target: Target): void {
  const { manifest, renamings } = liftContentScripts(readJson(join(bundled, "manifest.json")))
  for (const renaming of renamings) renameInside(bundled, renaming)
  writeManifest(
    bundled,
    manifestParts(target).reduce((merged, part) => mergeManifest(merged, readJson(join(root, part))), manifest)
  )
  writeFileSync(join(bundled, MARKS), markCss(target === "firefox-mv3" ? firefoxLifeline : null))
  copyInto(root, packFile, join(bundled, "pack/seeds.bin"))
  copyInto(root, toolbarFolder, join(bundled, "toolbar"))
  copyInto(root, localesFolder, join(bundled, "_locales"))
  copyPdfJs(root, bundled)
  writeNews(root, bundled, target)
  closePages(bundled)
  const problems = buildProblems(bundled)
  if (problems.length > 0) throw new Error(`The build for ${target} is bad:\n  ${problems.join("\n  ")}`)
}

/** Writes a copy of a build whose manifest has one more file laid on it. */
export function copyWithOverlay(root: string, build: string, overlay: string, copy: string): void {
  cpSync(build, copy, { recursive: true })
  writeManifest(copy, mergeManifest(readJson(join(build, "manifest.json")), readJson(join(root, overlay))))
}

function renameInside(directory: string, { from, to }: Renaming): void {
  mkdirSync(dirname(join(directory, to)), { recursive: true })
  renameSync(join(directory, from), join(directory, to))
}

function copyInto(root: string, from: string, to: string): void {
  if (!existsSync(join(root, from))) throw new Error(`${from} does not exist, and an extension needs it`)
  cpSync(join(root, from), to, { recursive: true })
}

function readJson(file: string): JsonObject {
  const value: unknown = JSON.parse(readFileSync(file, "utf8"))
  if (!isJsonObject(value)) throw new Error(`${file} holds no JSON object`)
  return value
}

function writeManifest(directory: string, manifest: JsonObject): void {
  writeFileSync(join(directory, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`)
}
