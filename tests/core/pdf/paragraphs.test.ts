import { describe, expect, it } from "vitest"
import { paragraphsOf } from "../../../src/core/pdf/paragraphs"
import type { TextRun } from "../../../src/core/pdf/text-run"

/** A run in letters of half its size, as typewriters set them. */
const run = (x: number, y: number, text: string, more: Partial<TextRun> = {}): TextRun => {
  const { size = 10 } = more
  return { text, x, y, width: (text.trimEnd().length * size) / 2, size, angle: 0, family: "serif", ...more }
}
const read = (runs: readonly TextRun[]) =>
  paragraphsOf(runs).map((paragraph) => paragraph.map(({ read }) => read).join(""))

describe("the paragraphs of a page", () => {
  it.each([
    ["lines of one paragraph", [run(0, 10, "Min"), run(0, 22, "Aung Hlaing")], ["Min Aung Hlaing"]],
    ["runs of one line", [run(0, 10, "Min "), run(20, 10, "Aung")], ["Min Aung"]],
    ["words that are parted by their places only", [run(0, 10, "Min"), run(18, 10, "Aung")], ["Min Aung"]],
    ["letters that are drawn apart", [run(0, 10, "Vla"), run(15, 10, "dimir")], ["Vladimir"]],
    [
      "a paragraph that begins further in",
      [run(20, 10, "In May"), run(0, 22, "Min Aung")],
      ["In May Min Aung"]
    ],
    [
      "a line that ends in the middle of a word",
      [run(0, 10, "Vladi-"), run(0, 22, "mir")],
      ["Vladi\u00admir"]
    ],
    ["Burmese lines", [run(0, 10, "မင်းအောင်"), run(0, 22, "လှိုင်")], ["မင်းအောင်လှိုင်"]],
    ["Chinese lines", [run(0, 10, "敏昂"), run(0, 22, "莱")], ["敏昂莱"]]
  ])("join %s", (_, runs, paragraphs) => {
    expect(read(runs)).toEqual(paragraphs)
  })

  it.each([
    ["a heading and its text", [run(0, 10, "Min", { size: 20 }), run(0, 30, "Aung")]],
    ["paragraphs with room between", [run(0, 10, "Min"), run(0, 40, "Aung")]],
    ["cells of a table", [run(0, 10, "Min"), run(60, 10, "Aung")]],
    ["columns", [run(0, 10, "Min"), run(100, 22, "Aung")]],
    [
      "a text and what stands upright beside it",
      [run(0, 10, "Min"), run(0, 22, "Aung", { angle: -Math.PI / 2 })]
    ]
  ])("part %s", (_, runs) => {
    expect(read(runs)).toEqual(["Min", "Aung"])
  })

  it("are those of columns, also where a page is drawn across them", () => {
    const runs = [run(0, 10, "with Min"), run(100, 10, "It was"), run(0, 22, "Aung"), run(100, 22, "quiet")]
    expect(read(runs)).toEqual(["with Min Aung", "It was quiet"])
  })

  it("are read upwards where a page is turned", () => {
    const angle = -Math.PI / 2
    expect(read([run(10, 100, "Min", { angle }), run(22, 100, "Aung", { angle })])).toEqual(["Min Aung"])
  })

  it("leave nothing out and add nothing but spaces and soft hyphens", () => {
    const runs = [run(0, 10, "A b"), run(0, 22, "  "), run(0, 24, "c-"), run(0, 36, "d")]
    expect(read(runs).join("")).toBe("A b c\u00add")
  })
})
