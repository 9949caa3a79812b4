// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest"
import { createMentionTour } from "../../src/dom/mention-tour"
import type { PageReader } from "../../src/dom/page-reader"

const setOpen = vi.fn<PageReader["setOpen"]>()
const mention = { id: "1:0:e", entity: "e" }
// As much of a reader as a tour asks for.
const reader = {
  mentions: () => [mention],
  rects: () => [{}],
  range: () => null,
  reveal: () => undefined,
  setOpen
} as unknown as PageReader

beforeEach(() => {
  setOpen.mockClear()
})

it("sets off the mention that it has led to until it ends", () => {
  const tour = createMentionTour(reader)
  expect(tour.goTo("e", 5)).toEqual({ index: 0, count: 1 })
  expect(setOpen).toHaveBeenLastCalledWith("1:0:e")
  tour.end()
  expect(setOpen).toHaveBeenLastCalledWith(null)
})

it("leaves the mention of an open card set off where there was no tour to end", () => {
  const tour = createMentionTour(reader)
  tour.end()
  expect(setOpen).not.toHaveBeenCalled()
})
