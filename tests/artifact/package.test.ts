import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { strFromU8, unzipSync } from "fflate"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { filesIn, type ZippedFile } from "../../src/node/build/write-zip"
import { sourceFiles } from "../../src/node/package/source-files"
import { builtExtension } from "./built-extension"

const root = resolve(import.meta.dirname, "../..")
const slowestMs = 5 * 60_000

type Packages = ReadonlyMap<string, Uint8Array>

/** Writes sources into a folder of their own, with the installed packages beside them, and packages them there. */
function packageIn(
  folder: string,
  sources: readonly ZippedFile[],
  environment: Record<string, string>
): Packages {
  for (const { name, content } of sources) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  // Links, because a copy of all packages takes longer than all the rest.
  spawnSync("cp", ["-al", join(root, "node_modules"), join(folder, "node_modules")])
  const { status, stderr } = spawnSync("npm", ["run", "--silent", "package"], {
    cwd: folder,
    env: { ...process.env, ...environment },
    encoding: "utf8"
  })
  if (status !== 0) throw new Error(`Packaging failed.\n${stderr}`)
  return new Map(filesIn(join(folder, "build/packages")).map(({ name, content }) => [name, content]))
}

let folders: readonly [string, string] = ["", ""]
let first: Packages = new Map()
let second: Packages = new Map()

/** The one package whose name has this in it. */
function find(packages: Packages, part: string): Uint8Array {
  const names = [...packages.keys()].filter((name) => name.includes(part))
  expect(names).toHaveLength(1)
  return packages.get(names[0] ?? "") ?? new Uint8Array()
}

beforeAll(() => {
  const newFolder = () => mkdtempSync(join(tmpdir(), "backgrounder-package-"))
  folders = [newFolder(), newFolder()]
  const ours = sourceFiles(root).map((name) => ({ name, content: readFileSync(join(root, name)) }))
  first = packageIn(folders[0], ours, {})
  const theirs = Object.entries(unzipSync(find(first, "source"))).map(([name, content]) => ({
    name,
    content
  }))
  second = packageIn(folders[1], theirs, {
    TZ: "Pacific/Kiritimati",
    LANG: "my_MM.UTF-8",
    LC_ALL: "my_MM.UTF-8"
  })
}, slowestMs)

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}, slowestMs)

describe("the packages for the stores", () => {
  it.each(["chrome", "firefox-0", "source"])(
    "%s: built from the source package alone, elsewhere, have the same bytes",
    (part) => {
      expect(find(second, part).length).toBeGreaterThan(0)
      expect(Buffer.from(find(second, part)).equals(find(first, part))).toBe(true)
    }
  )

  it.each([
    ["chrome", "chrome-mv3"],
    ["firefox-0", "firefox-mv3"]
  ] as const)("%s holds the built extension and the licences of what is in it", (part, target) => {
    const { "LICENSES.txt": licences, ...files } = unzipSync(find(first, part))
    const built = Object.fromEntries(
      filesIn(builtExtension(target)).map(({ name, content }) => [name, Uint8Array.from(content)])
    )
    expect(Object.keys(files).toSorted()).toEqual(Object.keys(built).toSorted())
    const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      readonly dependencies: Readonly<Record<string, string>>
    }
    for (const [name, version] of Object.entries(dependencies))
      expect(strFromU8(licences ?? new Uint8Array())).toContain(`${name} ${version} (`)
  })

  it("the source package holds nothing that was made from it, and nobody's settings", () => {
    const names = Object.keys(unzipSync(find(first, "source")))
    expect(names).toContain("src/background/index.ts")
    expect(names.filter((name) => /^(?:build|node_modules|\.git|\.plasmo)\//.test(name))).toEqual([])
    const known = new Set([...readdirSync(root), ".ci"])
    expect(names.filter((name) => !known.has(name.split("/")[0] ?? ""))).toEqual([])
  })

  it("the bill of materials lists every package of the product, and no tool, in the format of CycloneDX", () => {
    const bill = JSON.parse(strFromU8(find(first, "bill-of-materials"))) as {
      readonly bomFormat: string
      readonly components: readonly { readonly name: string }[]
    }
    expect(bill.bomFormat).toBe("CycloneDX")
    const names = bill.components.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(["preact", "fuse.js", "webextension-polyfill"]))
    expect(names).not.toContain("typescript")
  })
})
