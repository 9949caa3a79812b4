import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { withUsualFields, type GivenFields } from "../../../src/core/engine/fields"
import { openPack } from "../../../src/core/pack/open"
import { build } from "../../../src/node/commands/build"
import { readAuthorization, readIndexAddress } from "../../../src/node/corpus/index-source"
import { readIndex } from "../../../src/node/corpus/read-index"
import { utf8 } from "../../../src/node/text-coding"
import { startFakeEngine, type FakeEngine, type Mood, type Settings } from "../../engine/fake-engine"
import type { Document } from "../../engine/search-documents"

let engine: FakeEngine
const started: FakeEngine[] = []
const start = async (settings: Settings = {}) => {
  engine = await startFakeEngine(settings)
  started.push(engine)
}
afterEach(async () => {
  for (const each of started.splice(0)) await each.stop()
})

const sentence = "The harbour master Mi Argon Shin saw the furnace leave by ship, and wrote down its number."
const articles = (count: number): Document[] =>
  Array.from({ length: count }, (_, n) => ({
    _id: `a${n}`,
    _source: {
      title: `Furnace ${n}`,
      body: `${sentence} It was number ${n}.`,
      published: "2023-07-01T10:00:00Z"
    }
  }))

const source = (given: GivenFields = {}, environment: Record<string, string> = {}, url = engine.url) => {
  const address = readIndexAddress(url)
  const authorization = readAuthorization(address.node, environment)
  return { ...address, authorization, given, fields: withUsualFields(given) }
}
const pace = { documents: 2, patience: 400 }
const reasons = (read: Awaited<ReturnType<typeof readIndex>>) =>
  read.problems.map(({ severity, reason }) => `${severity}: ${reason}`)

