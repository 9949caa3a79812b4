import { expect, it } from "vitest"
import { costOf } from "./page-cost"

it("adds up what scripts took, and apart from it what drawing took", () => {
  const tasks = [
    { start: 0, own: 4, ownWall: 8, rendering: 1 },
    { start: 10, own: 3, ownWall: 3, rendering: 0 },
    { start: 20, own: 0, ownWall: 0, rendering: 6 }
  ]
  expect(costOf(tasks)).toEqual({ own: 7, rendering: 7, longest: 4, longestWall: 8 })
})

it("takes no task for longer than it was on the wall", () => {
  expect(costOf([{ start: 0, own: 13, ownWall: 2, rendering: 0 }]).longest).toBe(2)
})

it("costs nothing where nothing ran", () => {
  expect(costOf([])).toEqual({ own: 0, rendering: 0, longest: 0, longestWall: 0 })
})
