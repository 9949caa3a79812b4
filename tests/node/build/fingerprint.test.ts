import { expect, it } from "vitest"
import { fingerprint } from "../../../src/node/build/fingerprint"
import { temporaryFolder, writeFile } from "./temporary-folder"

const project = { "src/a.ts": "a", "seeds/000.txt": "text", "package-lock.json": "{}" }

it("is the same for the same project somewhere else", () => {
  expect(fingerprint(temporaryFolder(project))).toBe(fingerprint(temporaryFolder(project)))
})

it.each([
  ["a source changes", "src/a.ts", "b"],
  ["a source is added", "src/b.ts", ""],
  ["an article changes", "seeds/000.txt", "text "],
  ["a package changes", "package-lock.json", "{ }"]
])("changes when %s", (_, name, content) => {
  const folder = temporaryFolder(project)
  const before = fingerprint(folder)
  writeFile(folder, name, content)
  expect(fingerprint(folder)).not.toBe(before)
})

it("does not change with what is built or tested", () => {
  const folder = temporaryFolder(project)
  const before = fingerprint(folder)
  writeFile(folder, "build/chrome-mv3-prod/manifest.json", "{}")
  writeFile(folder, "tests/a.test.ts", "")
  expect(fingerprint(folder)).toBe(before)
})
