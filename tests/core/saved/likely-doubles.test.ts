import { describe, expect, it } from "vitest"
import { readArticle } from "../../../src/core/article/read-article"
import { extendPack } from "../../../src/core/corpus/extend-pack"
import { encodePack } from "../../../src/core/pack/encode"
import { openPack } from "../../../src/core/pack/open"
import { canonicalAddress } from "../../../src/core/saved/canonical-address"
import { findDouble } from "../../../src/core/saved/find-double"
import { fingerprintOf } from "../../../src/core/saved/fingerprint"
import { likelyDoubles } from "../../../src/core/saved/likely-doubles"
import { openCorpus } from "../../../src/node/corpus/pack-file"
import { utf8 } from "../../../src/node/text-coding"
import { makeArticle } from "../../bench/retrieval/made-articles"

const seeds = openCorpus(undefined).pack
const made = Array.from({ length: 60 }, (_, i) => makeArticle([], 100 + i))
const saved = makeArticle([], 999)
const pack = openPack(
  encodePack(
    extendPack(seeds, {
      articles: [
        ...made.map((text, i) => ({ file: `made/${i}.txt`, text })),
        { file: "saved/1", text: saved }
      ].map(({ file, text }) => ({
        ...readArticle(file, text, undefined).article,
        url: file === "made/7.txt" ? "https://www.Example.org/story/seven?utm_source=x" : ""
      }))
    }),
    utf8
  ),
  utf8
)
const sentencesOf = (text: string) => text.split(/(?<=\.)\s+/)
const known = (text: string, url = "") => ({
  canonicalUrl: canonicalAddress(url),
  extent: "page" as const,
  fingerprint: fingerprintOf(text),
  text
})
const doubleOf = (article: ReturnType<typeof known>) =>
  findDouble(article, likelyDoubles(pack, article))?.file ?? null

/** What another paper makes of a text: a new beginning, and every fifth sentence left out. */
const edited = (text: string) =>
  `By our own staff, on Tuesday. ${sentencesOf(text)
    .filter((_, i) => i % 5 !== 2)
    .join(" ")}`

describe("the articles of a corpus that may be doubles", () => {
  it("are among them for every article that another paper has taken over", () => {
    expect(made.map((text) => doubleOf(known(edited(text))))).toEqual(made.map((_, i) => `made/${i}.txt`))
  })

  it("are among them for the articles that came with the extension, whatever their script", () => {
    const texts = seeds.articles.rows()
    expect(texts.map(({ text }) => doubleOf(known(edited(text))))).toEqual(texts.map(({ file }) => file))
  })

  it("are found by the address where the text has changed altogether", () => {
    expect(doubleOf(known(makeArticle([], 5000), "http://m.example.org/story/seven/"))).toBe("made/7.txt")
    expect(doubleOf(known(makeArticle([], 5000), "http://m.example.org/story/eight/"))).toBeNull()
  })

  it("are few for a text that is none's double", () => {
    for (let seed = 6000; seed < 6020; seed++) {
      const article = known(makeArticle([], seed))
      expect(likelyDoubles(pack, article).length).toBeLessThan(3)
      expect(doubleOf(article)).toBeNull()
    }
  })

  it("are none that the reader has saved, which are known by what is stored of them", () => {
    expect(likelyDoubles(pack, known(saved)).map(({ file }) => file)).not.toContain("saved/1")
  })

  it("are none for a text of no words", () => {
    expect(likelyDoubles(pack, known("…"))).toEqual([])
  })
})
