import type { Paragraph, TextRun } from "../../core/pdf/text-run"

/**
 * The words of a page as elements that stand, unseen, exactly over their pictures: they can be read, marked, selected and
 * found. A paragraph is one element, so that what runs over its lines is one text. Lengths follow `--scale`, CSS pixels
 * to a point.
 */
export function createTextLayer(document: Document, paragraphs: readonly Paragraph[]): HTMLElement {
  const layer = document.createElement("div")
  layer.className = "pdf-text"
  const measure = createMeasure(document)
  for (const paragraph of paragraphs) {
    const element = document.createElement("p")
    for (const { run, read } of paragraph) element.append(placed(document, run, read, measure))
    layer.append(element)
  }
  return layer
}

/** What a text of some family would measure at a size of 1. */
type Measure = (
  text: string,
  family: TextRun["family"]
) => { readonly width: number; readonly baseline: number }

/** Measured this large, since browsers round what is small. */
const MEASURED_SIZE = 100

function createMeasure(document: Document): Measure {
  const context = document.createElement("canvas").getContext("2d")
  return (text, family) => {
    if (!context) return { width: text.length / 2, baseline: 0.8 }
    context.font = `${MEASURED_SIZE}px ${family}`
    const {
      width,
      fontBoundingBoxAscent: ascent,
      fontBoundingBoxDescent: descent
    } = context.measureText(text)
    // In a line as high as its font, what the font is higher or lower than that is taken away at both ends.
    return { width: width / MEASURED_SIZE, baseline: 0.5 + (ascent - descent) / 2 / MEASURED_SIZE }
  }
}

function placed(document: Document, run: TextRun, read: string, measure: Measure): HTMLElement {
  const { text, x, y, width, size, angle, family } = run
  const own = measure(text.trimEnd(), family)
  const element = document.createElement("span")
  element.textContent = read
  const { style } = element
  const up = own.baseline * size
  style.left = scaled(x + up * Math.sin(angle))
  style.top = scaled(y - up * Math.cos(angle))
  style.fontSize = scaled(size)
  style.fontFamily = family
  const turn = angle === 0 ? "" : `rotate(${angle}rad) `
  const stretch = own.width > 0 && width > 0 ? width / (own.width * size) : 1
  style.transform = `${turn}scaleX(${stretch})`
  return element
}

function scaled(points: number): string {
  return `calc(var(--scale) * ${points.toFixed(2)}px)`
}
