import { utimesSync } from "node:fs"
import { join } from "node:path"
import { strFromU8, unzipSync } from "fflate"
import { expect, it, vi } from "vitest"
import { filesIn, zipOf } from "../../../src/node/build/write-zip"
import { temporaryFolder, writeFile } from "./temporary-folder"

const files = { "b.js": "b()", "a/manifest.json": "{}", "a.txt": "မြန်မာ" }

it("holds every file under its own name", () => {
  const unpacked = unzipSync(zipOf(filesIn(temporaryFolder(files))))
  const texts = Object.fromEntries(Object.entries(unpacked).map(([name, bytes]) => [name, strFromU8(bytes)]))
  expect(texts).toEqual(files)
})

it("gives the same bytes whenever, wherever and in whatever order the files were written", () => {
  const first = zipOf(filesIn(temporaryFolder(files)))
  const other = temporaryFolder()
  for (const [name, content] of Object.entries(files).reverse()) writeFile(other, name, content)
  utimesSync(join(other, "b.js"), new Date("2031-05-06"), new Date("2031-05-06"))
  vi.stubEnv("TZ", "Pacific/Kiritimati")
  expect(Buffer.from(zipOf(filesIn(other))).equals(Buffer.from(first))).toBe(true)
  vi.unstubAllEnvs()
})
