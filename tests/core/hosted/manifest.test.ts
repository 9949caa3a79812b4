import { describe, expect, it } from "vitest"
import { fileNameOf, readManifest } from "../../../src/core/hosted/manifest"
import { label } from "../exchange/sample-pack"

const file = { sha256: "0123456789abcdef".repeat(4), bytes: 65_536 }
const sound = {
  kind: "backgrounder-hosted-pack",
  format: 1,
  label,
  figures: { articles: 5, entities: 91, period: { from: "2022-07-12", to: "2025-03-04" } },
  names: file,
  shards: [file, file]
}
const changed = (change: object) => readManifest(JSON.stringify({ ...sound, ...change }))

describe("a manifest", () => {
  it("is read as it was written", () => {
    expect(changed({})).toEqual({ isSound: true, manifest: sound })
    expect(fileNameOf(file)).toBe(`${file.sha256}.pack`)
  })

  it.each([
    ["of another format", { format: 2 }, "format"],
    ["of no kind", { kind: undefined }, "kind"],
    ["with a file that lies elsewhere", { names: { ...file, url: "https://elsewhere.example/" } }, "names"],
    ["with a hash that is a path", { names: { ...file, sha256: "../../secret" } }, "names.sha256"],
    ["with a shard of 10 GB", { shards: [{ ...file, bytes: 10_000_000_000 }] }, "shards.0.bytes"],
    ["with three shards", { shards: [file, file, file] }, "shards"],
    ["with no shard", { shards: [] }, "shards"],
    ["with more shards than are allowed", { shards: Array.from({ length: 8192 }, () => file) }, "shards"],
    ["with a name that misleads", { label: { ...label, name: "safe\u202efdp" } }, "label.name"],
    ["without a name", { label: { ...label, name: "" } }, "label.name"],
    ["with an id that is a path", { label: { ...label, id: "../x" } }, "label.id"],
    ["with a day that is none", { label: { ...label, made: "soon" } }, "label.made"],
    ["with something else in it", { script: "alert(1)" }, "script"]
  ])("%s is refused with the place where it is wrong", (_, change, place) => {
    const read = changed(change)
    expect(read.isSound).toBe(false)
    expect(read.isSound ? "" : read.what).toContain(place)
  })

  it.each(["", "[", "null", "[]", '"x"', "{}", '{"__proto__":{"kind":"backgrounder-hosted-pack"}}'])(
    "is not %s",
    (text) => {
      expect(readManifest(text).isSound).toBe(false)
    }
  )
})
