import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { loadCorpus } from "../../../src/core/corpus/loaded-corpus"
import { contentsOf } from "../../../src/core/corpus/extend-pack"
import { checkPack } from "../../../src/core/exchange/check-pack"
import { joinShared } from "../../../src/core/exchange/join-shared"
import { makePack } from "../../../src/core/exchange/make-pack"
import { encodePack, type PackContents } from "../../../src/core/pack/encode"
import type { Pack } from "../../../src/core/pack/open"
import { verifyPack } from "../../../src/core/pack/verify"
import { makeCard } from "../../../src/core/retrieval/make-card"
import { utf8 } from "../../../src/node/text-coding"
import { bundled, changedPack, label, opened, packBytes, readerPack, words } from "./sample-pack"

const nothingOwn = () => false
const read = (bytes: Uint8Array): Pack => {
  const checked = checkPack(bytes, utf8)
  if (!checked.isSound) throw new Error(JSON.stringify(checked.problem))
  return checked.pack
}
const joined = (...packs: readonly Uint8Array[]) => {
  const pack = opened(
    joinShared(
      bundled,
      packs.map((bytes, i) => ({ id: `p${i}`, pack: read(bytes) })),
      nothingOwn
    )
  )
  verifyPack(pack)
  return pack
}
const card = (pack: Pack, entity = "min-aung-hlaing") =>
  makeCard(loadCorpus(pack), {
    entity,
    text: "The zirconium laboratory was visited again.",
    date: null,
    company: [],
    reason: ""
  })
const entityNamed = (pack: Pack, id: string) => pack.entities.rows().find((entity) => entity.id === id)
function withEntity(id: string, changed: Partial<ReturnType<Pack["entities"]["row"]>>) {
  return ({ tables, ...rest }: PackContents): PackContents => ({
    ...rest,
    tables: {
      ...tables,
      entities: tables.entities.map((row) => (row.id === id ? { ...row, ...changed } : row))
    }
  })
}

describe("a pack that is given to another reader", () => {
  it("gives the passages that it gave where it was made, verbatim, under a file of its own", () => {
    const before = card(readerPack({ "saved/one": words }))
    const after = card(joined(packBytes()))
    const told = (of: typeof before, file: string) =>
      of?.passages.flatMap((passage) =>
        passage.file === file ? [JSON.stringify(passage).replaceAll(file, "")] : []
      )
    expect(told(before, "saved/one")?.length).toBeGreaterThan(0)
    expect(told(after, "packs/p0/one")).toEqual(told(before, "saved/one"))
  })

  it("holds its articles and passages as they were, whatever they say", () => {
    const text = fc.lorem({ mode: "sentences", maxCount: 6 }).map((said) => `Min Aung Hlaing said: ${said}`)
    fc.assert(
      fc.property(fc.uniqueArray(text, { minLength: 1, maxLength: 3 }), (texts) => {
        const files = Object.fromEntries(texts.map((each, i) => [`saved/${i}`, each]))
        const own = readerPack(files)
        const made = encodePack(makePack(own, new Set(Object.keys(files)), label), utf8)
        const part = contentsOf(read(made)).tables
        const articles = contentsOf(own).tables.articles.slice(bundled.articles.length)
        expect(part.articles.map((row) => row.text)).toEqual(articles.map((row) => row.text))
        const passages = own.passages.rows().slice(bundled.passages.length)
        expect(part.passages).toEqual(
          passages.map((row) => ({ ...row, article: row.article - bundled.articles.length }))
        )
        expect(joined(made).articles.length).toBe(bundled.articles.length + texts.length)
      }),
      { numRuns: 6 }
    )
  })

  it("holds no name that its articles do not name, and nothing of when they were saved", () => {
    const pack = read(packBytes())
    expect(
      pack.entities
        .rows()
        .map(({ id }) => id)
        .toSorted()
    ).toEqual(["min-aung-hlaing", "rosatom", "vladimir-putin"])
    expect(pack.articles.row(0).file).toBe("one")
  })
})

describe("of several packs", () => {
  it("the first has its way, and the bundled one comes last", () => {
    const named = (name: string) => changedPack(withEntity("rosatom", { name }))
    expect(entityNamed(joined(named("First"), named("Second")), "rosatom")?.name).toBe("First")
    expect(entityNamed(joined(named("Second"), named("First")), "rosatom")?.name).toBe("Second")
  })

  it("an article of the same text is there once, as the first pack has it", () => {
    const other = changedPack(({ tables, ...rest }) => ({
      ...rest,
      tables: { ...tables, articles: tables.articles.map((row) => ({ ...row, source: "Another" })) }
    }))
    const pack = joined(other, packBytes())
    const twins = pack.articles.rows().filter(({ text }) => text === words)
    expect(twins.map(({ source }) => source)).toEqual(["Another"])
  })

  it("an article that the reader has is not there, for it comes before that of any pack", () => {
    const pack = joinShared(bundled, [{ id: "p", pack: read(packBytes()) }], (text) => text === words)
    expect(pack.tables.articles.map(({ text }) => text)).not.toContain(words)
  })
})

describe("entities of different packs", () => {
  const wikidata = entityNamed(bundled, "vladimir-putin")?.wikidata ?? ""

  it("are one where Wikidata knows them as one, under the id that the bundled pack gives", () => {
    expect(wikidata).not.toBe("")
    const other = changedPack(withEntity("vladimir-putin", { id: "the-president", name: "The President" }))
    const pack = joined(other)
    expect(entityNamed(pack, "the-president")).toBeUndefined()
    expect(entityNamed(pack, "vladimir-putin")?.name).toBe("The President")
    expect(card(pack, "vladimir-putin")?.passages.some(({ file }) => file === "packs/p0/one")).toBe(true)
    expect(pack.entities.length).toBe(bundled.entities.length)
  })

  it("are two where Wikidata knows them as two, though they have one id", () => {
    const pack = joined(changedPack(withEntity("vladimir-putin", { wikidata: "Q1", name: "Putin the band" })))
    expect(entityNamed(pack, "vladimir-putin")?.name).toBe(entityNamed(bundled, "vladimir-putin")?.name)
    expect(entityNamed(pack, "vladimir-putin-2")?.name).toBe("Putin the band")
  })

  it("are not hidden by a pack that calls them look-alikes", () => {
    const pack = joined(changedPack(withEntity("vladimir-putin", { lookalike: "yes" })))
    expect(entityNamed(pack, "vladimir-putin")?.lookalike).toBe("no")
  })
})

it("takes what turns a line around out of titles, and leaves articles as they are", () => {
  const bytes = changedPack(({ tables, ...rest }) => ({
    ...rest,
    tables: { ...tables, articles: tables.articles.map((row) => ({ ...row, title: "safe\u202efdp.exe" })) }
  }))
  const article = joined(bytes)
    .articles.rows()
    .find(({ text }) => text === words)
  expect(article?.title).toBe("safefdp.exe")
})
