import { describe, expect, it } from "vitest"
import { hasOtherInitials } from "../../../src/core/linking/initials"

/** Looks at the part of a text that stands in brackets. */
function areOthers(marked: string, name: string): boolean {
  const start = marked.indexOf("[")
  const text = marked.replace(/[[\]]/g, "")
  return hasOtherInitials(text, { start, end: marked.indexOf("]") - 1 }, name)
}

describe("initials behind a surname", () => {
  it.each([
    ["[Davis], K. E. (2019): Border Economies", "Anthony Davis"],
    ["[Davis], R., Border Economies", "Anthony Davis"],
    ["[Путин] И. С., тел. 2-14-60", "Vladimir Putin"],
    ["see [Andrews], J. (2014)", "Tom Andrews"]
  ])("are somebody else's: %s", (marked, name) => expect(areOthers(marked, name)).toBe(true))

  it.each([
    ["[Davis], A. (2019): Border Economies", "Anthony Davis"],
    ["[Дэвис] Э., аналитик", "Anthony Davis"],
    ["[Путин] В. В. подписал", "Vladimir Putin"],
    ["said [Putin], U.S. officials believe", "Vladimir Putin"],
    ["with [Putin], J. Smith and others", "Vladimir Putin"],
    ["[Putin]. A day later", "Vladimir Putin"],
    ["[Davis] said", "Anthony Davis"],
    ["[Ruth Davis], K. E.", "Anthony Davis"]
  ])("are the person's own, or none: %s", (marked, name) => expect(areOthers(marked, name)).toBe(false))
})
