import "fake-indexeddb/auto"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { utf8 } from "../../src/node/text-coding"
import { readEngineAddress } from "../../src/webext/engine-address"
import { authorizationOf } from "../../src/webext/engine-authorization"
import { createEngineKeeping } from "../../src/webext/engine-keeping"
import { createEngineStore } from "../../src/webext/engine-store"
import { startFakeEngine, type FakeEngine, type Mood, type Settings } from "../engine/fake-engine"
import type { Document } from "../engine/search-documents"

vi.mock("webextension-polyfill", () => ({ default: {} }))

const documents: readonly Document[] = [
  {
    _id: "7",
    _source: {
      headline: "The furnace left",
      body: "The harbour master Mi Argon Shin saw the furnace leave by ship.",
      published: "2023-07-01T10:00:00Z",
      publisher: "The Desk",
      url: "https://desk.example/7",
      lang: "en"
    }
  },
  { _id: "8", _source: { headline: "Nothing", body: "Nobody saw a thing.", url: "javascript:alert(1)" } },
  { _id: "9", _source: { body: "The furnace came back." } }
]

let databases = 0
let engine: FakeEngine
let asked: string[]
let isAllowed: boolean
const started: FakeEngine[] = []
beforeEach(() => {
  asked = []
  isAllowed = true
})
afterEach(async () => {
  vi.useRealTimers()
  for (const each of started.splice(0)) await each.stop()
})

async function start(settings: Settings = {}) {
  engine = await startFakeEngine({ documents, ...settings })
  started.push(engine)
  const store = createEngineStore(`engines-${databases++}`)
  const mayAsk = async (pattern: string) => {
    asked.push(pattern)
    return isAllowed
  }
  const keeping = createEngineKeeping({ store, utf8, newId: () => crypto.randomUUID(), mayAsk })
  const wish = { name: "Our archive", address: engine.url, key: null, fields: {} }
  const added = async (more: Partial<typeof wish> | { key: string } = {}) => {
    const answer = await keeping.add({ ...wish, ...more })
    if (answer.status === "failed") throw new Error(answer.problem.kind)
    engine.asked()
    return answer.engine
  }
  return { ...keeping, store, wish, added }
}

describe.each(["elasticsearch", "opensearch"] as const)("an engine that speaks as %s does", (maker) => {
  it("is looked at once when it is added, and asked for words by one question", async () => {
    const { add, all, search, wish } = await start({ maker })
    const answer = await add(wish)
    if (answer.status === "failed") throw new Error(answer.problem.kind)
    expect(answer.engine).toMatchObject({
      name: "Our archive",
      address: engine.url,
      host: engine.host,
      hasKey: false
    })
    expect(asked).toEqual(["http://127.0.0.1/*"])
    expect(engine.asked().map(({ method, path }) => `${method} ${path}`)).toEqual(["POST /articles/_search"])
    expect(await all()).toEqual([answer.engine])

    const found = await search(answer.engine.id, "furnace")
    expect(found).toEqual({
      status: "found",
      found: {
        count: 2,
        isAtLeast: false,
        isPartial: false,
        passages: [
          {
            id: "articles/7",
            title: "The furnace left",
            text: "The harbour master Mi Argon Shin saw the furnace leave by ship.",
            mentions: [{ start: 41, end: 48 }],
            links: [],
            published: { date: "2023-07-01", precision: "day", stated: true },
            source: "The Desk",
            url: "https://desk.example/7",
            lang: "en"
          },
          expect.objectContaining({ id: "articles/9", title: "", url: null, published: null })
        ]
      }
    })
    const [question, ...more] = engine.asked()
    expect(more).toEqual([])
    expect(question?.headers).toMatchObject({ "content-type": "application/json", "accept-language": "*" })
    expect(question?.headers.cookie ?? question?.headers.referer).toBeUndefined()
    expect(await search(answer.engine.id, "thing")).toMatchObject({
      found: { passages: [{ title: "Nothing", url: null }] }
    })
  })

  it("is told who asks, and nobody else is", async () => {
    const { added, all, add, search, wish, store } = await start({ maker, authorization: "ApiKey c2VjcmV0" })
    expect(await add(wish)).toEqual({ status: "failed", problem: { kind: "status", status: 401 } })
    expect(await all()).toEqual([])
    const { id } = await added({ key: "c2VjcmV0" })
    expect(await search(id, "furnace")).toMatchObject({ status: "found" })
    expect(JSON.stringify(await all())).not.toContain("c2VjcmV0")
    expect(await store.all()).toMatchObject([{ key: "c2VjcmV0" }])
  })

  it.each<[Mood, object]>([
    ["is cut", { kind: "cut" }],
    ["is no engine", { kind: "broken", what: "the answer" }],
    ["sends nonsense", { kind: "broken", what: "timed_out" }],
    ["forbids", { kind: "status", status: 403 }],
    ["is overloaded", { kind: "status", status: 429 }],
    ["redirects", { kind: "gone" }]
  ])("fails in words where it %s, and comes when it is as it should be", async (mood, problem) => {
    const { added, search, add, wish } = await start({ maker })
    const { id } = await added()
    engine.behave(mood)
    expect(await search(id, "furnace")).toEqual({ status: "failed", problem })
    expect(await add(wish)).toEqual({ status: "failed", problem })
    engine.behave(null)
    expect(await search(id, "furnace")).toMatchObject({ status: "found" })
  })

  it.each<Mood>(["hangs", "drips"])("is not waited for for ever where it %s", async (mood) => {
    const { added, search } = await start({ maker })
    const { id } = await added()
    engine.behave(mood)
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] })
    const searching = search(id, "furnace")
    for (let second = 0; second < 25; second++) {
      await vi.advanceTimersByTimeAsync(1_000)
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(await searching).toEqual({ status: "failed", problem: { kind: "slow" } })
  })
})

