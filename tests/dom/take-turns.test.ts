import { expect, it } from "vitest"
import type { Job, Slice } from "../../src/dom/slices"
import { takeTurns } from "../../src/dom/take-turns"

/** Slices of ten steps; each job takes what the slice lasts, as long as it has work. */
function workOff(work: { first: number; second: number }, slices: number): string {
  const log: string[] = []
  const jobOf =
    (name: "first" | "second"): Job =>
    (slice) => {
      while (work[name] > 0) {
        work[name]--
        log.push(name === "first" ? "1" : "2")
        if (slice.isOver(1)) return true
      }
      return false
    }
  const job = takeTurns(jobOf("first"), jobOf("second"))
  for (let left = slices; left > 0; left--) {
    let steps = 0
    const slice: Slice = { isOver: (done) => (steps += done) >= 3 }
    job(slice)
    log.push("|")
  }
  return log.join("")
}

it("begins every other slice with the second of two jobs that have no end", () => {
  expect(workOff({ first: 100, second: 100 }, 4)).toBe("222|111|222|111|")
})

it("gives what one of them leaves to the other in the same slice", () => {
  expect(workOff({ first: 1, second: 4 }, 2)).toBe("222|12|")
  expect(workOff({ first: 5, second: 1 }, 3)).toBe("211|111||")
})
