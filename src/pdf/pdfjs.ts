import type * as pdfjs from "pdfjs-dist"

/** What we use pdf.js by: its types only, since the library itself is a file of the build as its makers released it. */
export type PdfJs = typeof pdfjs

/** Where the build puts the files of pdf.js; see `src/node/build`. */
export const pdfJsFolder = "pdf/"

type Loaded = { pdfjsLib?: PdfJs }

let loading: Promise<PdfJs> | undefined

/**
 * Runs pdf.js in this page, once. It is not bundled, so that what is shipped can be compared with what was released.
 *
 * @param base the address of the folder with its files
 */
export function loadPdfJs(document: Document, base: string): Promise<PdfJs> {
  return (loading ??= run(document, base))
}

async function run(document: Document, base: string): Promise<PdfJs> {
  const script = document.createElement("script")
  script.type = "module"
  script.src = `${base}pdf.mjs`
  await new Promise((resolve, reject) => {
    script.addEventListener("load", resolve)
    script.addEventListener("error", () => reject(new Error("pdf.js could not be loaded")))
    document.head.append(script)
  })
  const { pdfjsLib } = globalThis as Loaded
  if (!pdfjsLib) throw new Error("pdf.js has not come up")
  pdfjsLib.GlobalWorkerOptions.workerSrc = `${base}pdf.worker.mjs`
  return pdfjsLib
}
