import { PNG } from "pngjs"
import { describe, expect, it } from "vitest"

import { comparePictures } from "./compare-pictures"

const paper = 250
const ink = 30

/** A picture of paper with a block of ink in it. */
function draw({ left = 20, top = 20, wide = 60, colour = ink, size = 160 } = {}): PNG {
  const picture = new PNG({ width: size, height: size })
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const isInk = x >= left && x < left + wide && y >= top && y < top + 12
      picture.data.fill(isInk ? colour : paper, (y * size + x) * 4, (y * size + x) * 4 + 3)
      picture.data[(y * size + x) * 4 + 3] = 255
    }
  return picture
}

describe.each([
  ["on the same machine", true],
  ["on another machine", false]
])("pictures %s", (_, isDrawnAlike) => {
  it("are the same where nothing has changed, or a shade that nobody sees", () => {
    expect(comparePictures(draw(), draw(), isDrawnAlike).isSame).toBe(true)
    expect(comparePictures(draw(), draw({ colour: ink + 8 }), isDrawnAlike).isSame).toBe(true)
  })

  it("are the same where browsers round a height otherwise", () => {
    expect(comparePictures(draw(), draw({ size: 161 }), isDrawnAlike).isSame).toBe(true)
  })

  it.each([
    ["moved", { top: 36 }],
    ["gone", { wide: 0 }],
    ["another colour", { colour: 150 }],
    ["in a frame of another size", { size: 180 }]
  ])("differ where something is %s", (_, changed) => {
    expect(comparePictures(draw(), draw(changed), isDrawnAlike).isSame).toBe(false)
  })
})

it("a shift by a pixel is a difference on the same machine only", () => {
  expect(comparePictures(draw(), draw({ top: 21 }), true).isSame).toBe(false)
  expect(comparePictures(draw(), draw({ top: 21 }), false).isSame).toBe(true)
})
