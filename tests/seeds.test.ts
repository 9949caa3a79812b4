import { createHash } from "node:crypto"
import { readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { readCuratedFiles } from "../src/node/corpus/read-curated"

const seeds = join(import.meta.dirname, "../seeds")

/** Every offset into an article counts on these very bytes: what git or an editor might change must not pass. */
const digests = {
  "000_99cc66ef580a44ea.txt": "6c9c0afca21d41b0679ba3554f90630249723439625d25b800d4d6a0895efedd",
  "001_f974205e83e0cc87.txt": "f48e47719b85750ad380a60566cc6462b6d2683729a2304033e3346e017d5f53",
  "002_b043efbe3f31b4c6.txt": "afc5f5fb71ebfda20f3e8b3e12b3ecabe1257b94fb7d11cb38b8b5cd4ba3e1f1",
  "003_2e5acd54a31582bb.txt": "161bcb43c1201a0771a656f4ace1f323610fc649378259c19ef9779972bd87b7",
  "004_02d33e6d23a61bdd.txt": "06082ffa60a3ebbb3b15d20ccccf626e67d105889af2a02d5578d948b97662eb"
}

it.each(Object.entries(digests))("keeps %s byte for byte", (file, digest) => {
  const bytes = readFileSync(join(seeds, file))
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(digest)
})

it("holds these five articles and no other", () => {
  const articles = readdirSync(seeds).filter((file) => file.endsWith(".txt"))
  expect(articles.sort()).toEqual(Object.keys(digests))
})

/** Every language that the interface speaks, with its letters, but the one that editors write in first. */
const further = Object.entries({
  ru: /^[^\p{Script=Latin}\p{Script=Myanmar}]+$/u,
  my: /^[^\p{Script=Latin}\p{Script=Cyrillic}]+$/u
})
const locales = readdirSync(join(import.meta.dirname, "../assets/locales"))
const { events, claims } = readCuratedFiles({ folder: seeds, digests: new Map() })

it("knows all languages of the interface", () => {
  expect(["en", ...further.map(([language]) => language)].sort()).toEqual(locales.sort())
})

it.each(further)("words every event, and all that articles differ on, in %s", (language, letters) => {
  const written = [...events, ...claims].map(({ entry, file, line }) => ({
    at: `${file}:${line}`,
    words: entry.in[language] ?? ""
  }))
  expect(written.length).toBeGreaterThan(60)
  expect(written.filter(({ words }) => !letters.test(words))).toEqual([])
})
