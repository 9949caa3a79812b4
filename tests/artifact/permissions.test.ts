import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { targets } from "../../src/node/build/targets"
import { builtManifest } from "./built-extension"

it("says of every permission of both manifests, and of no other, why it is asked for", () => {
  const asked = targets.flatMap((target) => {
    const {
      permissions,
      optional_host_permissions: hosts,
      optional_permissions: optional = []
    } = builtManifest(target)
    return [permissions, hosts, optional].flat()
  })
  const rows = readFileSync("assets/store/permissions.md", "utf8").matchAll(/^\| `([^`]+)`/gm)
  expect([...rows].map(([, permission]) => permission).toSorted()).toEqual([...new Set(asked)].toSorted())
})
