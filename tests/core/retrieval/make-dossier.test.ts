import { describe, expect, it } from "vitest"
import { loadCorpus } from "../../../src/core/corpus/loaded-corpus"
import { openPack } from "../../../src/core/pack/open"
import { dossierPassages, makeDossier } from "../../../src/core/retrieval/make-dossier"
import { buildFromFolder, DEFAULT_CORPUS } from "../../../src/node/corpus/pack-file"
import { utf8 } from "../../../src/node/text-coding"

const { bytes } = buildFromFolder(DEFAULT_CORPUS, { keepGoing: false })
if (!bytes) throw new Error("the seeds do not build")
const corpus = loadCorpus(openPack(bytes, utf8))
const dossier = makeDossier(corpus, "min-aung-hlaing")
if (!dossier) throw new Error("the seeds know him")

describe("a dossier", () => {
  it("has every passage once, page by page", () => {
    const all = [...dossier.passages]
    for (;;) {
      const more = dossierPassages(corpus, "min-aung-hlaing", all.length)
      if (more.length === 0) break
      all.push(...more)
    }
    expect(all).toHaveLength(dossier.passageCount)
    expect(new Set(all.map(({ file, start }) => `${file} ${start}`)).size).toBe(all.length)
  })

  it("quotes nothing but words of the articles", () => {
    const { who, passages, claims, timeline, related } = dossier
    const quoted = [
      ...(who ? [who] : []),
      ...passages,
      ...claims.flatMap(({ statements }) => statements),
      ...timeline.map(({ passage }) => passage),
      ...related.map(({ passage }) => passage)
    ]
    const articles = new Map(corpus.pack.articles.rows().map(({ file, text }) => [file, text]))
    expect(quoted.length).toBeGreaterThan(40)
    for (const { file, start, end, text } of quoted) expect(articles.get(file)?.slice(start, end)).toBe(text)
  })

  it("has more events than a card, oldest first", () => {
    const days = dossier.timeline.map(({ date }) => date)
    expect(days.length).toBeGreaterThan(12)
    expect(days).toEqual(days.toSorted())
  })

  it("says who stands with whom, the closest first, each pair of the others once", () => {
    const { related, ties } = dossier
    expect(related[0]?.closeness).toBe(1)
    expect(related.map(({ closeness }) => closeness)).toEqual(
      related.map(({ closeness }) => closeness).toSorted((a, b) => b - a)
    )
    const pairs = ties.map(({ one, other }) =>
      [related[one]?.entity, related[other]?.entity].toSorted().join(" ")
    )
    expect(new Set(pairs).size).toBe(ties.length)
    expect(pairs.length).toBeGreaterThan(3)
    expect(pairs.join(" ")).not.toContain("min-aung-hlaing")
  })

  it("tells how the articles write the name, typing errors too, and how other languages do", () => {
    const { written, known } = dossier.names
    expect(written[0]).toMatchObject({ text: "Min Aung Hlaing", kind: "name" })
    expect(written.map(({ text }) => text)).toContain("Ming Aung Hlaing")
    const firstOther = written.findIndex(({ kind }) => kind !== "name")
    expect(written.slice(firstOther).every(({ kind }) => kind !== "name")).toBe(true)
    const russian = known.find(({ lang }) => lang === "ru")?.names
    expect(russian?.[0]).toBe("Мин Аун Хлайн")
    expect(russian).not.toContain("Мин Аун Хлайном")
  })

  it("is none for an entity that the corpus does not know", () => {
    expect(makeDossier(corpus, "nobody")).toBeNull()
    expect(dossierPassages(corpus, "nobody", 0)).toEqual([])
  })
})
