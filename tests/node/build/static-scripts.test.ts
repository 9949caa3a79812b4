import { expect, it } from "vitest"
import { liftContentScripts } from "../../../src/node/build/static-scripts"

it("gives a content script a name that no build changes", () => {
  const plasmo = { name: "x", content_scripts: [{ matches: ["https://*/*"], js: ["spotter.00f36f2a.js"], css: [] }] }
  expect(liftContentScripts(plasmo)).toEqual({
    manifest: { name: "x" },
    renamings: [{ from: "spotter.00f36f2a.js", to: "contents/spotter.js" }]
  })
})

it("leaves a name alone that only looks hashed", () => {
  const { renamings } = liftContentScripts({ content_scripts: [{ js: ["spotter.v2.js"] }] })
  expect(renamings).toEqual([{ from: "spotter.v2.js", to: "contents/spotter.v2.js" }])
})

it("takes a manifest without content scripts as it is", () => {
  expect(liftContentScripts({ name: "x" })).toEqual({ manifest: { name: "x" }, renamings: [] })
})
