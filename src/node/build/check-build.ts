import { readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { listFiles } from "./list-files"
import { isJsonObject, type Json, type JsonObject } from "./merge-manifest"
import { NEWS } from "./write-news"

/** What the background registers or runs by name: no manifest mentions it. */
const registeredFiles = ["spotter.js", "popover.js", "look-up.js", "saver.js", "marks.css"].map(
  (name) => `contents/${name}`
)
const pack = "pack/seeds.bin"
/** What our page of PDFs loads by name. */
const pdfJs = ["pdf/pdf.mjs", "pdf/pdf.worker.mjs"]

/** What is wrong with a built extension, one sentence each; none when it may be shipped. */
export function buildProblems(directory: string): readonly string[] {
  const manifest: unknown = JSON.parse(readFileSync(join(directory, "manifest.json"), "utf8"))
  if (!isJsonObject(manifest)) return ["manifest.json holds no object"]
  const files = new Set(listFiles(directory))
  const wanted = [...new Set([...namedFiles(manifest), ...registeredFiles, ...pdfJs, pack, NEWS])]
  return [
    ...wanted.filter((file) => !files.has(file)).map((file) => `${file} is named and does not exist`),
    ...[...files].filter((file) => isEmptyScript(directory, file)).map((file) => `${file} is empty`),
    ...localeProblems(directory, manifest, files),
    ...("content_scripts" in manifest ? ["manifest.json has static content_scripts"] : [])
  ]
}

/** Every string in a manifest that names a file of the extension. */
function namedFiles(value: Json): readonly string[] {
  if (typeof value === "string") return /^[\w./-]+\.(js|html|css|png|svg|json|bin)$/.test(value) ? [value] : []
  if (typeof value !== "object" || value === null) return []
  return Object.values(value).flatMap(namedFiles)
}

/** `sideEffects` in package.json has given empty scripts and exit status 0 before. */
function isEmptyScript(directory: string, file: string): boolean {
  return file.endsWith(".js") && statSync(join(directory, file)).size === 0
}

function localeProblems(directory: string, manifest: JsonObject, files: ReadonlySet<string>): readonly string[] {
  const locale = manifest["default_locale"]
  if (typeof locale !== "string") return ["manifest.json names no default_locale"]
  const file = `_locales/${locale}/messages.json`
  if (!files.has(file)) return [`${file} does not exist, and holds the sentences of the default locale`]
  const messages: unknown = JSON.parse(readFileSync(join(directory, file), "utf8"))
  const wanted = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name ?? "")
  return wanted
    .filter((name) => !isJsonObject(messages) || !(name in messages))
    .map((name) => `${file} lacks "${name}", which manifest.json names`)
}
