import { expect, it } from "vitest"
import { paragraphsOf } from "../../../src/core/pdf/paragraphs"
import { plainText } from "../../../src/core/pdf/plain-text"

it("writes words whole that lines had parted, and paragraphs apart", () => {
  const run = (y: number, text: string) =>
    ({ text, x: 0, y, width: 5 * text.length, size: 10, angle: 0, family: "serif" }) as const
  const paragraphs = paragraphsOf([run(10, "They at-"), run(22, "tended  it."), run(60, "Later.")])
  expect(plainText(paragraphs)).toBe("They attended it.\n\nLater.")
})
