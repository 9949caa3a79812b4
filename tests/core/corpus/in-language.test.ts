import { describe, expect, it } from "vitest"
import { describeFound } from "../../../src/core/corpus/describe-found"
import { firstNames, inLanguage } from "../../../src/core/corpus/in-language"
import { createEntityList } from "../../../src/core/library/entities"
import { relationMap } from "../../../src/core/library/relation-map"
import { corpusTimeline } from "../../../src/core/library/timeline"
import { makeCard } from "../../../src/core/retrieval/make-card"
import { makeDossier } from "../../../src/core/retrieval/make-dossier"
import { createNameSearch } from "../../../src/core/search/find-entities"
import { seedsCorpus } from "../seeds-corpus"

const nameIn = (language: string, entity: string) => {
  const { rows, nameOf } = inLanguage(seedsCorpus, language)
  return nameOf(rows.get(entity) ?? -1)
}
const shown = (language: "ru" | "my") => {
  const names = firstNames(seedsCorpus.pack, language)
  return [...seedsCorpus.rows.values()].flatMap((row) => names.get(row) ?? [])
}
const card = (language: string, entity: string, reason = "") =>
  makeCard(inLanguage(seedsCorpus, language), { entity, text: "", date: null, company: [], reason })

describe("names in the reader's language", () => {
  it.each([
    ["ru", "min-aung-hlaing", "Мин Аун Хлайн"],
    ["my", "min-aung-hlaing", "မင်းအောင်လှိုင်"],
    ["zh", "min-aung-hlaing", "敏昂莱"],
    ["en", "min-aung-hlaing", "Min Aung Hlaing"],
    ["vi", "min-aung-hlaing", "Min Aung Hlaing"],
    ["ru", "kayah-state", "Штат Кая"],
    ["en", "kayah-state", "Kayah State (Karenni State)"]
  ])("in %s: %s is %s", (language, entity, name) => expect(nameIn(language, entity)).toBe(name))

  it("are the canonical ones where the gazetteer lists none", () => {
    expect(nameIn("ru", "nyein-chan-naing")).toBe("Nyein Chan Naing")
    expect(nameIn("my", "european-pressphoto-agency")).toBe("European Pressphoto Agency")
  })

  it("are never another case of a name, and are written in the letters of the language", () => {
    const { pack } = seedsCorpus
    const inflected = new Set(
      pack.forms.rows().flatMap(({ text, inflectionOf }) => (inflectionOf === null ? [] : [text]))
    )
    const listed = new Set(
      pack.forms.rows().flatMap(({ text, inflectionOf }) => (inflectionOf === null ? [text] : []))
    )
    const russian = shown("ru")
    expect(russian.length).toBeGreaterThan(80)
    expect(russian.filter((name) => inflected.has(name) && !listed.has(name))).toEqual([])
    expect(russian.filter((name) => !/^[А-ЯЁ]/u.test(name))).toEqual([])
    expect(shown("my").filter((name) => !/\p{Script=Myanmar}/u.test(name))).toEqual([])
  })

  it("make one corpus for each language, so that what was made of it is not made again", () => {
    expect(inLanguage(seedsCorpus, "ru")).toBe(inLanguage(seedsCorpus, "ru"))
    expect(inLanguage(seedsCorpus, "ru")).not.toBe(inLanguage(seedsCorpus, "my"))
  })

  it("stand wherever entities are listed, under ids that stay the same", () => {
    const russian = inLanguage(seedsCorpus, "ru")
    const found = describeFound(russian, [{ entity: "moscow", count: 1 }])
    expect(found).toEqual([{ entity: "moscow", name: "Москва", type: "place", count: 1 }])
    expect(
      createEntityList(russian)
        .all()
        .map(({ name }) => name)
    ).toContain("Россия")
    expect(relationMap(russian, "moscow")?.entities[0]).toMatchObject({ entity: "moscow", name: "Москва" })
    const named = corpusTimeline(russian).flatMap(({ entities }) => entities)
    expect(named).toContainEqual({ entity: "russia", name: "Россия" })
    expect(makeDossier(russian, "moscow")?.related.map(({ name }) => name)).toContain("Мин Аун Хлайн")
  })

  it.each(["Min Aung Hlaing", "Мин Аун Хлайн", "မင်းအောင်လှိုင်"])("are found by any other name: %s", (query) => {
    const [first] = createNameSearch(inLanguage(seedsCorpus, "my"))(query, 1)
    expect(first).toMatchObject({ entity: "min-aung-hlaing", name: "မင်းအောင်လှိုင်", form: query })
  })
})

describe("a card in the reader's language", () => {
  it("has the canonical name and those of other scripts beside its own", () => {
    expect(card("ru", "min-aung-hlaing")).toMatchObject({
      name: "Мин Аун Хлайн",
      nativeNames: [
        { lang: "en", text: "Min Aung Hlaing" },
        { lang: "my", text: "မင်းအောင်လှိုင်" },
        { lang: "zh", text: "敏昂莱" }
      ]
    })
  })

  it("quotes the same words", () => {
    const words = (language: string) => card(language, "min-aung-hlaing")?.passages.map(({ text }) => text)
    expect(words("my")).toEqual(words("en"))
  })

  it.each([
    ["Rosatom is named nearby", "Росатом is named nearby"],
    ["Russia and Moscow are named on this page", "Россия and Москва are named on this page"],
    [
      "Moscow is named on this page, and you said that Russia is Ukraine",
      "Москва is named on this page, and you said that Россия is Украина"
    ],
    ["“Moscow” stands near", "“Moscow” stands near"],
    ["Somebody is named nearby", "Somebody is named nearby"]
  ])("tells the reason with these names: %s", (reason, told) => {
    expect(card("ru", "min-aung-hlaing", reason)?.reason).toBe(told)
  })
})