describe.each(["elasticsearch", "opensearch"] as const)("an index that speaks as %s does", (maker) => {
  beforeEach(() => start({ maker, documents: articles(5) }))

  it("is read in pages that are no larger than was said, and what it keeps for them is given back", async () => {
    const read = await readIndex(source(), pace)
    expect(read.problems).toEqual([])
    expect(read.texts.map(({ file }) => file)).toEqual([0, 1, 2, 3, 4].map((n) => `index/articles/a${n}`))
    expect(read.texts[0]).toMatchObject({
      text: `${sentence} It was number 0.`,
      stated: { title: "Furnace 0", date: { date: "2023-07-01", precision: "day" } }
    })
    const asked = engine.asked()
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "POST /articles/_search?scroll=2m",
      "POST /_search/scroll",
      "POST /_search/scroll",
      "DELETE /_search/scroll"
    ])
    expect(asked[0]?.body).toMatchObject({ size: 2, sort: ["_doc"] })
    expect(asked[0]?.body["_source"]).toContain("body")
  })

  it("says who may read it", async () => {
    await start({ maker, documents: articles(1), authorization: "ApiKey c2VjcmV0" })
    expect(reasons(await readIndex(source(), pace))).toEqual([
      "error: it wants to know who asks (401): set BACKGROUNDER_INDEX_API_KEY, or BACKGROUNDER_INDEX_USER and BACKGROUNDER_INDEX_PASSWORD"
    ])
    const wrong = await readIndex(source({}, { BACKGROUNDER_INDEX_API_KEY: "d3Jvbmc" }), pace)
    expect(reasons(wrong)).toEqual(["error: it does not accept who asks (401)"])
    const right = await readIndex(source({}, { BACKGROUNDER_INDEX_API_KEY: "c2VjcmV0" }), pace)
    expect([right.texts.length, right.problems]).toEqual([1, []])
    engine.behave("forbids")
    const forbidden = await readIndex(source({}, { BACKGROUNDER_INDEX_API_KEY: "c2VjcmV0" }), pace)
    expect(reasons(forbidden)).toEqual(["error: who asks may not read it (403)"])
    expect(JSON.stringify([wrong, right, forbidden])).not.toMatch(/c2VjcmV0|d3Jvbmc/)
  })

  it("takes a name and a password", async () => {
    await start({
      maker,
      documents: articles(1),
      authorization: `Basic ${Buffer.from("desk:ü:").toString("base64")}`
    })
    const environment = { BACKGROUNDER_INDEX_USER: "desk", BACKGROUNDER_INDEX_PASSWORD: "ü:" }
    expect((await readIndex(source({}, environment), pace)).texts).toHaveLength(1)
  })

  it.each<[Mood, Mood, string, number]>([
    ["hangs", null, "it takes too long to answer", 0],
    ["drips", null, "it takes too long to answer", 0],
    ["is cut", null, "it broke off before the end", 0],
    ["is no engine", null, "what answers there is no search engine (the answer)", 0],
    ["redirects", null, "what answers there is no search engine (the answer)", 0],
    ["sends nonsense", null, "what answers there is no search engine (timed_out)", 0],
    ["is overloaded", null, "it answers with 429: circuit_breaking_exception: [parent] Data too large", 0],
    ["loses shards", null, "a part of the index did not answer: some shards failed", 0],
    ["counts more", null, "it says that it has 8 documents, and gave 5", 5],
    [null, "hangs", "it takes too long to answer", 2],
    [null, "drips", "it takes too long to answer", 2],
    [null, "is cut", "it broke off before the end", 2],
    [
      null,
      "forgets",
      "it has given up the reading before its end (404): read again when it has less to do",
      2
    ],
    [null, "loses shards", "a part of the index did not answer: some shards failed", 2],
    ["counts more", "gives more", "it says that it has 8 documents, and gave 10", 5]
  ])(
    "tells where its first page %s, and a later one %s; what had come is kept",
    async (first, later, words, count) => {
      const log = vi.spyOn(console, "log").mockReturnValue()
      engine.behave(first, later)
      const read = await readIndex(source(), pace)
      expect(reasons(read).join()).toContain(`error: ${words}`)
      expect(read.problems[0]?.file).toBe(`${engine.host}/articles`)
      expect(read.texts).toHaveLength(count)
      log.mockRestore()
    }
  )
})

