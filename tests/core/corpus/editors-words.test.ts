import { describe, expect, it } from "vitest"
import { contentsOf } from "../../../src/core/corpus/extend-pack"
import { firstWritten } from "../../../src/core/corpus/editors-words"
import { inLanguage } from "../../../src/core/corpus/in-language"
import { joinPacks } from "../../../src/core/corpus/join-packs"
import { loadCorpus } from "../../../src/core/corpus/loaded-corpus"
import { corpusTimeline } from "../../../src/core/library/timeline"
import { encodePack, type PackContents } from "../../../src/core/pack/encode"
import { openPack } from "../../../src/core/pack/open"
import { describePage } from "../../../src/core/retrieval/describe-page"
import { makeCard } from "../../../src/core/retrieval/make-card"
import { makeDossier } from "../../../src/core/retrieval/make-dossier"
import { utf8 } from "../../../src/node/text-coding"
import { sampleContents } from "../pack/sample-contents"
import { seedsCorpus } from "../seeds-corpus"

const loaded = (contents: PackContents) => loadCorpus(openPack(encodePack(contents, utf8), utf8))
const sample = (language: string) => inLanguage(loaded(sampleContents), language)
const pact = { text: "", date: null, company: [], reason: "" }

describe("what editors write", () => {
  it("stands in the reader's language wherever it is shown", () => {
    const corpus = sample("ru")
    const event = { what: "Они подписывают договор.", whatLang: "ru" }
    const claim = { topic: "договор", topicLang: "ru" }
    expect(corpusTimeline(corpus)).toMatchObject([event])
    expect(makeDossier(corpus, "rosatom")).toMatchObject({ timeline: [event], claims: [claim] })
    expect(makeCard(corpus, { entity: "rosatom", ...pact })).toMatchObject({
      timeline: [event],
      claims: [claim]
    })
    const page = { lang: "en", title: "", evidence: { rosatom: 1 } }
    const query = { page, date: null, text: "", found: [{ entity: "rosatom", count: 1 }] }
    expect(describePage(corpus, query)).toMatchObject({ timeline: [event], claims: [claim] })
  })

  it("stays as it was written where nobody has worded it in that language, and says which one that is", () => {
    const dossier = makeDossier(sample("my"), "rosatom")
    expect(dossier?.timeline).toMatchObject([{ what: "They sign a pact.", whatLang: "en" }])
    expect(dossier?.claims).toMatchObject([{ topic: "the pact", topicLang: "en" }])
  })

  it.each([
    ["the pact", "en"],
    ["Who holds territory in Myanmar", "en"],
    ["Он был в Москве и в Казани, но не в Перми, как говорили.", "ru"],
    ["Кремль", "und"],
    ["မော်စကို", "my"],
    ["2021", "und"]
  ])("is in a language that its letters do not contradict: %s", (words, lang) => {
    expect(firstWritten(words).lang).toBe(lang)
  })

  it("goes with its events and topics when packs are joined", () => {
    const seeds = contentsOf(seedsCorpus.pack)
    const { tables } = joinPacks([{ contents: sampleContents }, { contents: seeds }], [])
    const wordings = ({ events, eventWordings }: PackContents["tables"]) =>
      eventWordings.map(({ event, language, what }) => [events[event]?.what, language, what])
    expect(wordings(tables)).toEqual([...wordings(sampleContents.tables), ...wordings(seeds.tables)])
    const topics = ({ claims, claimWordings }: PackContents["tables"]) =>
      claimWordings.map(({ claim, language, topic }) => [claims[claim]?.topic, language, topic])
    expect(topics(tables)).toEqual([...topics(sampleContents.tables), ...topics(seeds.tables)])
    const none = joinPacks([{ contents: sampleContents, keepsArticle: () => false }], [])
    expect([...none.tables.eventWordings, ...none.tables.claimWordings]).toEqual([])
  })
})
