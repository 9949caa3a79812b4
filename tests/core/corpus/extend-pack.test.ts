import { describe, expect, it } from "vitest"
import { readArticle } from "../../../src/core/article/read-article"
import { contentsOf, extendPack } from "../../../src/core/corpus/extend-pack"
import { loadCorpus } from "../../../src/core/corpus/loaded-corpus"
import { joinPacks } from "../../../src/core/corpus/join-packs"
import { encodePack, type PackContents } from "../../../src/core/pack/encode"
import { openPack } from "../../../src/core/pack/open"
import { verifyPack } from "../../../src/core/pack/verify"
import { makeCard } from "../../../src/core/retrieval/make-card"
import { scorePassages } from "../../../src/core/retrieval/score-passages"
import { termsOf } from "../../../src/core/retrieval/terms"
import { openCorpus } from "../../../src/node/corpus/pack-file"
import { utf8 } from "../../../src/node/text-coding"

const base = openCorpus(undefined)
const contents = plain(contentsOf(base.pack))
const { provenance } = contents.tables

const words =
  "June 3, 2023\n\nRosatom director Alexey Likhachev received Min Aung Hlaing on Saturday. " +
  "Min Aung Hlaing praised a zirconium laboratory that nobody else had mentioned.\n\n" +
  "Min Aung Hlaing left for Novosibirsk the next day."

function articleOf(file: string, text: string) {
  const notes = { source: { name: "The Morning Paper", because: "saved" } }
  return readArticle(file, text, notes as never).article
}

/** A file's bytes are a `Buffer`, which is equal to no other array. */
function plain(made: PackContents): PackContents {
  return { ...made, postings: Uint8Array.from(made.postings) }
}

function opened(made: PackContents) {
  const pack = openPack(encodePack(made, utf8), utf8)
  verifyPack(pack)
  return loadCorpus(pack)
}

const query = {
  entity: "min-aung-hlaing",
  text: "The zirconium laboratory was visited again.",
  date: null,
  company: [],
  reason: ""
}

describe("a pack that is extended", () => {
  const extended = opened(extendPack(base.pack, { articles: [articleOf("saved/1", words)] }))

  it("answers with the passages of the new article, verbatim, with its date and source", () => {
    const card = makeCard(extended, query)
    const found = card?.passages.find(({ text }) => text.includes("zirconium"))
    expect(found?.text && words.includes(found.text)).toBe(true)
    expect(found).toMatchObject({
      file: "saved/1",
      source: "The Morning Paper",
      published: { date: "2023-06-03" }
    })
  })

  it("weighs a rare word of the new article above the common ones of the old", () => {
    const scores = scorePassages(extended.pack, termsOf("zirconium president"))
    const [best] = [...scores].toSorted(([, a], [, b]) => b - a)
    const { article, start, end } = extended.pack.passages.row(best?.[0] ?? 0)
    expect(extended.pack.articles.row(article).text.slice(start, end)).toContain("zirconium")
  })

  it("holds all that it held before, in the same order", () => {
    for (const table of ["articles", "passages", "mentions", "forms", "events", "claims"] as const) {
      const rows = extended.pack[table].rows().slice(0, contents.tables[table].length)
      expect(rows).toEqual(contents.tables[table])
    }
  })

  it("takes an article of the same text in once", () => {
    const twice = opened(extendPack(extended.pack, { articles: [articleOf("saved/2", words)] }))
    expect(contentsOf(twice.pack)).toEqual(contentsOf(extended.pack))
  })

  it("gives an article whose file is taken another one", () => {
    const other = opened(extendPack(extended.pack, { articles: [articleOf("saved/1", `${words} More.`)] }))
    expect(other.pack.articles.rows().map(({ file }) => file)).toContain("2-saved/1")
  })
})

describe("a pack that is joined", () => {
  it("with nothing is as it was", () => {
    expect(joinPacks([{ contents }], provenance)).toEqual(contents)
  })

  it("with itself is as it was", () => {
    expect(joinPacks([{ contents }, { contents }], provenance)).toEqual(contents)
  })

  it("without an article holds nothing of it", () => {
    const extended = extendPack(base.pack, { articles: [articleOf("saved/1", words)] })
    const keepsArticle = ({ file }: { readonly file: string }) => file !== "saved/1"
    const { tables, postings } = joinPacks([{ contents: extended, keepsArticle }], provenance)
    expect(tables.passages).toEqual(contents.tables.passages)
    expect(tables.mentions).toEqual(contents.tables.mentions)
    expect(tables.terms.map(({ hash, count }) => ({ hash, count }))).toEqual(
      contents.tables.terms.map(({ hash, count }) => ({ hash, count }))
    )
    expect(postings).toEqual(contents.postings)
  })

  it("of one article's part keeps no event and no claim that the others bear out", () => {
    const [first] = contents.tables.articles
    const part = joinPacks([{ contents, keepsArticle: ({ file }) => file === first?.file }], provenance)
    const corpus = opened(part)
    expect(corpus.pack.articles.length).toBe(1)
    const evidence = new Set(part.tables.eventEvidence.map(({ event }) => event))
    expect(part.tables.events.map((_, event) => evidence.has(event))).not.toContain(false)
    for (const [claim] of part.tables.claims.entries())
      expect(part.tables.claimStatements.filter((row) => row.claim === claim).length).toBeGreaterThan(1)
  })

  it("without an entity names it nowhere", () => {
    const part = opened(
      joinPacks([{ contents, keepsEntity: ({ id }) => id !== "min-aung-hlaing" }], provenance)
    )
    expect(part.rows.has("min-aung-hlaing")).toBe(false)
    expect(part.pack.entities.length).toBe(base.pack.entities.length - 1)
    const { entities, relations, forms } = contentsOf(part.pack).tables
    expect(relations.length).toBeLessThan(contents.tables.relations.length)
    expect(forms.map(({ entity }) => entities[entity]?.id)).not.toContain(undefined)
    const found = part.gazetteer.find("Min Aung Hlaing").flatMap((hit) => hit.forms)
    expect(found.map((form) => part.gazetteer.form(form).text)).not.toContain("Min Aung Hlaing")
  })
})
