import { expect, it } from "vitest"
import { readArticle } from "../../../src/core/article/read-article"
import { extendPack } from "../../../src/core/corpus/extend-pack"
import { encodePack } from "../../../src/core/pack/encode"
import { openPack } from "../../../src/core/pack/open"
import { curatedArticles } from "../../../src/core/retrieval/curated-articles"
import { openCorpus } from "../../../src/node/corpus/pack-file"
import { utf8 } from "../../../src/node/text-coding"

it("knows the articles that come with matters and events from those that a reader saves", () => {
  const { pack } = openCorpus(undefined)
  const { article } = readArticle("saved/1", "Min Aung Hlaing left for Novosibirsk.", null as never)
  const extended = openPack(encodePack(extendPack(pack, { articles: [article] }), utf8), utf8)
  expect([...curatedArticles(extended)].toSorted()).toEqual([...pack.articles.rows().keys()])
  expect(extended.articles.length).toBe(pack.articles.length + 1)
})
