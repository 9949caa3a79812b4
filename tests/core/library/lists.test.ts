import { describe, expect, it } from "vitest"
import { listArticles, readLibraryArticle } from "../../../src/core/library/articles"
import { createEntityList } from "../../../src/core/library/entities"
import { glanceAt } from "../../../src/core/library/glance"
import { relationMap } from "../../../src/core/library/relation-map"
import { corpusTimeline } from "../../../src/core/library/timeline"
import { coverageOf } from "../../../src/core/retrieval/coverage"
import { loadCorpus } from "../../../src/core/corpus/loaded-corpus"
import { openPack } from "../../../src/core/pack/open"
import { buildFromFolder, DEFAULT_CORPUS } from "../../../src/node/corpus/pack-file"
import { utf8 } from "../../../src/node/text-coding"
import { seedsCorpus } from "../seeds-corpus"

const texts = new Map(seedsCorpus.pack.articles.rows().map(({ file, text }) => [file, text]))

it("shows a corpus at a glance, as its lists have it", () => {
  const glance = glanceAt(seedsCorpus)
  const listed = listArticles(seedsCorpus)
  expect(glance).toMatchObject({ articles: listed.length, latest: listed.slice(0, 5) })
  expect(glance.to).toBe(listed[0]?.published?.date)
  const named = createEntityList(seedsCorpus).all()
  for (const { type, count } of glance.types)
    expect(
      named.filter((entry) => entry.type === type),
      type
    ).toHaveLength(count)
})

describe("the list of articles", () => {
  it("is as the rows of the pack have it, the newest first", () => {
    const days = listArticles(seedsCorpus).map(({ published }) => published?.date ?? "")
    expect(days).toEqual(days.toSorted().toReversed())
    for (const entry of listArticles(seedsCorpus)) {
      expect(readLibraryArticle(seedsCorpus, entry.file)).toMatchObject(entry)
    }
  })

  it("is read without decoding a text", () => {
    const decoded: string[] = []
    const { bytes } = buildFromFolder(DEFAULT_CORPUS, { keepGoing: false })
    const decode = (part: Uint8Array) => {
      const text = utf8.decode(part)
      decoded.push(text)
      return text
    }
    const corpus = loadCorpus(openPack(bytes ?? new Uint8Array(), { ...utf8, decode }))
    decoded.length = 0
    expect(listArticles(corpus)).toHaveLength(texts.size)
    expect(Math.max(...decoded.map(({ length }) => length))).toBeLessThan(200)
  })
})

it("tells by which words an article is dated, letter for letter", () => {
  const article = readLibraryArticle(seedsCorpus, "000_99cc66ef580a44ea.txt")
  expect(article?.datedBy?.words).toBe("according to Russian state media outlet RIA Novosti Tuesday")
  expect(article?.published?.stated).toBe(false)
  expect(readLibraryArticle(seedsCorpus, "none.txt")).toBeNull()
})

it("counts for each name the articles that its card counts", () => {
  const entries = createEntityList(seedsCorpus).all()
  expect(entries.length).toBeGreaterThan(80)
  for (const { entity, articles, who } of entries) {
    expect(articles).toBe(coverageOf(seedsCorpus, seedsCorpus.rows.get(entity) ?? -1).articles)
    if (who) expect([...texts.values()].some((text) => text.includes(who.text))).toBe(true)
  }
})

it("tells events from the oldest on, each with words of an article", () => {
  const events = corpusTimeline(seedsCorpus)
  expect(events).toHaveLength(seedsCorpus.pack.events.length)
  expect(events.map(({ date }) => date)).toEqual(events.map(({ date }) => date).toSorted())
  for (const { passages } of events) {
    expect(passages.length).toBeGreaterThan(0)
    for (const { file, start, end, text } of passages) expect(texts.get(file)?.slice(start, end)).toBe(text)
  }
})

describe("a map of relations", () => {
  it("begins with the one in the middle, and has a line to each other one", () => {
    const map = relationMap(seedsCorpus, "vladimir-putin")
    expect(map?.entities[0]?.entity).toBe("vladimir-putin")
    const linked = new Set(map?.links.filter(({ a }) => a === 0).map(({ b }) => b))
    expect(linked.size).toBe((map?.entities.length ?? 0) - 1)
    expect(map?.told.map(({ entity }) => entity)).toEqual(map?.entities.slice(1).map(({ entity }) => entity))
  })

  it("of the whole corpus holds no more than can be read, and says how many are left", () => {
    const map = relationMap(seedsCorpus, null)
    expect(map?.entities).toHaveLength(24)
    expect(map?.left).toBeGreaterThan(0)
    expect(map?.told).toEqual([])
    const pairs = map?.links.map(({ a, b }) => `${a} ${b}`) ?? []
    expect(new Set(pairs).size).toBe(pairs.length)
  })

  it("is not drawn around somebody the corpus does not know", () => {
    expect(relationMap(seedsCorpus, "nobody")).toBeNull()
  })
})
