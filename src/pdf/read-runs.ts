import type { PDFPageProxy } from "pdfjs-dist"
import type { TextRun } from "../core/pdf/text-run"
import type { PdfJs } from "./pdfjs"

type TextContent = Awaited<ReturnType<PDFPageProxy["getTextContent"]>>
type TextItem = Extract<TextContent["items"][number], { str: string }>

/** The runs of text of a page, in the order in which it draws them. */
export async function readRuns(lib: PdfJs, page: PDFPageProxy): Promise<readonly TextRun[]> {
  const { items, styles } = await page.getTextContent()
  const { transform } = page.getViewport({ scale: 1 })
  const runs: TextRun[] = []
  for (const item of items) {
    if (!("str" in item)) continue
    const run = readRun(
      item,
      lib.Util.transform(transform, item.transform) as readonly number[],
      styles[item.fontName]
    )
    const last = runs.at(-1)
    // The space between two words comes as a run of its own, the end of a line as one without text.
    if (run.text.trim() !== "") runs.push(run)
    else if (last && run.text !== "") runs[runs.length - 1] = { ...last, text: `${last.text.trimEnd()} ` }
  }
  return runs
}

function readRun(
  item: TextItem,
  matrix: readonly number[],
  style: TextContent["styles"][string] | undefined
): TextRun {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = matrix
  const isVertical = style?.vertical === true
  return {
    text: item.str,
    x,
    y,
    width: isVertical ? item.height : item.width,
    size: Math.hypot(c, d),
    angle: Math.atan2(b, a) + (isVertical ? Math.PI / 2 : 0),
    family: familyOf(style?.fontFamily)
  }
}

function familyOf(name: string | undefined): TextRun["family"] {
  return name === "serif" || name === "monospace" ? name : "sans-serif"
}
