import fc from "fast-check"
import { expect, it } from "vitest"
import { dropsBelow, floorsOf } from "./floors"
import type { Metric } from "./metrics"

const f1 = (value: number): Metric => ({ name: "F1", value, better: "higher" })
const traps = (value: number): Metric => ({ name: "traps", value, better: "lower" })

it.each([
  ["a share that rose", { F1: 0.9 }, [f1(0.95)], []],
  ["a share that fell", { F1: 0.9 }, [f1(0.8997)], ["F1: 0.8997, and was 0.9"]],
  ["a count that fell", { traps: 2 }, [traps(1)], []],
  ["a count that rose", { traps: 0 }, [traps(1)], ["traps: 1, and was 0"]],
  ["a figure without a floor", {}, [f1(1)], ["F1: it has no floor yet"]],
  ["a floor without its figure", { F1: 1, traps: 0 }, [f1(1)], ["traps: nothing measures it any more"]]
])("judges %s", (_, floors, metrics, drops) => {
  expect(dropsBelow(floors, metrics)).toEqual(drops)
})

it("writes floors that the same figures pass", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(10_000), (share, count) => {
      const metrics = [f1(share), traps(count)]
      expect(dropsBelow(floorsOf(metrics), metrics)).toEqual([])
    })
  )
})
