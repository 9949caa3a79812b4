/** A stretch of text as a page of a PDF shows it. Lengths are in points, from the page's upper left corner. */
export type TextRun = {
  readonly text: string
  /** Where its baseline begins. */
  readonly x: number
  readonly y: number
  readonly width: number
  /** The size of its font. */
  readonly size: number
  /** How far its baseline is turned, clockwise in radians. */
  readonly angle: number
  readonly family: "serif" | "sans-serif" | "monospace"
}

/** A run, and what is read of it: with the space that parts it from the next one, without the hyphen that only parts a line. */
export type ReadRun = { readonly run: TextRun; readonly read: string }

/** Runs that are one text for a reader. */
export type Paragraph = readonly ReadRun[]
