import { expect, it } from "vitest"
import { costOf } from "./page-cost"

it("adds up what script took, and apart from it what drawing took", () => {
  const tasks = [
    { start: 0, wall: 9, cpu: 5, rendering: 1, ranScript: true },
    { start: 10, wall: 3, cpu: 3, rendering: 0, ranScript: true },
    { start: 20, wall: 7, cpu: 7, rendering: 6, ranScript: false }
  ]
  expect(costOf(tasks)).toEqual({ own: 7, rendering: 7, longest: 4, longestWall: 8 })
})

it("costs nothing where nothing ran", () => {
  expect(costOf([])).toEqual({ own: 0, rendering: 0, longest: 0, longestWall: 0 })
})
