import { expect, it, vi } from "vitest"
import { loadCorpus } from "../../src/core/corpus/loaded-corpus"
import type { Decisions } from "../../src/core/own-names/decision"
import type { Extracted } from "../../src/core/saved/extracted"
import type { SavedArticle } from "../../src/core/saved/saved-article"
import { openCorpus } from "../../src/node/corpus/pack-file"
import { utf8 } from "../../src/node/text-coding"
import { createCorpusSource } from "../../src/webext/corpus-source"
import type { CorpusStore } from "../../src/webext/corpus-store"
import { createSaving } from "../../src/webext/saving"
import { ignored } from "../core/own-names/sample-decisions"
import { extractedSample, savedSample } from "../core/saved/sample-saved"

// Node 20 has no locks; what is asked at once is done in turn.
let last: Promise<unknown> = Promise.resolve()
const request = (name: string, act: () => Promise<unknown>) =>
  name === "saving" ? (last = last.then(act, act)) : act()
vi.stubGlobal("navigator", { locks: { request } })

const { pack } = openCorpus(undefined)

/** A store in memory that counts what is written to it. */
function memoryStore(refuse = false) {
  const articles: SavedArticle[] = []
  let revision = 0
  const store: CorpusStore = {
    revision: async () => revision,
    heads: async () => articles,
    hasPage: async (address) => articles.some(({ canonicalUrl }) => canonicalUrl === address),
    articles: async () => articles,
    article: async (id) => articles.find((article) => article.id === id) ?? null,
    async add(...added) {
      if (refuse) throw new DOMException("full", "QuotaExceededError")
      articles.push(...added)
      return ++revision
    },
    async remove(id) {
      const at = articles.findIndex((article) => article.id === id)
      if (at >= 0) revision++
      return at < 0 ? null : (articles.splice(at, 1)[0] ?? null)
    },
    async clear() {
      articles.length = 0
      revision++
    },
    joined: async () => null,
    keepJoined: async () => undefined
  }
  return { store, articles }
}

function savingOf(
  page: Partial<Extracted> | null,
  { isPrivate = false, refuse = false, names = [] as Decisions } = {}
) {
  const { store, articles } = memoryStore(refuse)
  const source = createCorpusSource(
    store,
    async () => ({ pack, identity: "1" }),
    async () => [],
    utf8,
    () => undefined
  )
  let extracted = page
  let ids = 0
  const takeOut = vi.fn(async () => extracted && { ...extractedSample, ...extracted })
  const saving = createSaving({
    store,
    source,
    takeOut,
    isPrivate: async () => isPrivate,
    names: async () => names,
    now: () => new Date("2024-08-02T10:00:00.000Z"),
    newId: () => `id-${ids++}`
  })
  const goTo = (next: Partial<Extracted>) => (extracted = next)
  return { saving, articles, takeOut, goTo }
}

it("says of names that are not known yet no more where the reader has decided about them", async () => {
  const text = `Harbin Tolvanen and Kanto Virtala met. ${extractedSample.text}`
  const newNames = async (names: Decisions) => {
    const answer = await savingOf({ text }, { names }).saving.save(1, "page")
    return answer.status === "saved" ? answer.article.newNames : []
  }
  expect(await newNames([])).toEqual(expect.arrayContaining(["Harbin Tolvanen", "Kanto Virtala"]))
  const ignoring: Decisions = [{ ...ignored, forms: ["Harbin Tolvanen"] }]
  expect(await newNames(ignoring)).not.toContain("Harbin Tolvanen")
  expect(await newNames(ignoring)).toContain("Kanto Virtala")
})

it("says what was understood: title, date, source, language and names", async () => {
  const { saving } = savingOf({})
  expect(await saving.look(1)).toEqual({ status: "unknown", hasSelection: false })
  const answer = await saving.save(1, "page")
  expect(answer).toMatchObject({
    status: "saved",
    isFirst: true,
    article: {
      title: "The general travels again",
      source: "Example News",
      language: "en",
      published: { date: "2024-07-31", stated: true },
      savedAt: "2024-08-02T10:00:00.000Z",
      extent: "page"
    }
  })
  const names = answer.status === "saved" ? answer.article.entities.map(({ entity }) => entity) : []
  expect(names).toEqual(expect.arrayContaining(["min-aung-hlaing", "rosatom"]))
})

