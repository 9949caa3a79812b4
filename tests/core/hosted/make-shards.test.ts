import { describe, expect, it } from "vitest"
import { loadCorpus } from "../../../src/core/corpus/loaded-corpus"
import { joinPacks } from "../../../src/core/corpus/join-packs"
import { contentsOf } from "../../../src/core/corpus/extend-pack"
import { checkPack } from "../../../src/core/exchange/check-pack"
import { bucketOf } from "../../../src/core/hosted/bucket"
import { shardPack } from "../../../src/core/hosted/make-shards"
import { padded, withoutPadding } from "../../../src/core/hosted/padding"
import { cutPack } from "../../../src/core/exchange/make-pack"
import { buildMatchingTable } from "../../../src/core/gazetteer/matching-table"
import { isoDay } from "../../../src/core/pack/days"
import { encodePack } from "../../../src/core/pack/encode"
import { openPack } from "../../../src/core/pack/open"
import { makeCard } from "../../../src/core/retrieval/make-card"
import { makeDossier } from "../../../src/core/retrieval/make-dossier"
import { utf8 } from "../../../src/node/text-coding"
import { bundled, label, opened, readerPack } from "../exchange/sample-pack"

const SHARDS = 4
const cutting = { label, buckets: SHARDS, most: 16_000_000, utf8 }
const sharded = shardPack(bundled, cutting)
const names = opened(sharded.names)
const openFile = (file: Uint8Array) => openPack(withoutPadding(file), utf8)
const shards = Array.from({ length: SHARDS }, (_, bucket) => sharded.shards(bucket)).map(
  ([shard, ...more]) => {
    if (!shard || more.length > 0) throw new Error("A small pack has one shard for each bucket")
    return openFile(shard.file)
  }
)
const own = bundled.entities.rows().filter(({ lookalike }) => lookalike === "no")

describe("a pack cut for hosting", () => {
  it("has all names and their forms, and no word of any article, in the part that is fetched first", () => {
    expect(names.articles.length).toBe(0)
    expect(names.entities.rows()).toEqual(bundled.entities.rows())
    expect(names.forms.rows()).toEqual(bundled.forms.rows())
    expect(checkPack(encodePack(sharded.names, utf8), utf8, { isPart: true })).toMatchObject({
      isSound: true,
      label
    })
  })

  it("is refused as a pack of its own where it has no article", () => {
    expect(checkPack(encodePack(sharded.names, utf8), utf8)).toMatchObject({ isSound: false })
  })

  it("makes of names and one shard the very dossier that the whole pack makes, for each name of the shard", () => {
    const whole = loadCorpus(bundled)
    shards.forEach((shard, bucket) => {
      const joined = opened(
        joinPacks(
          [{ contents: contentsOf(names) }, { contents: contentsOf(shard) }],
          bundled.provenance.rows()
        )
      )
      const corpus = loadCorpus(joined)
      for (const { id } of own.filter(({ id }) => bucketOf(id, SHARDS) === bucket)) {
        const query = { entity: id, text: "The junta and Moscow", date: null, company: [], reason: "" }
        const [card, dossier] = [makeCard(whole, query), makeDossier(whole, id)]
        expect(makeCard(corpus, query)?.passages, id).toEqual(card?.passages)
        expect(makeDossier(corpus, id)?.passages, id).toEqual(dossier?.passages)
        expect(makeDossier(corpus, id)?.timeline, id).toEqual(dossier?.timeline)
      }
    })
  })

  it("is whole again when all parts are joined, in whatever order they come", () => {
    const files = bundled.articles.rows().map(({ file }) => file)
    for (const order of [shards, shards.toReversed()]) {
      const joined = joinPacks(
        [names, ...order].map((part) => ({ contents: contentsOf(part) })),
        []
      )
      expect(joined.tables.articles.map(({ file }) => file).toSorted()).toEqual(files.toSorted())
      expect(joined.tables.mentions).toHaveLength(bundled.mentions.length)
      expect(joined.tables.events).toHaveLength(bundled.events.length)
    }
  })

  it("gives the same bytes each time", () => {
    const again = shardPack(bundled, cutting)
    expect(again.shards(1)).toEqual(sharded.shards(1))
    expect(encodePack(again.names, utf8)).toEqual(encodePack(sharded.names, utf8))
  })
})

describe("a pack with more on a name than one file may hold", () => {
  const days = ["2019-03-01", "2023-08-17", "2021-05-04", null, "2022-11-30", "2020-01-02"]
  const article = (day: string | null, place: number) => {
    const filling = Array.from(
      { length: 400 },
      (_, word) => `word${(word * 7919 + place * 104_729) % 99_991}`
    )
    const text = `Min Aung Hlaing spoke for the time number ${place}. ${filling.join(" ")}.`
    return [`saved/${place}`, day === null ? text : `${day}\n\n${text}`] as const
  }
  const pack = readerPack(Object.fromEntries(days.map(article)))
  const most = 32_768
  const cut = shardPack(pack, { ...cutting, buckets: 1, most })
  const inTime = cut.shards(0)

  it("has it in several, none larger than is allowed, and all of it", () => {
    expect(inTime.length).toBeGreaterThan(2)
    const files = inTime.flatMap(({ file }) => openFile(file).articles.rows()).map(({ file }) => file)
    const all = pack.articles.rows().map(({ file }) => file.split("/").at(-1))
    expect(files.toSorted()).toEqual(all.toSorted())
    for (const { file } of inTime)
      expect(file.length <= most || openFile(file).articles.length === 1).toBe(true)
  })

  it("has them in order of time, and what has no date in the newest", () => {
    const times = inTime.map(({ file }) =>
      openFile(file)
        .articles.rows()
        .map(({ date }) => date)
    )
    const dated = times.flat().filter((date) => date > 0)
    expect(dated).toEqual(dated.toSorted((a, b) => a - b))
    expect(times.at(-1)).toContain(0)
    inTime.forEach(({ since }, place) => {
      const oldest = Math.min(...(times[place] ?? []).filter((date) => date > 0))
      if (place === 0) expect(since).toBeNull()
      else if (oldest < Infinity) expect(since).toBe(isoDay(oldest))
    })
  })

  it("has in each what a cut of its articles alone would have, to the byte", () => {
    for (const { file } of inTime) {
      const { articles, entities } = openFile(file)
      const own = new Set(articles.rows().map((article) => article.file))
      const files = new Set(
        pack.articles
          .rows()
          .map((article) => article.file)
          .filter((name) => own.has(name.split("/").at(-1) ?? ""))
      )
      const contents = contentsOf(pack)
      const bare = {
        ...contents,
        tables: { ...contents.tables, forms: [] },
        matchingTable: buildMatchingTable([])
      }
      const wanted = { files, entities: new Set(entities.rows().map(({ id }) => id)) }
      const alone = padded(encodePack(cutPack(bare, wanted, label), utf8))
      expect(Buffer.compare(alone, file)).toBe(0)
    }
  })
})
