import type { Colour, Picture } from "./browsers/png"
import type { Frame, Page, Point } from "./browsers/driver"
import { poll } from "./browsers/poll"
import { boxOf } from "./text-box"
import type { Box, Spot } from "./text-box"

/**
 * Marks are seen by comparing: a name with its twin, the same line again as an editor, where nothing is ever marked.
 * Both are set alike, so that whatever differs in the pixels of the two is the mark.
 */
export type Twins = {
  readonly spot: Spot
  readonly twin: Spot
  /** The frame they are in, and where its content begins in the page; the page itself if left out. */
  readonly frame?: Frame
  readonly corner?: Point
}

const leastMarkPixels = 20 // a thin line under a short name is more
const visibly = 24 // of 255, in one channel

/** Resolves when the name is painted otherwise than its twin. */
export async function waitForPaint(page: Page, twins: Twins): Promise<void> {
  const enough = async () => (await differingPixels(page, twins)) >= leastMarkPixels
  await poll(enough, `a mark to be painted on ${twins.spot.text ?? ""} at ${twins.spot.at}`)
}

/** Number of pixels in which the name looks otherwise than its twin, its line box included. */
export async function differingPixels(
  page: Page,
  { spot, twin, frame = page, corner }: Twins
): Promise<number> {
  const [one, other] = [await boxOf(frame, spot), await boxOf(frame, twin)]
  const picture = await page.screenshot()
  let differing = 0
  for (const { x, y } of pixelsOf(one)) {
    const here = { x: x + Math.round(one.left), y: y + Math.round(one.top) }
    const there = { x: x + Math.round(other.left), y: y + Math.round(other.top) }
    if (differ(pixelAt(picture, here, corner), pixelAt(picture, there, corner))) differing++
  }
  return differing
}

/** The pixels in which two pictures of the same size differ visibly. */
export function changedPixels(before: Picture, after: Picture): readonly Point[] {
  const changed: Point[] = []
  for (let y = 0; y < after.height; y++) {
    for (let x = 0; x < after.width; x++) if (differ(before.at(x, y), after.at(x, y))) changed.push({ x, y })
  }
  return changed
}

/** Whether a pixel is in a box or at most `margin` pixels beside it. */
export function isIn({ left, top, width, height }: Box, { x, y }: Point, margin: number): boolean {
  return x >= left - margin && x <= left + width + margin && y >= top - margin && y <= top + height + margin
}

function* pixelsOf({ width, height }: Box): Generator<Point> {
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) yield { x, y }
}

function pixelAt(picture: Picture, { x, y }: Point, corner: Point = { x: 0, y: 0 }): Colour {
  return picture.at(Math.round(x + corner.x), Math.round(y + corner.y))
}

const differ = (one: Colour, other: Colour) =>
  one.some((value, channel) => Math.abs(value - (other[channel] ?? 0)) > visibly)
