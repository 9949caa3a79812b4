import { expect, it } from "vitest"
import { withoutOverlaps } from "../../../src/core/article/found-zone"
import type { ZoneKind } from "../../../src/core/model"

const zone = (kind: ZoneKind, start: number, end: number) => ({ kind, start, end, reason: "a reason" })

it("puts zones into the order of the text", () => {
  const [first, second] = [zone("dateline", 0, 4), zone("caption", 4, 9)]
  expect(withoutOverlaps([second, first])).toEqual([first, second])
})

it("leaves out a zone inside of another", () => {
  const post = zone("embedded-post", 0, 20)
  expect(withoutOverlaps([zone("agency-tag", 5, 9), post, zone("caption", 0, 20)])).toEqual([post])
})

it("keeps what a zone covers behind another", () => {
  expect(withoutOverlaps([zone("caption", 0, 10), zone("embedded-post", 5, 20)])).toEqual([
    zone("caption", 0, 10),
    zone("embedded-post", 10, 20)
  ])
})
