import pixelmatch from "pixelmatch"
import { PNG } from "pngjs"

import type { Picture } from "../browsers/png"
import type { Box } from "../text-box"

/**
 * Perceived difference of two colours, 0 to 1, below which they are taken for the same one. Letters that stand a pixel
 * elsewhere change the mean of a square, and are drawn so on other machines.
 */
const sameColour = { pixels: 0.06, squares: 0.12 }
/** How many pixels may differ in a thousand where both machines draw alike; edges of letters are not counted. */
const mostPixels = 1
/** Where they do not, pictures are compared by means of squares so wide, in px, of which so many in a thousand may differ. */
const squarePx = 8
const mostSquares = 20
/** Heights and widths may be a pixel off, where browsers round otherwise, and so many percent on other machines. */
const roundingPx = 1
const otherMachinePercent = 3

export type Comparison = { readonly isSame: boolean; readonly words: string; readonly difference: PNG | null }

/** A part of a screenshot. */
export function cropPicture(picture: Picture, { left, top, width, height }: Box): PNG {
  const from = { x: Math.max(0, Math.round(left)), y: Math.max(0, Math.round(top)) }
  const to = {
    x: Math.min(picture.width, Math.round(left + width)),
    y: Math.min(picture.height, Math.round(top + height))
  }
  const cropped = new PNG({ width: to.x - from.x, height: to.y - from.y })
  let at = 0
  for (let y = from.y; y < to.y; y++) {
    for (let x = from.x; x < to.x; x++) {
      for (const channel of picture.at(x, y)) cropped.data[at++] = channel
      cropped.data[at++] = 255
    }
  }
  return cropped
}

/** Compares what is shown now with the picture that was kept. */
export function comparePictures(kept: PNG, now: PNG, isDrawnAlike: boolean): Comparison {
  const off = [now.width - kept.width, now.height - kept.height].map(Math.abs)
  const allowed = isDrawnAlike
    ? [roundingPx, roundingPx]
    : [kept.width, kept.height].map((length) => (length * otherMachinePercent) / 100)
  if (off.some((pixels, side) => pixels > (allowed[side] ?? 0))) {
    const words = `${kept.width} × ${kept.height} px before, now ${now.width} × ${now.height}`
    return { isSame: false, words, difference: null }
  }
  const [one, other] = isDrawnAlike ? commonPart(kept, now) : commonPart(shrunk(kept), shrunk(now))
  const { width, height } = one
  const difference = new PNG({ width, height })
  const differing = pixelmatch(one.data, other.data, difference.data, width, height, {
    threshold: isDrawnAlike ? sameColour.pixels : sameColour.squares,
    includeAA: !isDrawnAlike
  })
  const perMille = (differing / (width * height)) * 1000
  const words = `${differing} of ${width * height} ${isDrawnAlike ? "pixels" : "squares"} differ`
  return { isSame: perMille <= (isDrawnAlike ? mostPixels : mostSquares), words, difference }
}

function commonPart(one: PNG, other: PNG): readonly [PNG, PNG] {
  const size = { width: Math.min(one.width, other.width), height: Math.min(one.height, other.height) }
  return [partOf(one, size), partOf(other, size)]
}

function partOf(picture: PNG, { width, height }: { width: number; height: number }): PNG {
  const part = new PNG({ width, height })
  PNG.bitblt(picture, part, 0, 0, width, height)
  return part
}

/** Each square of pixels as one of its mean colour; what is left over at the edges is cut. */
function shrunk(picture: PNG): PNG {
  const width = Math.floor(picture.width / squarePx)
  const height = Math.floor(picture.height / squarePx)
  const small = new PNG({ width, height })
  const meanAt = (x: number, y: number, channel: number) => {
    let sum = 0
    for (let dy = 0; dy < squarePx; dy++)
      for (let dx = 0; dx < squarePx; dx++) {
        const pixel = (y * squarePx + dy) * picture.width + x * squarePx + dx
        sum += picture.data[pixel * 4 + channel] ?? 0
      }
    return sum / squarePx ** 2
  }
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (const channel of [0, 1, 2, 3]) small.data[(y * width + x) * 4 + channel] = meanAt(x, y, channel)
  return small
}
