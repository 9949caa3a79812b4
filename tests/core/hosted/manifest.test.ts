import { describe, expect, it } from "vitest"
import { fileNameOf, readManifest } from "../../../src/core/hosted/manifest"
import { label } from "../exchange/sample-pack"

const file = { sha256: "0123456789abcdef".repeat(4), bytes: 65_536 }
const shard = { ...file, since: null }
const sound = {
  kind: "backgrounder-hosted-pack",
  format: 2,
  label,
  figures: { articles: 5, entities: 91, period: { from: "2022-07-12", to: "2025-03-04" } },
  names: file,
  shards: [[shard], [shard, { ...shard, since: "2022-07-12" }]]
}
const changed = (change: object) => readManifest(JSON.stringify({ ...sound, ...change }))

describe("a manifest", () => {
  it("is read as it was written", () => {
    expect(changed({})).toEqual({ isSound: true, manifest: sound })
    expect(fileNameOf(file)).toBe(`${file.sha256}.pack`)
  })

  it("of the first format is read as one in which time parts nothing", () => {
    expect(changed({ format: 1, shards: [file, file] })).toEqual({
      isSound: true,
      manifest: { ...sound, shards: [[shard], [shard]] }
    })
    expect(changed({ format: 1, shards: [[shard]] }).isSound).toBe(false)
  })

  it.each([
    ["of another format", { format: 3 }, "format"],
    ["of no kind", { kind: undefined }, "kind"],
    ["with a file that lies elsewhere", { names: { ...file, url: "https://elsewhere.example/" } }, "names"],
    ["with a hash that is a path", { names: { ...file, sha256: "../../secret" } }, "names.sha256"],
    ["with a shard of 10 GB", { shards: [[{ ...shard, bytes: 10_000_000_000 }]] }, "shards.0.0.bytes"],
    ["with three buckets", { shards: [[shard], [shard], [shard]] }, "shards"],
    ["with no bucket", { shards: [] }, "shards"],
    ["with a bucket of nothing", { shards: [[]] }, "shards.0"],
    ["with more buckets than are allowed", { shards: Array.from({ length: 8192 }, () => [shard]) }, "shards"],
    ["with more shards than are allowed", { shards: [Array.from({ length: 6001 }, () => shard)] }, "shards"],
    ["with shards out of order", { shards: [[{ ...shard, since: "2022-07-12" }, shard]] }, "shards.0"],
    ["with a time that is no day", { shards: [[{ ...shard, since: "later" }]] }, "shards.0.0.since"],
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
