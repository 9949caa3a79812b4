import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { targets } from "../../src/node/build/targets"
import { builtManifest } from "./built-extension"

/** A file's hash says nothing about what it holds, and a version is raised without a review of permissions. */
function reviewable(manifest: Record<string, unknown>): unknown {
  const text = JSON.stringify({ ...manifest, version: "VERSION" })
  return JSON.parse(text.replaceAll(/\.[0-9a-f]{8}\.(png|js)"/g, '.HASH.$1"'))
}

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>
}

describe.each(targets)("the manifest for %s", (target) => {
  it("is the one that somebody has reviewed", () => {
    const reviewed = readJson(join(import.meta.dirname, `manifest.${target}.json`))
    expect(reviewable(builtManifest(target))).toEqual(reviewed)
  })

  it("has the version of package.json", () => {
    expect(builtManifest(target)["version"]).toBe(readJson("package.json")["version"])
  })

  it("differs in the variant for tests by the hosts it is granted and nothing else", () => {
    const { host_permissions: hosts, ...rest } = builtManifest(target, "test")
    expect(hosts).toEqual(["<all_urls>"])
    expect(rest).toEqual(builtManifest(target))
  })
})
