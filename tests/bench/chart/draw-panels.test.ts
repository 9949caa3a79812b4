import { expect, it } from "vitest"
import { measuredPoint, outcomePoint, type ChartPanel } from "./chart-panel"
import { drawPanels, nameCount, nameTime } from "./draw-panels"

const panel: ChartPanel = {
  title: "Cost by page",
  by: "page",
  series: [
    { name: "ours", points: [10_000, 100_000, 1_000_000].flatMap((x) => measuredPoint(x, x / 1000)) },
    {
      name: "mark.js",
      points: [
        ...outcomePoint(10_000, { kind: "done", ms: 500 }, 60_000),
        ...outcomePoint(100_000, { kind: "stopped" }, 60_000),
        ...outcomePoint(1_000_000, { kind: "left out", after: "stopped" }, 60_000)
      ]
    }
  ]
}

/** Places along the path of the line of this colour. */
function lineOf(svg: string, colour: string): readonly (readonly [number, number])[] {
  const [, path = ""] = new RegExp(`<path d="([^"]+)" fill="none"[^>]*stroke="${colour}"`).exec(svg) ?? []
  return [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
}

it("says what is drawn and in what units", () => {
  const svg = drawPanels([panel], "light")
  expect(svg).toMatch(/^<svg /)
  for (const words of ["Cost by page", "ours", "mark.js", "10 KB", "1 MB", "10 ms", "1 s"]) {
    expect(svg).toContain(`>${words}<`)
  }
})

it("draws what grows in proportion as a straight line", () => {
  const [first, second, third] = lineOf(drawPanels([panel], "light"), "#4453c8")
  if (!first || !second || !third) throw new Error("There is no line")
  const slope = (a: readonly [number, number], b: readonly [number, number]) => (b[1] - a[1]) / (b[0] - a[0])
  expect(slope(first, second)).toBeCloseTo(slope(second, third), 1)
})

it("is drawn on the paper of its theme", () => {
  expect(drawPanels([panel], "dark")).toContain('fill="#0d1117"')
  expect(drawPanels([panel], "light")).not.toContain("#0d1117")
})

it("draws no two series alike", () => {
  const series = (count: number) =>
    Array.from({ length: count }, (_, i) => ({ name: `way ${i}`, points: measuredPoint(10, i + 1) }))
  const colours = (svg: string) => new Set(svg.match(/(?<=stroke=")#[0-9a-f]{6}(?=")/g))
  const nine = drawPanels([{ ...panel, series: series(9) }], "light")
  const one = drawPanels([{ ...panel, series: series(1) }], "light")
  expect(colours(nine).size - colours(one).size).toBe(8)
  expect(() => drawPanels([{ ...panel, series: series(10) }], "light")).toThrow("too many")
})

it("puts what was stopped at the limit, and leaves out what was not begun and what took no time", () => {
  expect(panel.series[1]?.points).toEqual([
    { x: 10_000, y: 500, isStopped: false },
    { x: 100_000, y: 60_000, isStopped: true }
  ])
  expect(measuredPoint(1, 0)).toEqual([])
  expect(measuredPoint(1, -2)).toEqual([])
})

it.each([
  [300, "300"],
  [10_000, "10k"],
  [1_000_000, "1M"]
])("counts %i as %s", (count, name) => {
  expect(nameCount(count)).toBe(name)
})

it.each([
  [0.1, "0.1 ms"],
  [100, "100 ms"],
  [10_000, "10 s"]
])("writes %f ms as %s", (ms, name) => {
  expect(nameTime(ms)).toBe(name)
})
