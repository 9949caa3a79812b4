import { resolve } from "node:path"
import { cruise } from "dependency-cruiser"
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options"
import extractTypeScript from "dependency-cruiser/config-utl/extract-ts-config"
import { describe, expect, it } from "vitest"

const planted = [
  "src/background/draws.ts",
  "src/background/takes-a-detour.ts",
  "src/contents/spotter/index.ts",
  "src/core/calls-browser.ts",
  "src/core/draws.ts",
  "src/core/goes-round-back.ts",
  "src/core/loads-ui-later.ts",
  "src/core/re-exports-page.ts",
  "src/core/reads-files.ts",
  "src/core/reads-page.ts",
  "src/core/runs-extension-for-effect.ts",
  "src/core/takes-inline-type.ts",
  "src/core/takes-type-of-extension.ts",
  "src/core/uses-unlisted-folder.ts",
  "src/dom/sends.ts",
  "src/node/bundles.ts",
  "src/node/reads-page.ts",
  "src/tabs/reads-page.tsx",
  "src/ui/calls-browser.ts",
  "src/ui/reads-page.ts",
  "src/webext/draws.ts",
  "src/webext/imports-entry.ts"
]

/** Every breach under a folder that has a `src`, and the number of files that were looked at. */
async function cruiseSources(baseDir: string) {
  const options = await extractOptions("./tests/architecture/layers.cjs")
  const tsConfig = extractTypeScript("./tsconfig.json")
  const { output } = await cruise(["src"], { ...options, baseDir }, {}, { tsConfig })
  if (typeof output === "string") throw new Error(output)
  const { violations, totalCruised } = output.summary
  return { violations, totalCruised }
}

describe("the layers", () => {
  it("hold in the sources", async () => {
    const { violations, totalCruised } = await cruiseSources(process.cwd())
    expect(violations.map(({ from, to, rule }) => `${from} → ${to} (${rule.name})`)).toEqual([])
    expect(totalCruised).toBeGreaterThan(0)
  }, 60_000)

  it("fail on every planted breach and on nothing beside it", async () => {
    const { violations } = await cruiseSources(resolve("tests/architecture/violations"))
    expect([...new Set(violations.map(({ from }) => from))].sort()).toEqual(planted)
  }, 60_000)

  it("keep the page out of the background, also by a detour through files that may be imported", async () => {
    const { violations } = await cruiseSources(resolve("tests/architecture/violations"))
    const detours = violations.filter(({ from }) => from === "src/background/takes-a-detour.ts")
    expect(detours.map(({ rule }) => rule.name)).toEqual(["background-has-no-page"])
  }, 60_000)

  it("see a cycle inside one layer", async () => {
    const { violations } = await cruiseSources(resolve("tests/architecture/violations"))
    expect(violations.filter(({ rule }) => rule.name === "no-cycles").map(({ from }) => from)).toEqual([
      "src/core/goes-round-back.ts"
    ])
  }, 60_000)
})