describe("an index", () => {
  it("that is not there, on a host that is not there or does not answer, is told so", async () => {
    await start({ documents: articles(1) })
    expect(reasons(await readIndex(source({}, {}, engine.url.replace("articles", "nothing")), pace))).toEqual(
      ["error: there is no such index (404)"]
    )
    await engine.stop()
    expect(reasons(await readIndex(source(), pace))).toEqual(["error: nothing answers at that port"])
    const nowhere = await readIndex(source({}, {}, "http://nowhere.invalid:9200/articles"), pace)
    expect(reasons(nowhere)[0]).toMatch(/there is no such host|takes too long/)
    await start()
    expect(reasons(await readIndex(source(), pace))).toEqual(["error: it holds no documents"])
  })

  it("is read through the documents that are no articles, which are told and left out", async () => {
    await start({
      documents: [
        { _id: "empty", _source: { title: "A picture", body: " " } },
        { _id: "none", _source: { title: "Another", body: { nested: true } } },
        { _id: "deep", _source: { body: "<div>".repeat(20_000) + sentence } },
        { _id: "page", _source: { body: "<!doctype html><title>x</title>" } },
        { _id: "list", _source: { body: [sentence, "And more."], published: 1_688_169_600_000 } },
        { _id: "odd/ñ", _source: { body: sentence, published: "soon", url: "javascript:alert(1)", lang: 5 } }
      ]
    })
    const read = await readIndex(source(), pace)
    expect(read.problems.map(({ severity, file, reason }) => `${severity} ${file} ${reason}`)).toEqual([
      "warning index/articles/empty it has no text in text, body, content, article, article_body, articleBody; it is left out",
      "warning index/articles/none it has no text in text, body, content, article, article_body, articleBody; it is left out",
      "warning index/articles/deep its text is HTML, nested too deeply to be read; it is left out",
      "warning index/articles/page it is HTML, not text; save the article as plain text; it is left out"
    ])
    expect(read.texts).toEqual([
      {
        file: "index/articles/list",
        text: `${sentence}\n\nAnd more.`,
        stated: {
          title: null,
          date: { date: "2023-07-01", precision: "day" },
          source: null,
          url: null,
          language: null
        }
      },
      {
        file: "index/articles/odd%2F%C3%B1",
        text: sentence,
        stated: { title: null, date: null, source: null, url: null, language: null }
      }
    ])
  })

  it("may hold its texts as HTML, or as a list of pieces of it", async () => {
    await start({
      documents: [
        { _id: "1", _source: { body: `<p>${sentence}</p><p>And <em>more</em>.</p>` } },
        { _id: "2", _source: { body: [`<p>${sentence}</p>`, "<figure><img></figure>", "Plain & simple."] } }
      ]
    })
    const read = await readIndex(source(), pace)
    expect(read.problems).toEqual([])
    expect(read.texts.map(({ text }) => text)).toEqual([
      `${sentence}\n\nAnd more.`,
      `${sentence}\n\nPlain & simple.`
    ])
  })

  it("counts what is wrong with many documents, after the first", async () => {
    await start({ documents: Array.from({ length: 30 }, (_, n) => ({ _id: `${n}`, _source: {} })) })
    const read = await readIndex(source(), { ...pace, documents: 7 })
    expect(read.problems).toHaveLength(22)
    expect(reasons(read).at(-1)).toMatch(/^warning: 10 more documents are left out: it has no text/)
    expect(reasons(read)[0]).toBe("error: none of its 30 documents is an article")
  })

  it("is read by the fields that are named, also within objects, and says which nobody has", async () => {
    await start({
      documents: [
        {
          _id: "1",
          _source: {
            doc: { id: "story-7", head: { de: "Ein Titel" }, text: sentence },
            "doc.day": "20230701",
            publisher: "The Desk",
            url: "https://desk.example/7",
            lang: "en-GB"
          }
        }
      ]
    })
    const given = { id: ["doc.id"], title: ["doc.head.de"], text: ["doc.text"], date: ["doc.day"] }
    const read = await readIndex(source(given), pace)
    expect(read.texts).toMatchObject([
      {
        file: "index/articles/story-7",
        stated: { title: "Ein Titel", source: "The Desk", url: "https://desk.example/7", language: "en-GB" }
      }
    ])
    expect(reasons(await readIndex(source({ ...given, source: ["paper", "organ"] }), pace))).toEqual([
      "error: no document has a field paper, organ, which is said to hold the source"
    ])
  })

  it("is known by its address alone: who asks never stands in it, nor goes over an open line", () => {
    expect(readIndexAddress("https://search.example.org:9200/es/news-2024")).toEqual({
      node: "https://search.example.org:9200/es/",
      index: "news-2024",
      name: "search.example.org:9200/es/news-2024"
    })
    for (const bad of [
      "articles",
      "ftp://a.example/b",
      "https://a.example",
      "https://a.example/_all",
      "https://a.example/b?q=1"
    ])
      expect(() => readIndexAddress(bad), bad).toThrow("--from-index wants the address of an index")
    expect(() => readIndexAddress("https://desk:geheim@a.example/b")).toThrow(/^(?!.*geheim).*no password/)
    const key = { BACKGROUNDER_INDEX_API_KEY: "geheim" }
    expect(() => readAuthorization("http://a.example/", key)).toThrow(/^(?!.*geheim).*over http/)
    expect(() => readAuthorization("https://a.example/", { BACKGROUNDER_INDEX_API_KEY: "ge\nheim" })).toThrow(
      "BACKGROUNDER_INDEX_API_KEY is no API key"
    )
    expect(readAuthorization("http://127.0.0.1:9200/", key)).toBe("ApiKey geheim")
  })
})