it("says that it is a part where shards failed", async () => {
  const { added, search } = await start()
  const { id } = await added()
  engine.behave("loses shards")
  expect(await search(id, "furnace")).toMatchObject({ found: { isPartial: true, count: 2 } })
})

it("is asked nothing that the browser does not allow, nor once it was removed", async () => {
  const { added, search, add, remove, all, wish } = await start()
  const { id } = await added()
  isAllowed = false
  for (const answer of [await search(id, "furnace"), await add(wish)])
    expect(answer).toEqual({ status: "failed", problem: { kind: "not-allowed" } })
  isAllowed = true
  await remove(id)
  expect(await all()).toEqual([])
  await expect(search(id, "furnace")).rejects.toThrow("no such engine")
  expect(engine.asked()).toEqual([])
})

it("is not added where its index is not there, or its articles hold nothing under the names that are known", async () => {
  const { add, added, search, wish } = await start({
    documents: [{ _id: "1", _source: { doc: { head: "It", words: "A furnace." } } }]
  })
  expect(await add({ ...wish, address: `${engine.url}s` })).toEqual({
    status: "failed",
    problem: { kind: "status", status: 404 }
  })
  expect(await add(wish)).toEqual({ status: "failed", problem: { kind: "no-fields" } })
  const { id } = await added({ fields: { title: ["doc.head"], text: ["doc.words"] } })
  expect(await search(id, "furnace")).toMatchObject({
    found: { passages: [{ title: "It", text: "A furnace." }] }
  })
  await engine.stop()
  expect(await search(id, "furnace")).toEqual({ status: "failed", problem: { kind: "gone" } })
})

it("has an address that says where it is, and no secret", () => {
  expect(readEngineAddress(" https://search.example.org:9200/es/articles/ ")).toEqual({
    address: "https://search.example.org:9200/es/articles",
    search: "https://search.example.org:9200/es/articles/_search",
    index: "articles",
    host: "search.example.org:9200",
    pattern: "https://search.example.org/*"
  })
  for (const bad of [
    "",
    "articles",
    "http://search.example.org/articles",
    "https://search.example.org",
    "https://search.example.org/_search",
    "https://a:b@search.example.org/articles",
    "https://search.example.org/articles?q=1",
    "https://search.example.org/articles#x"
  ])
    expect(readEngineAddress(bad), bad).toBeNull()
})

it("lets in by a key, a name with a password, or a header as it is", () => {
  expect(authorizationOf(" VnVhQ2ZHY0JDZGJrUQ== ")).toBe("ApiKey VnVhQ2ZHY0JDZGJrUQ==")
  expect(authorizationOf("desk:pässwort mit:")).toBe(
    `Basic ${Buffer.from("desk:pässwort mit:").toString("base64")}`
  )
  expect(authorizationOf("Bearer abc.def")).toBe("Bearer abc.def")
  for (const bad of ["two words", "schlüssel", "", "a\r\nhost: evil", ":x"])
    expect(authorizationOf(bad), bad).toBeNull()
})
