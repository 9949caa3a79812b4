import { describe, expect, it } from "vitest"
import { loadCorpus } from "../../../src/core/corpus/loaded-corpus"
import { joinPacks } from "../../../src/core/corpus/join-packs"
import { contentsOf } from "../../../src/core/corpus/extend-pack"
import { checkPack } from "../../../src/core/exchange/check-pack"
import { bucketOf } from "../../../src/core/hosted/bucket"
import { shardPack } from "../../../src/core/hosted/make-shards"
import { encodePack } from "../../../src/core/pack/encode"
import { makeCard } from "../../../src/core/retrieval/make-card"
import { makeDossier } from "../../../src/core/retrieval/make-dossier"
import { utf8 } from "../../../src/node/text-coding"
import { bundled, label, opened } from "../exchange/sample-pack"

const SHARDS = 4
const sharded = shardPack(bundled, label, SHARDS)
const names = opened(sharded.names)
const shards = Array.from({ length: SHARDS }, (_, bucket) => opened(sharded.shard(bucket)))
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
    const again = shardPack(bundled, label, SHARDS)
    expect(encodePack(again.shard(1), utf8)).toEqual(encodePack(sharded.shard(1), utf8))
    expect(encodePack(again.names, utf8)).toEqual(encodePack(sharded.names, utf8))
  })
})