describe("the command line", () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "backgrounder-index-"))
    mkdirSync(join(folder, "corpus", "gazetteer"), { recursive: true })
    writeFileSync(
      join(folder, "corpus", "gazetteer", "people.yaml"),
      "mi-argon-shin:\n  name: Mi Argon Shin\n  type: person\n  forms:\n    en:\n      - Mi Argon Shin\n"
    )
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const run = async (...args: string[]) => {
    const written: string[] = []
    const write = (text: unknown) => Boolean(written.push(String(text)))
    const spies = [vi.spyOn(process.stderr, "write"), vi.spyOn(process.stdout, "write")]
    for (const spy of spies) spy.mockImplementation(write)
    vi.stubEnv("BACKGROUNDER_INDEX_API_KEY", "c2VjcmV0")
    try {
      return { status: await build.run(args), written: written.join("") }
    } finally {
      vi.unstubAllEnvs()
      for (const spy of spies) spy.mockRestore()
    }
  }

  it("builds the same pack of an index whatever order it comes in, and nothing of who asked is in it", async () => {
    await start({ documents: articles(5), authorization: "ApiKey c2VjcmV0" })
    const args = ["--corpus", join(folder, "corpus"), "--from-index", engine.url]
    writeFileSync(join(folder, "fields.json"), '{ "title": "title", "source": ["outlet"] }')
    engine.put(articles(5).map((each) => ({ ...each, _source: { ...each._source, outlet: "The Desk" } })))
    const fields = ["--fields", join(folder, "fields.json")]
    const [one, other] = [join(folder, "one.pack"), join(folder, "other.pack")]
    expect(await run(...args, ...fields, "--out", one)).toMatchObject({ status: 0 })
    engine.put(
      articles(5)
        .map((each) => ({ ...each, _source: { outlet: "The Desk", ...each._source } }))
        .toReversed()
    )
    expect((await run(...args, ...fields, "--out", other)).status).toBe(0)
    const bytes = readFileSync(one)
    expect(readFileSync(other).equals(bytes)).toBe(true)
    expect(bytes.toString("latin1")).not.toMatch(/c2VjcmV0|127\.0\.0\.1/)
    const pack = openPack(bytes, utf8)
    expect(pack.articles.rows()[0]).toMatchObject({
      file: "index/articles/a0",
      title: "Furnace 0",
      source: "The Desk"
    })
    expect(pack.mentions.length).toBe(5)
    expect(pack.provenance.rows().at(-1)?.key).toBe("index articles")
  })

  it("writes no pack where the index could not be read whole, and an old one stays", async () => {
    await start({ documents: articles(5), authorization: "ApiKey c2VjcmV0" })
    engine.behave("counts more")
    const out = join(folder, "out.pack")
    writeFileSync(out, "old")
    const { status, written } = await run(
      ...["--corpus", join(folder, "corpus"), "--from-index", engine.url, "--out", out]
    )
    expect(status).toBe(1)
    expect(written).toContain(`error: ${engine.host}/articles: it says that it has 8 documents, and gave 5`)
    expect(written).not.toContain("c2VjcmV0")
    expect(readFileSync(out, "utf8")).toBe("old")
  })

  it("says what is wrong with how it was called", async () => {
    await expect(run("--fields", "x.yaml")).rejects.toThrow("there is no --from-index")
    await expect(run("--from-index", "https://a.example/b")).rejects.toThrow("wants an --out")
    const fields = join(folder, "fields.yaml")
    writeFileSync(fields, "titel: headline\ntext: 'a*'\n")
    await expect(
      run("--from-index", "https://a.example/b", "--out", "x", "--fields", fields)
    ).rejects.toThrow(/:2: text: that is no name of a field[\s\S]*:1: titel: this field is not known here/)
  })
})
