import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join, relative, resolve } from "node:path"
import { buildAll } from "../build/build-all"
import { buildDirectory, targets, type Target } from "../build/targets"
import { filesIn, zipOf, type ZippedFile } from "../build/write-zip"
import { billOfMaterials } from "./bill-of-materials"
import { licencesText } from "./licences"
import { sourceFiles } from "./source-files"

// `npm run package` makes what the stores want: the extension for each browser, the source that it comes from, and the
// list of what is in it. The zips' bytes depend on nothing but the sources.

const root = resolve(import.meta.dirname, "../../..")
const folder = join(root, "build/packages")
const storeNames: Readonly<Record<Target, string>> = { "chrome-mv3": "chrome", "firefox-mv3": "firefox" }

const read = (path: string) => readFileSync(join(root, path))

function write(name: string, content: Uint8Array | string): void {
  const file = join(folder, name)
  writeFileSync(file, content)
  console.log(`${relative(root, file)}: ${content.length.toLocaleString("en")} bytes`)
}

function main(): void {
  const { version } = JSON.parse(read("package.json").toString("utf8")) as { readonly version: string }
  buildAll(root, targets, { test: false, zip: false })
  const bill = billOfMaterials(root)
  const licences: ZippedFile = {
    name: "LICENSES.txt",
    content: Buffer.from(licencesText(read("LICENSE").toString("utf8"), bill.parts))
  }
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const target of targets) {
    const files = filesIn(join(root, buildDirectory(target, "prod")))
    write(`backgrounder-${storeNames[target]}-${version}.zip`, zipOf([...files, licences]))
  }
  const sources = sourceFiles(root).map((name) => ({ name, content: read(name) }))
  write(`backgrounder-firefox-source-${version}.zip`, zipOf(sources))
  write("bill-of-materials.cdx.json", bill.json)
}

main()
