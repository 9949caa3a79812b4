import { badgeLook } from "../../src/core/settings/badge-look"
import { readdirSync } from "node:fs"
import { describe, expect, it } from "vitest"
import { libraryCss } from "../../src/ui/library/library-css"
import { optionsCss } from "../../src/ui/options/options-css"
import { newsCss } from "../../src/ui/news/news-css"
import { panelCss } from "../../src/ui/panel/panel-css"
import { popoverCss } from "../../src/ui/popover/popover-css"
import { lookUpCss } from "../../src/ui/look-up/look-up-css"
import { permissionsCss } from "../../src/ui/permissions/permissions-css"
import { pdfCss } from "../../src/ui/pdf/pdf-css"
import { popupCss } from "../../src/ui/popup/popup-css"
import { palettes, tokenCss, type Palette } from "../../src/ui/tokens"
import { welcomeCss } from "../../src/ui/welcome/welcome-css"

/** WCAG 2.2, relative luminance of an sRGB colour such as `#1d1b19`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

type Pair = readonly [front: keyof Palette, behind: keyof Palette, ratio: number]

// AAA for whatever is read, 3:1 for whatever shows where something can be used.
const pairs: readonly Pair[] = [
  ["ink", "paper", 7],
  ["ink", "wash", 7],
  ["ink", "tint", 7],
  ["quiet", "paper", 7],
  ["accent", "paper", 7],
  ["paper", "accent", 7],
  ["paper", "ink", 7],
  ["quiet", "wash", 4.5],
  ["accent", "wash", 4.5],
  ["edge", "paper", 3],
  ["edge", "wash", 3]
]

describe.each(Object.entries(palettes))("the %s palette", (_, palette) => {
  it.each(pairs)("has %s on %s at %d:1 or more", (front, behind, ratio) => {
    expect(contrast(palette[front], palette[behind])).toBeGreaterThanOrEqual(ratio)
  })
})

it("is what the count on the toolbar button has its colours from", () => {
  const { quiet, paper } = palettes.light
  expect(badgeLook).toEqual({ background: quiet, text: paper })
})

it("measures contrast as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21)
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2)
})

const surfaces = {
  popoverCss,
  popupCss,
  panelCss,
  welcomeCss,
  libraryCss,
  optionsCss,
  permissionsCss,
  newsCss,
  lookUpCss,
  pdfCss
}

describe.each(Object.entries(surfaces))("%s", (_, css) => {
  const own = [tokenCss(".mount"), tokenCss(":root")].reduce((rest, tokens) => rest.replace(tokens, ""), css)

  it("takes its tokens along", () => {
    expect(own.length).toBeLessThan(css.length)
  })

  it("has no colour of its own", () => {
    expect(own.match(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)\(|:\s*(white|black|gray)\b/gi)).toBeNull()
  })

  it("uses no custom property that nothing declares", () => {
    const declared = new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name))
    const used = new Set([...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name))
    expect([...used].filter((name) => !declared.has(name))).toEqual([])
  })

  it("takes no length from the root of a page that is not ours", () => {
    expect(own.match(/\d(rem|rlh|rex|rch)\b/g)).toBeNull()
  })

  it("reads from either side", () => {
    expect(
      own.match(/\b(margin|padding|border)-(left|right)\b|text-align: (left|right)|[{; ](left|right):/g)
    ).toBeNull()
  })

  it("closes what it opens", () => {
    expect(css.split("{").length).toBe(css.split("}").length)
  })
})

it("tests the CSS of every surface", () => {
  const files = readdirSync("src/ui", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith("-css.ts")
  )
  const parts = [
    "base-css.ts",
    "page-css.ts",
    "field-css.ts",
    "modes/mode-css.ts",
    "popup/save-css.ts",
    "popover/card-css.ts",
    "dossier/dossier-css.ts",
    "library/article-css.ts",
    "library/saved-css.ts",
    "library/map-css.ts",
    "options/packs-css.ts",
    "library/import-css.ts",
    "new-names/new-names-css.ts",
    "options/name-picker-css.ts"
  ]
  expect(files.filter((file) => !parts.includes(file))).toHaveLength(Object.keys(surfaces).length)
})
