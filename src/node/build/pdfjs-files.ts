import { cpSync, existsSync, readdirSync } from "node:fs"
import { join } from "node:path"

/** Where pdf.js lies, as it was released. */
const released = "node_modules/pdfjs-dist"

/** Where its files go in a build; `src/pdf` loads them from there. */
export const pdfJsFolder = "pdf"

/**
 * What of pdf.js a build carries, and as what. The build for older browsers, since the newest one wants functions that
 * the oldest browsers of the manifest lack. Not carried: its viewer, its sandbox for scripts of documents, and what it
 * has in WebAssembly, which a page of ours may not run; two kinds of pictures have decoders in plain JavaScript instead.
 */
const files: readonly (readonly [from: string, to: string])[] = [
  ["legacy/build/pdf.min.mjs", "pdf.mjs"],
  ["legacy/build/pdf.worker.min.mjs", "pdf.worker.mjs"],
  ["LICENSE", "LICENSE"],
  ["cmaps", "cmaps"],
  ["standard_fonts", "standard_fonts"],
  ["wasm/openjpeg_nowasm_fallback.js", "wasm/openjpeg_nowasm_fallback.js"],
  ["wasm/jbig2_nowasm_fallback.js", "wasm/jbig2_nowasm_fallback.js"],
  ["wasm/LICENSE_OPENJPEG", "wasm/LICENSE_OPENJPEG"],
  ["wasm/LICENSE_PDFJS_OPENJPEG", "wasm/LICENSE_PDFJS_OPENJPEG"],
  ["wasm/LICENSE_JBIG2", "wasm/LICENSE_JBIG2"],
  ["wasm/LICENSE_PDFJS_JBIG2", "wasm/LICENSE_PDFJS_JBIG2"]
]

/** Copies pdf.js into a build, byte for byte. */
export function copyPdfJs(root: string, build: string): void {
  for (const [from, to] of files) {
    const source = join(root, released, from)
    if (!existsSync(source)) throw new Error(`${join(released, from)} does not exist, and an extension needs it`)
    cpSync(source, join(build, pdfJsFolder, to), { recursive: true })
  }
}

/** What a build carries of pdf.js, as paths in it. */
export function pdfJsFiles(root: string): readonly string[] {
  return files.flatMap(([from, to]) => {
    const own = `${pdfJsFolder}/${to}`
    return to === "cmaps" || to === "standard_fonts"
      ? readdirSync(join(root, released, from)).map((name) => `${own}/${name}`)
      : [own]
  })
}
