import { expect, it } from "vitest"
import type { SavedArticle } from "../../src/core/saved/saved-article"
import { SETTINGS_VERSION } from "../../src/core/settings/settings"
import { PART_BYTES } from "../../src/webext/base64"
import { makeBackup, readBackup } from "../../src/webext/backup"
import { accepted } from "../core/own-names/sample-decisions"
import { savedSample } from "../core/saved/sample-saved"

const choices = { settings: { version: SETTINGS_VERSION }, corrections: [] }
const articles = Array.from({ length: 205 }, (_, i) =>
  savedSample(
    { text: `မင်းအောင်လှိုင် came, and it was the ${i}th time. ${"He said nothing. ".repeat(20)}` },
    `id-${i}`
  )
)
/** One of more parts than one. */
const packs: Readonly<Record<string, Blob>> = {
  large: new Blob([Uint8Array.from({ length: 2 * PART_BYTES + 5 }, (_, at) => at % 251)]),
  small: new Blob([Uint8Array.of(0, 128, 255)])
}
const sizes = [
  { id: "large", isOn: true, size: 2 * PART_BYTES + 5 },
  { id: "small", isOn: false, size: 3 }
]
const hosted = [{ name: "Zirconium", address: "https://packs.example.org/manifest.json" }]
const stored = (all: readonly SavedArticle[]) => ({
  ids: async () => all.map(({ id }) => id),
  article: async (id: string) => all.find((article) => article.id === id) ?? null,
  names: async () => [accepted],
  packs: async () => [
    { id: "large", isOn: true },
    { id: "small", isOn: false }
  ],
  pack: async (id: string) => packs[id] ?? null,
  hosted: async () => hosted
})
const read = async (file: Blob) => {
  const found: SavedArticle[] = []
  const parts = new Map<string, Uint8Array<ArrayBuffer>[]>()
  const answer = await readBackup(file, {
    article: async (article) => void found.push(article),
    packPart: (id, bytes) => void parts.set(id, [...(parts.get(id) ?? []), bytes])
  })
  const bytesOf = (id: string) => new Blob(parts.get(id)).arrayBuffer()
  return { answer, found, bytesOf }
}

it("holds everything, in the order in which it was saved", async () => {
  const file = await makeBackup(stored(articles), choices)
  const { answer, found, bytesOf } = await read(file)
  const head = { articles: 205, choices, names: [accepted], packs: sizes, hosted }
  expect(answer).toEqual({ isSound: true, head })
  expect(found).toEqual(articles)
  for (const id of ["large", "small"]) expect(await bytesOf(id)).toEqual(await packs[id]?.arrayBuffer())
})

it("leaves out what was deleted while it was made", async () => {
  const before = stored(articles.slice(0, 3))
  const { article } = stored(articles.slice(1, 3))
  const pack = async (id: string) => (id === "large" ? null : before.pack(id))
  const { answer } = await read(await makeBackup({ ...before, article, pack }, choices))
  expect(answer).toMatchObject({ isSound: true, head: { articles: 2, packs: [sizes[1]] } })
})

it.each([1, 100, 20_000])("tells that %d bytes are missing at its end", async (missing) => {
  const file = await makeBackup(stored(articles), choices)
  // The last sign is the end of a line, which nobody needs.
  const { answer } = await read(file.slice(0, file.size - 1 - missing))
  expect(answer).toMatchObject({ isSound: false, problem: { kind: "cut-off", wanted: 205 } })
})

it("says in which line it is damaged", async () => {
  const text = await (await makeBackup(stored(articles.slice(0, 3)), choices)).text()
  const { answer } = await read(new Blob([text.replace("id-1", "../1")]))
  expect(answer).toMatchObject({ isSound: false, problem: { kind: "broken", where: "3" } })
})

it.each([
  ["an empty file", ""],
  ["another file", "Dear reader,\nhello"]
])("does not take %s for a backup", async (_, text) => {
  expect((await read(new Blob([text]))).answer).toMatchObject({
    isSound: false,
    problem: { kind: "not-ours" }
  })
})

it("reads no line without an end into memory", async () => {
  const { answer } = await read(new Blob(["x".repeat(9_000_000)]))
  expect(answer).toMatchObject({ isSound: false, problem: { kind: "too-large" } })
})
