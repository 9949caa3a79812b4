import { describe, expect, it } from "vitest"
import { describePack } from "../../../src/core/corpus/describe-pack"
import { loadCorpus } from "../../../src/core/corpus/loaded-corpus"
import { openPack } from "../../../src/core/pack/open"
import { buildFromFolder, DEFAULT_CORPUS } from "../../../src/node/corpus/pack-file"
import { packReport } from "../../../src/node/report/pack-report"
import { utf8 } from "../../../src/node/text-coding"

const { bytes } = buildFromFolder(DEFAULT_CORPUS, { keepGoing: false })
if (!bytes) throw new Error("The seeds do not build")
const corpus = loadCorpus(openPack(bytes, utf8))
const report = packReport(corpus)
const flat = report.replace(/\s+/gu, " ")

describe("the report of the seeds", () => {
  it("holds every sentence of background with every mention in it", () => {
    const { articles, passages, mentions } = corpus.pack
    for (const { article, start, end } of passages.rows()) {
      const text = articles.row(article).text.slice(start, end)
      expect(flat).toContain(text.replace(/\s+/gu, " "))
    }
    expect(report.match(/^ {6}(?:descriptor |demonym )?“.*” [a-z0-9-]+ \(.+\)$/gmu)).toHaveLength(
      mentions.length
    )
  })

  it("gives the reason for everything that is left out of background", () => {
    const { zones } = corpus.pack
    for (const { kind, reason } of zones.rows())
      expect(report).toContain(`left out of background, ${kind}, because ${reason}: “`)
  })

  it("tells which words of the gazetteer were not believed", () => {
    expect(report).toContain("not believed: “chargé d’affaires” could be pete-vowles")
  })

  it("names every entity, event and claim with its words", () => {
    const { entities, events, claims } = describePack(corpus.pack)
    for (const { id, name } of entities) expect(report).toContain(`  ${name} [${id}] `)
    for (const { what } of events) expect(report).toContain(what)
    for (const { topic } of claims) expect(report).toContain(topic)
    expect(report).toContain("“Rosatom, Russia’s state nuclear company” (003_")
  })

  it("ends with what an editor should look at twice", () => {
    const unsure = report.slice(report.lastIndexOf("\nUnsure\n"))
    expect(unsure).toContain("000_99cc66ef580a44ea.txt: its date is inferred")
    expect(unsure).toContain(
      "of min-aung-hlaing, which it does not name (is about what it does): “He also visited in July"
    )
  })
})
