import type { Frame } from "./browsers/driver"

/** Number of ranges that are registered as marks in a document, its shadow roots among them. */
export function countMarks(frame: Frame): Promise<number> {
  return frame.evaluate(() => CSS.highlights.get("backgrounder")?.size ?? 0)
}

/** Resolves when at least `least` marks are registered. */
export async function waitForMarks(frame: Frame, least = 1): Promise<void> {
  await frame.waitFor((least) => (CSS.highlights.get("backgrounder")?.size ?? 0) >= least, least)
}

/** Resolves when there is no mark. */
export async function waitForNoMarks(frame: Frame, withinMs: number): Promise<void> {
  await frame.waitFor(() => (CSS.highlights.get("backgrounder")?.size ?? 0) === 0, undefined, withinMs)
}
