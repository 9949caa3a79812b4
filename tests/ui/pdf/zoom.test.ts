import { expect, it } from "vitest"
import { fittingScale, PAPER_SIZE, percent, zoomed } from "../../../src/ui/pdf/zoom"

it("goes to the next size of a list from wherever it is", () => {
  expect(percent(zoomed(1.07 * PAPER_SIZE, 1))).toBe("110")
  expect(percent(zoomed(1.07 * PAPER_SIZE, -1))).toBe("100")
  expect(percent(zoomed(PAPER_SIZE, 1))).toBe("110")
})

it("stays at the ends of the list", () => {
  expect(percent(zoomed(4 * PAPER_SIZE, 1))).toBe("400")
  expect(percent(zoomed(0.25 * PAPER_SIZE, -1))).toBe("25")
})

it("fits a page into a narrow window, and makes it no larger than is good to read in a wide one", () => {
  expect(fittingScale(300, 600)).toBe(0.5)
  expect(percent(fittingScale(3_000, 600))).toBe("125")
})