it("reads and stores nothing of a private window, and says so", async () => {
  const { saving, articles, takeOut } = savingOf({}, { isPrivate: true })
  const refused = { status: "not", problem: "private" }
  expect([await saving.look(1), await saving.save(1, "page"), await saving.save(1, "selection")]).toEqual([
    refused,
    refused,
    refused
  ])
  expect(takeOut).not.toHaveBeenCalled()
  expect(articles).toEqual([])
})

it("saves a page once, however often it is pressed", async () => {
  const { saving, articles } = savingOf({})
  const answers = await Promise.all([saving.save(1, "page"), saving.save(1, "page")])
  expect(answers.map(({ status }) => status)).toEqual(["saved", "known"])
  expect(articles).toHaveLength(1)
})

it("knows an article that came with the corpus by its text", async () => {
  const bundled = loadCorpus(pack).pack.articles.row(0)
  const { saving } = savingOf({ text: bundled.text })
  expect(await saving.look(1)).toMatchObject({
    status: "known",
    article: { file: bundled.file, savedAt: null }
  })
})

it.each<[string, Partial<Extracted> | null, "page" | "selection", string]>([
  ["the browser lets nobody read it", null, "page", "cannot-read"],
  ["there is no article", { text: null }, "page", "no-article"],
  ["nothing is selected any more", { text: null }, "selection", "nothing-selected"]
])("says why nothing was saved where %s", async (_, page, extent, problem) => {
  const { saving, articles } = savingOf(page)
  expect(await saving.save(1, extent)).toEqual({ status: "not", problem })
  expect(articles).toEqual([])
})

it("says that there is no room", async () => {
  const { saving } = savingOf({}, { refuse: true })
  expect(await saving.save(1, "page")).toEqual({ status: "not", problem: "no-room" })
  expect(await saving.look(1)).toEqual({ status: "unknown", hasSelection: false })
})

it("takes an article out and puts it back", async () => {
  const { saving } = savingOf({})
  await saving.save(1, "page")
  expect([await saving.has(extractedSample.url), await saving.has(undefined)]).toEqual([true, false])
  const removed = await saving.remove("saved/id-0")
  expect(await saving.look(1)).toMatchObject({ status: "unknown" })
  expect(await saving.has(extractedSample.url)).toBe(false)
  expect(await saving.remove("000_99cc66ef580a44ea.txt")).toBeNull()
  if (removed) expect(await saving.restore([removed])).toEqual({ status: "restored", added: 1 })
  expect([...(await saving.savedTimes())]).toEqual([["saved/id-0", "2024-08-02T10:00:00.000Z"]])
})

it("puts a page back once, whatever else is saved or put back meanwhile", async () => {
  const { saving, articles } = savingOf({})
  const [one, other] = [savedSample({}, "one"), savedSample({}, "other")]
  await Promise.all([saving.save(1, "page"), saving.restore([one]), saving.restore([other])])
  expect(articles).toHaveLength(1)
})

it("puts back one of two articles that have the same text", async () => {
  const { saving, articles } = savingOf({})
  const url = "https://other.example/the-same"
  const twice = [savedSample({}, "a"), { ...savedSample({ url }, "b"), canonicalUrl: url }]
  expect(await saving.restore(twice)).toEqual({ status: "restored", added: 1 })
  expect(articles.map(({ id }) => id)).toEqual(["a"])
})

it("puts back one of two articles that are the same page", async () => {
  const { saving, articles } = savingOf({})
  const text = "Rosatom has named its price. ".repeat(9)
  expect(await saving.restore([savedSample({}, "a"), savedSample({ text }, "b")])).toEqual({
    status: "restored",
    added: 1
  })
  expect(articles.map(({ id }) => id)).toEqual(["a"])
})
