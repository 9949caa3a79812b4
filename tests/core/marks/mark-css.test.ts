import { describe, expect, it } from "vitest"
import {
  highlightOf,
  markCss,
  nameHighlight,
  nameHighlights,
  openHighlight
} from "../../../src/core/marks/mark-css"
import { firefoxLifeline } from "../../../src/core/marks/lifeline"
import { markStyles } from "../../../src/core/settings/settings"

describe("the style of marks", () => {
  it("has an entry of its own for every look that can be chosen", () => {
    expect(nameHighlights).toEqual(markStyles.map(highlightOf))
    expect(new Set([...nameHighlights, openHighlight]).size).toBe(markStyles.length + 1)
    expect(highlightOf("tint-and-line")).toBe(nameHighlight)
  })

  it("says how each of them looks, on screen, in more contrast and in forced colours, and nothing of print", () => {
    const css = markCss(null)
    for (const name of [...nameHighlights, openHighlight]) {
      expect(css.split(`::highlight(${name})`)).toHaveLength(4)
    }
    expect(css.match(/@media[^{]*/g)).toEqual([
      "@media screen ",
      "@media screen and (prefers-contrast: more) ",
      "@media screen and (forced-colors: active) "
    ])
  })

  it("hangs every colour and line on the property without which nothing may be shown", () => {
    const values = [...markCss(firefoxLifeline).matchAll(/(?:background-color|text-decoration): ([^;]+);/g)]
    const free = values
      .map(([, value]) => value)
      .filter((value) => !value?.startsWith(`var(${firefoxLifeline}) `))
    expect(new Set(free)).toEqual(new Set(["transparent"]))
  })
})
