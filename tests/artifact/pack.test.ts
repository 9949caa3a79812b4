import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, it } from "vitest"

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "backgrounder-pack-"))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function buildPack(name: string, environment: Readonly<Record<string, string>>): Buffer {
  const out = join(folder, name)
  const args = ["node_modules/tsx/dist/cli.mjs", "src/node/cli.ts", "build", "--out", out]
  const { status, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, ...environment },
    encoding: "utf8"
  })
  expect(stderr).toBe("")
  expect(status).toBe(0)
  return readFileSync(out)
}

it("is the same to the byte in another time zone, language and moment", () => {
  const here = buildPack("here.pack", {})
  const there = buildPack("there.pack", {
    TZ: "Pacific/Kiritimati",
    LANG: "my_MM.UTF-8",
    LC_ALL: "my_MM.UTF-8"
  })
  expect(here.length).toBeGreaterThan(0)
  expect(there.equals(here)).toBe(true)
})

it("is the same to the byte as the one that was built before", () => {
  expect(buildPack("again.pack", {}).equals(readFileSync("build/backgrounder.pack"))).toBe(true)
})
