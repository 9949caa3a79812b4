import { readFileSync } from "node:fs"
import { expect, it } from "vitest"
import { isInstalled } from "../../../src/node/run/installed-packages.mjs"

const lock = {
  packages: {
    "": { version: "0.1.0" },
    "node_modules/a": { version: "1.0.0", integrity: "sha512-a" },
    "node_modules/b-darwin": { version: "2.0.0", integrity: "sha512-b", optional: true },
    "node_modules/leftover": { version: "3.0.0", integrity: "sha512-c", extraneous: true }
  }
}
const a = { version: "1.0.0", integrity: "sha512-a" }

it.each([
  ["holds all but another platform's package and a leftover of the lock", { "node_modules/a": a }, true],
  ["holds another version", { "node_modules/a": { ...a, version: "1.0.1" } }, false],
  ["holds other bytes under the same version", { "node_modules/a": { ...a, integrity: "sha512-x" } }, false],
  ["lacks a package", {}, false],
  [
    "holds another version of an optional package",
    { "node_modules/a": a, "node_modules/b-darwin": { version: "1.9.0" } },
    false
  ]
])("asks for an installation unless node_modules %s", (_, packages, installed) => {
  expect(isInstalled(lock, { packages })).toBe(installed)
})

it("asks for an installation where there is no node_modules", () => {
  expect(isInstalled(lock, null)).toBe(false)
})

it("believes what npm itself has installed here", () => {
  const read = (file: string) => JSON.parse(readFileSync(file, "utf8")) as typeof lock
  expect(isInstalled(read("package-lock.json"), read("node_modules/.package-lock.json"))).toBe(true)
})
