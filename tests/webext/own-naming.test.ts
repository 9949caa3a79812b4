import "fake-indexeddb/auto"
import { beforeEach, expect, it, vi } from "vitest"
import type { Wish } from "../../src/core/own-names/answers"
import { createNameSearch } from "../../src/core/search/find-entities"
import { openCorpus } from "../../src/node/corpus/pack-file"
import { utf8 } from "../../src/node/text-coding"
import { createCorpusSource } from "../../src/webext/corpus-source"
import { createCorpusStore } from "../../src/webext/corpus-store"
import { createOwnNaming } from "../../src/webext/own-naming"
import { createOwnNamesStore, type OwnNamesStore } from "../../src/webext/own-names-store"
import { accepted, merged } from "../core/own-names/sample-decisions"
import { savedSample } from "../core/saved/sample-saved"

const { pack: bundled } = openCorpus(undefined)
const text = [
  "Mr Harbin Tolvanen of Turku met Min Aung Hlaing on Tuesday, and he said nothing about the price of docks.",
  "Harbin Tolvanen left with Kanto Virtala, and Tolvanen was seen no more by anybody in the room that day."
].join("\n\n")
const [ID, NOW] = ["5b0e7d7e-1f2a-4c52-9d5e-52b2a1b6f00", "2026-11-22T10:00:00.000Z"]

let name = ""
let databases = 0

beforeEach(() => {
  name = `naming-${databases++}`
  // Node 20 has no locks; one test is one page.
  vi.stubGlobal("navigator", { locks: { request: (_: string, act: () => Promise<unknown>) => act() } })
})

/** The background as it starts. */
function start(changed: Partial<OwnNamesStore> = {}) {
  const store = { ...createOwnNamesStore(name), ...changed }
  const source = createCorpusSource(
    createCorpusStore(name),
    async () => ({ pack: bundled, identity: "1" }),
    async () => [],
    utf8,
    () => undefined,
    store.all
  )
  let ids = 0
  const naming = createOwnNaming({
    store,
    source,
    search: async () => createNameSearch(await source.current()),
    now: () => new Date(NOW),
    newId: () => `${ID}${++ids}`
  })
  const proposed = async () => {
    for (;;) {
      const { read, articles, names } = await naming.proposed(20)
      if (read === articles) return names
    }
  }
  return {
    source,
    naming,
    proposed,
    names: async () => (await proposed()).map((each) => each.name),
    /** The entities that a page of these words names. */
    spots: async (words: string) => {
      const { gazetteer } = await source.current()
      return gazetteer
        .find(words)
        .flatMap(({ forms: [form = 0] }) => gazetteer.entity(gazetteer.form(form).entity).name)
    }
  }
}
const accept: Wish = {
  kind: "accepted",
  name: "Harbin Tolvanen",
  type: "person",
  forms: ["Harbin Tolvanen", "Tolvanen"]
}
const saved = savedSample({ text })

it("proposes what a saved article names and nobody knows, with its spellings and the words around it", async () => {
  const { source, proposed } = start()
  expect(await proposed()).toEqual([])
  await source.add(saved)
  const [first, second] = await proposed()
  expect(first).toMatchObject({ name: "Harbin Tolvanen", type: "person", count: 3, articles: 1, like: null })
  expect(first?.spellings.map((spelling) => spelling.text)).toEqual(["Harbin Tolvanen", "Tolvanen"])
  const [context] = first?.contexts ?? []
  expect(context?.text).toBe(text.split("\n\n")[0])
  expect(context?.mentions.map(({ start, end }) => context.text.slice(start, end))).toEqual([
    "Harbin Tolvanen"
  ])
  expect(second?.name).toBe("Kanto Virtala")
})

it("spots what is accepted at once and at the next start, and nothing of it when that is undone", async () => {
  const { source, naming, names, spots } = start()
  await source.add(saved)
  const [decided] = await naming.decide([accept])
  if (!decided?.isDone) throw new Error("it was not accepted")
  const words = "Yesterday Harbin Tolvanen spoke."
  for (const each of [spots, start().spots]) expect(await each(words)).toEqual(["Harbin Tolvanen"])
  expect(await names()).toEqual(["Kanto Virtala"])
  await naming.undo([decided.decision.id])
  for (const each of [spots, start().spots]) expect(await each(words)).toEqual([])
  expect(await names()).toEqual(["Harbin Tolvanen", "Kanto Virtala"])
})

it("says the same of new names after the background was stopped as before", async () => {
  const { source, naming, proposed } = start()
  await source.add(saved)
  await naming.decide([accept])
  expect(await start().proposed()).toEqual(await proposed())
})

it("proposes no more what is ignored, and again what is not any more", async () => {
  const { source, naming, names } = start()
  await source.add(saved)
  const revision = await source.revision()
  const [decided] = await naming.decide([{ kind: "ignored", forms: ["Harbin Tolvanen", "Tolvanen"] }])
  expect(await names()).toEqual(["Kanto Virtala"])
  if (decided?.isDone) await naming.undo([decided.decision.id])
  expect(await names()).toEqual(["Harbin Tolvanen", "Kanto Virtala"])
  expect(await source.revision()).toBe(revision)
})

it("fulfils of several wishes those that it can, and says what is wrong with the others", async () => {
  const { naming, spots } = start()
  const decided = await naming.decide([
    { ...accept, forms: ["Min Aung Hlaing"] },
    accept,
    { ...accept, name: "harbour", forms: ["harbour"] }
  ])
  expect(decided.map((each) => (each.isDone ? null : each.problem.kind))).toEqual([
    "known",
    null,
    "lower-case"
  ])
  expect(await spots("Harbin Tolvanen in the harbour")).toEqual(["Harbin Tolvanen"])
})

it("keeps nothing where there is no room, and spots nothing", async () => {
  const full = () => Promise.reject(new DOMException("full", "QuotaExceededError"))
  const { naming, spots } = start({ add: full })
  expect(await naming.decide([accept])).toEqual([{ isDone: false, problem: { kind: "no-room" } }])
  expect(await spots("Harbin Tolvanen spoke")).toEqual([])
  expect(await naming.restore([accepted])).toBeNull()
})

it("puts back what a backup holds, once", async () => {
  const { naming, spots } = start()
  expect(await naming.restore([accepted, merged])).toBe(2)
  expect(await naming.restore([accepted, merged])).toBe(0)
  expect(await naming.decisions()).toEqual([accepted, merged])
  expect(await spots("General Stormhat met Harbin Tolvanen")).toEqual(["Min Aung Hlaing", "Harbin Tolvanen"])
})

it("tells a decision with what its entity is called now, or was called then where it is gone", async () => {
  const store = createOwnNamesStore(name)
  const gone = { ...merged, id: "own-00000000000000b1", entity: "gone", name: "Somebody" }
  await store.add([{ ...merged, name: "Ming Aung Hlaing" }, gone, accepted])
  expect(await start().naming.decisions()).toEqual([accepted, merged, gone])
})

it("hides no saved article where a stored decision is of no use any more", async () => {
  const store = createOwnNamesStore(name)
  await store.add([{ ...merged, entity: "gone" }])
  const { source } = start()
  await source.add(saved)
  for (const each of [source, start().source])
    expect((await each.current()).pack.articles.rows().some(({ file }) => file === "saved/one")).toBe(true)
})
