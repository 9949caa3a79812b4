import "fake-indexeddb/auto"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { listArticles } from "../../src/core/library/articles"
import { utf8 } from "../../src/node/text-coding"
import { createCorpusSource, type CorpusSource } from "../../src/webext/corpus-source"
import { createCorpusStore } from "../../src/webext/corpus-store"
import { createImportStore, type ImportStore } from "../../src/webext/import-store"
import { createImporting } from "../../src/webext/importing"
import { bundled } from "../core/exchange/sample-pack"
import { queuedSample } from "../core/import/sample-queued"

let name = ""
let databases = 0

beforeEach(() => {
  name = `importing-${databases++}`
  // Node 20 has no locks; one test is one page.
  vi.stubGlobal("navigator", { locks: { request: (_: string, act: () => Promise<unknown>) => act() } })
})

/** The background as it starts. */
function start({
  source = {},
  store = {}
}: { source?: Partial<CorpusSource>; store?: Partial<ImportStore> } = {}) {
  const articles = createCorpusStore(name)
  const own = createCorpusSource(
    articles,
    async () => ({ pack: bundled, identity: "1" }),
    async () => [],
    utf8,
    () => undefined
  )
  const imports = { ...createImportStore(name), ...store }
  const importing = createImporting({ store: articles, imports, source: { ...own, ...source } })
  return {
    importing,
    own,
    imports,
    async addAll() {
      let answer = await importing.addSome()
      for (let i = 0; i < 20 && answer.run?.ended === null && !answer.isFull; i++)
        answer = await importing.addSome()
      return answer
    },
    saved: async () =>
      listArticles(await own.current())
        .map(({ file }) => file)
        .filter((file) => file.startsWith("saved/"))
        .toSorted()
  }
}
const queue = (...places: readonly string[]) => ({
  filesRead: places.length,
  queued: places.map((place) => queuedSample(place)),
  skipped: []
})
const full = () => Promise.reject(new DOMException("full", "QuotaExceededError"))

it("adds what was queued, and says that it is finished", async () => {
  const { importing, addAll, saved } = start()
  expect(await importing.status()).toBeNull()
  await importing.begin(3)
  await importing.queue(queue("Tromso", "Durban"))
  const skipped = { file: "x.bin", part: null, problem: "unknown-kind" } as const
  await importing.queue({ filesRead: 1, queued: [], skipped: [skipped] })
  expect((await addAll()).run).toMatchObject({
    files: 3,
    filesRead: 3,
    saved: 2,
    known: 0,
    waiting: 0,
    skipped: 1,
    report: [skipped],
    ended: "finished"
  })
  expect(await saved()).toEqual(["saved/Durban", "saved/Tromso"])
})

it("adds nothing twice, be it of the same import, of an earlier one, or of the bundled articles", async () => {
  const { importing, addAll, saved } = start()
  await importing.begin(2)
  const double = queuedSample("Tromso", "copy")
  await importing.queue({ filesRead: 2, queued: [queuedSample("Tromso"), double], skipped: [] })
  expect((await addAll()).run).toMatchObject({
    saved: 1,
    known: 1,
    skipped: 0,
    report: [{ file: double.file, part: null, problem: "known" }]
  })
  const again = start()
  await again.importing.begin(1)
  await again.importing.queue({ filesRead: 1, queued: [queuedSample("Tromso", "again")], skipped: [] })
  expect((await again.addAll()).run).toMatchObject({ files: 1, saved: 0, known: 1 })
  expect(await saved()).toEqual(["saved/Tromso"])
})

it("leaves out what the corpus cannot take in, and adds the rest", async () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue()
  const { own } = start()
  const add: CorpusSource["add"] = (...articles) =>
    articles.some(({ id }) => id === "Durban") ? Promise.reject(new Error("odd")) : own.add(...articles)
  const { importing, addAll, saved } = start({ source: { ...own, add } })
  await importing.begin(4)
  await importing.queue(queue("Tromso", "Durban", "Haifa", "Izmir"))
  expect((await addAll()).run).toMatchObject({
    saved: 3,
    skipped: 1,
    report: [{ file: "notes/Durban.txt", problem: "unreadable" }]
  })
  expect(await own.current().then(() => saved())).toHaveLength(3)
  expect(warn).toHaveBeenCalledOnce()
})

it("cancelled, forgets what waits and keeps what was added", async () => {
  const { importing, saved, imports } = start()
  await importing.begin(2)
  await importing.queue(queue("Tromso"))
  await importing.addSome()
  await importing.queue(queue("Durban"))
  expect(await importing.end()).toMatchObject({ saved: 1, waiting: 0, ended: "cancelled" })
  expect(await imports.first({ texts: 9, length: 9_000 })).toEqual([])
  // What the page still sends of it comes too late.
  expect((await importing.queue(queue("Haifa"))).run).toMatchObject({ saved: 1, waiting: 0 })
  expect((await importing.addSome()).run?.ended).toBe("cancelled")
  expect(await saved()).toEqual(["saved/Tromso"])
  await importing.forget()
  expect(await importing.status()).toBeNull()
})

it("that is finished is not cancelled any more", async () => {
  const { importing, addAll } = start()
  await importing.begin(1)
  await importing.queue(queue("Tromso"))
  await addAll()
  expect((await importing.end())?.ended).toBe("finished")
})

it("takes files that are chosen before it is finished into the same report", async () => {
  const { importing } = start()
  await importing.begin(5)
  await importing.queue(queue("Tromso"))
  expect(await importing.begin(3)).toMatchObject({ files: 4, filesRead: 1, waiting: 1 })
})

describe("without room", () => {
  it("stops where it is, and goes on when there is some", async () => {
    const first = start({ source: { add: full } })
    await first.importing.begin(1)
    await first.importing.queue(queue("Tromso"))
    expect(await first.importing.addSome()).toMatchObject({ isFull: true, run: { saved: 0, waiting: 1 } })
    expect((await start().addAll()).run).toMatchObject({ saved: 1, ended: "finished" })
  })

  it("for the queue keeps what was queued before", async () => {
    const { importing } = start({ store: { queue: full } })
    expect(await importing.queue(queue("Tromso"))).toEqual({ run: null, isFull: false })
    await start().importing.begin(2)
    expect(await importing.queue(queue("Tromso"))).toMatchObject({
      isFull: true,
      run: { waiting: 0, filesRead: 0 }
    })
  })
})

describe("ended with the background at any step", () => {
  const stopped = () => Promise.reject(new Error("stopped"))
  it.each([
    ["before a lot is stored", { source: { add: stopped } }],
    ["between storing it and taking it out of the queue", { store: { take: stopped } }],
    ["while the queue is looked at", { store: { first: stopped } }]
  ])("goes on and adds each text once: %s", async (_, killed) => {
    const warn = vi.spyOn(console, "warn").mockReturnValue()
    await start().importing.begin(2)
    await start().importing.queue(queue("Tromso", "Durban"))
    const dying = start(killed)
    // A source that rejects every article leaves them out; a background that is stopped never comes to that.
    const isSourceDead = "source" in killed
    if (isSourceDead) vi.spyOn(dying.imports, "take").mockImplementation(stopped)
    await dying.importing.addSome().catch(() => undefined)
    const { run } = await start().addAll()
    expect(run).toMatchObject({ saved: 2, known: 0, skipped: 0, waiting: 0, ended: "finished" })
    expect(await start().saved()).toEqual(["saved/Durban", "saved/Tromso"])
    warn.mockRestore()
  })
})
