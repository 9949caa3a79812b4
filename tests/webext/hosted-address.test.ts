import { expect, it } from "vitest"
import { hostedAddressOf, readHostedAddress } from "../../src/webext/hosted-address"

const hash = "0123456789abcdef".repeat(4)

it("tells where files lie, the host alone, and the hash that is named", () => {
  expect(readHostedAddress(` https://packs.example.org:8443/a/b/manifest.json#sha256-${hash} `)).toEqual({
    manifest: "https://packs.example.org:8443/a/b/manifest.json",
    folder: "https://packs.example.org:8443/a/b/",
    host: "packs.example.org:8443",
    pattern: "https://packs.example.org/*",
    pinned: hash
  })
})

it.each([
  [true, `https://packs.example.org/manifest.json#sha256-${hash}`],
  [false, "https://packs.example.org/manifest.json"]
])("is what a pack is added again by, with the hash where the reader's had it: %s", (isPinned, address) => {
  const kept = {
    address: "https://packs.example.org/manifest.json",
    host: "packs.example.org",
    manifest: hash
  }
  const typed = hostedAddressOf({ ...kept, isPinned, shards: 4, fetched: 1 })
  expect(typed).toBe(address)
  expect(readHostedAddress(typed)).toMatchObject({ manifest: kept.address, pinned: isPinned ? hash : null })
})

it.each([
  ["https://packs.example.org", "https://packs.example.org/manifest.json"],
  ["https://packs.example.org/a/", "https://packs.example.org/a/manifest.json"],
  ["https://packs.example.org/a/other.json", "https://packs.example.org/a/other.json"],
  ["https://PACKS.example.org/a/../b/", "https://packs.example.org/b/manifest.json"],
  ["http://127.0.0.1:8000/", "http://127.0.0.1:8000/manifest.json"],
  ["http://localhost/", "http://localhost/manifest.json"]
])("%s is that of %s", (typed, manifest) => {
  expect(readHostedAddress(typed)).toMatchObject({ manifest, pinned: null })
})

it.each([
  "",
  "packs.example.org",
  "http://packs.example.org/",
  "ftp://packs.example.org/",
  "file:///packs/manifest.json",
  "javascript:alert(1)",
  "https://reader:secret@packs.example.org/",
  "https://packs.example.org/?token=1",
  "https://packs.example.org/#top",
  "https://packs.example.org/#sha256-1234",
  "http://127.0.0.1.example.org/",
  `https://packs.example.org/${"a".repeat(3_000)}`
])("%j is none", (typed) => {
  expect(readHostedAddress(typed)).toBeNull()
})
