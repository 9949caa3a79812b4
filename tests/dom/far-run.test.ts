import { describe, expect, it } from "vitest"
import { createFarRun } from "../../src/dom/far-run"
import type { FarSide } from "../../src/dom/near-mentions"

const many = 1000

/** Looks at items by their sides; gives back the indexes that were measured. */
function look(
  far: ReturnType<typeof createFarRun<number>>,
  sides: readonly (FarSide | null)[],
  count = many
) {
  const measured: number[] = []
  const line = sides.map((_, index) => index)
  for (let item = line.shift(); item !== undefined; item = line.shift()) {
    if (!far.mayPass(item, count)) {
      measured.push(item)
      line.push(...far.measured(sides[item] ?? null))
    }
    if (line.length === 0) line.push(...far.end())
  }
  return measured
}

const times = (count: number, side: FarSide | null) => new Array<FarSide | null>(count).fill(side)

describe("a far run", () => {
  it("measures a small part of what is far on one side", () => {
    expect(look(createFarRun(), times(1700, "below")).length).toBeLessThan(150)
  })

  it("measures all in a page of few blocks", () => {
    expect(look(createFarRun(), times(300, "below"), 300)).toHaveLength(300)
  })

  it("measures all that stands between two sides", () => {
    const sides = [...times(100, "above"), ...times(10, null), ...times(100, "below")]
    const measured = look(createFarRun(), sides)
    for (let i = 100; i < 110; i++) expect(measured).toContain(i)
  })

  it("measures the last ones, behind which nothing is known", () => {
    const measured = look(createFarRun(), [...times(100, "below"), ...times(3, null)])
    expect(measured).toEqual(expect.arrayContaining([100, 101, 102]))
  })

  it("does not carry what it knows over an end", () => {
    const far = createFarRun<number>()
    look(far, times(100, "below"))
    expect(look(far, [...times(10, null), ...times(100, "below")])).toEqual(
      expect.arrayContaining([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    )
  })
})
