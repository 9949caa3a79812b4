import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { gzipSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { listFiles } from "../../src/node/build/list-files"
import { pdfJsFiles } from "../../src/node/build/pdfjs-files"
import { targets } from "../../src/node/build/targets"
import { builtExtension } from "./built-extension"

// What a frame pays for: the spotter's script in each of them, the popover's only where names were found, that of
// look-ups only where something is looked up, the saver's only where the popup is opened or something is saved.
const limits = {
  "contents/spotter.js": 19.5 * 1024,
  "contents/popover.js": 31 * 1024,
  "contents/look-up.js": 30 * 1024,
  "contents/saver.js": 14 * 1024
}

describe.each(targets)("the extension for %s", (target) => {
  const directory = builtExtension(target)
  const files = listFiles(directory)
  /** pdf.js is carried as it was released, and has tests of its own. */
  const isOurs = (file: string) => !file.startsWith("pdf/")
  const scripts = files.filter((file) => file.endsWith(".js") && isOurs(file))
  const read = (file: string) => readFileSync(join(directory, file), "utf8")

  it("holds nothing but what a browser needs", () => {
    const others = files
      .filter(isOurs)
      .filter((file) => !/\.(js|html|png)$|^_locales\/\w+\/messages\.json$/.test(file))
    expect(others).toEqual(["contents/marks.css", "manifest.json", "news.json", "pack/seeds.bin"])
    const ofPdfJs = files.filter((file) => !isOurs(file))
    expect(ofPdfJs.toSorted()).toEqual([...pdfJsFiles(resolve("."))].toSorted())
  })

  it("carries pdf.js as it was released, in the version that is installed", () => {
    const released = (file: string) =>
      readFileSync(resolve("node_modules/pdfjs-dist/legacy/build", file), "utf8")
    expect(read("pdf/pdf.mjs")).toBe(released("pdf.min.mjs"))
    expect(read("pdf/pdf.worker.mjs")).toBe(released("pdf.worker.min.mjs"))
  })

  it.each(["pdf/pdf.mjs", "pdf/pdf.worker.mjs"])("makes no code of text in %s", (file) => {
    expect(read(file)).not.toMatch(/\beval\(|\bnew Function\(/)
    // The one of core-js, for engines that have no `globalThis`: ours all have.
    const made = [...read(file).matchAll(/(?<![\w$.])Function\([^)]{0,40}\)/g)].map(([call]) => call)
    expect(made).toEqual(['Function("return this")'])
  })

  it("forbids every page but that of PDFs to reach a server", () => {
    const closed = `<meta http-equiv="Content-Security-Policy" content="connect-src 'self'">`
    const open = files.filter((file) => file.endsWith(".html") && !read(file).includes(closed))
    expect(open).toEqual(["tabs/pdf.html"])
  })

  it("carries the pack that was built from the seeds", () => {
    const built = readFileSync(resolve("build/backgrounder.pack"))
    expect(readFileSync(join(directory, "pack/seeds.bin")).equals(built)).toBe(true)
  })

  it.each(Object.entries(limits))("has a small content script %s", (file, limit) => {
    expect(gzipSync(read(file)).length).toBeLessThanOrEqual(limit)
  })

  it.each([
    ["makes code of text", /\beval\(|\bnew Function\(/],
    ["loads code later, which a content script cannot", /\bimport\(/],
    ["asks the network for anything", /\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b/],
    ["has lost characters to the bundler", /\uFFFD/],
    ["names the folder it was built in", new RegExp(resolve(".").replaceAll(/\W/g, "\\$&"))]
  ])("has no script that %s", (_, pattern) => {
    expect(scripts.filter((file) => pattern.test(read(file)))).toEqual([])
  })

  it("fetches nothing but the pack and the sentences that it carries, in one page the PDF that a reader opens, and in the background what lies on hosts of packs and search engines", () => {
    const fetches = (file: string) => [...read(file).matchAll(/\bfetch\(.{0,60}/g)].map(([call]) => call)
    const document = /^fetch\(\w+,\{credentials:"include",referrerPolicy:"no-referrer"\}\)/
    const isPdfPage = (file: string) => /^tabs\/pdf\.\w+\.js$/.test(file)
    const ofPdfPage = scripts.filter(isPdfPage).flatMap(fetches)
    expect(ofPdfPage.filter((call) => document.test(call))).toHaveLength(1)
    const hosted = /^fetch\(\w+,\{credentials:"omit",referrerPolicy:"no-referrer",redirect:/
    const isBackground = (file: string) => /^static\/background\/index\.js$/.test(file)
    const ofBackground = scripts.filter(isBackground).flatMap(fetches)
    expect(ofBackground.filter((call) => hosted.test(call))).toHaveLength(1)
    const fetched = scripts.flatMap((file) =>
      fetches(file).filter(
        (call) => !(isPdfPage(file) && document.test(call)) && !(isBackground(file) && hosted.test(call))
      )
    )
    const own =
      /^fetch\([\w$]+\([\w$]+\)\.runtime\.getURL\(("pack\/seeds\.bin"|"news\.json"|`_locales\/\$\{\w+\}\/messages\.json`)\)/
    expect(fetched).not.toEqual([])
    expect(fetched.filter((call) => !own.test(call))).toEqual([])
  })
})
