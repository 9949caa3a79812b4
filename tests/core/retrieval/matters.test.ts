import { expect, it } from "vitest"
import { loadCorpus } from "../../../src/core/corpus/loaded-corpus"
import { openPack } from "../../../src/core/pack/open"
import { eventPassagesOf, mattersOnPage } from "../../../src/core/retrieval/matters"
import { entityTerm, foldedWords, termsOfWords } from "../../../src/core/retrieval/terms"
import { topicsOf } from "../../../src/core/retrieval/topics"
import { buildFromFolder, DEFAULT_CORPUS } from "../../../src/node/corpus/pack-file"
import { utf8 } from "../../../src/node/text-coding"

const { bytes } = buildFromFolder(DEFAULT_CORPUS, { keepGoing: false })
if (!bytes) throw new Error("the seeds do not build")
const { pack, rows } = loadCorpus(openPack(bytes, utf8))

function wordsOf(passage: number): string {
  const { article, start, end } = pack.passages.row(passage)
  return pack.articles.row(article).text.slice(start, end)
}

/** What the passage that holds some words has to do with the matters of an entity, on a page. */
function statementIn(entity: string, page: string, company: readonly string[], words: string) {
  const text = foldedWords(page)
  const terms = new Set([...termsOfWords(text), ...company.map(entityTerm)])
  const matters = mattersOnPage(pack, rows.get(entity) ?? -1, { terms, topics: topicsOf(text) })
  return [...matters].find(([passage]) => wordsOf(passage).includes(words))?.[1]
}

it("is nearest to the matter whose words and entities the page shares", () => {
  const page = "Was the election of 2020 fraudulent? State television says so."
  const near = (words: string) =>
    statementIn("myanmar-military", page, ["national-league-for-democracy"], words)?.nearness ?? -1
  expect(near("there is no evidence to support the junta's claims")).toBeGreaterThan(
    2 * near("two of six promised Russian Su-30")
  )
  expect(near("have surprised many analysts")).toBe(-1)
})

it("is nearer to a matter in another language when the page speaks of its topics", () => {
  const near = (page: string) =>
    statementIn("rosatom", page, [], "dismisses nuclear talks as unrealistic")?.nearness
  expect(near("Атомная станция будет построена.")).toBeGreaterThan(0)
  expect(near("Дождь прервал матч.")).toBe(0)
})

it("is nearer to a matter on which articles contradict one another than to one of which it shares as much", () => {
  const near = (words: string) =>
    statementIn("myanmar-military", "", ["united-nations"], words)?.nearness ?? -1
  expect(near("has committed mass killings")).toBeGreaterThan(near("refrained from formally recognizing"))
})

it("tells an entity's matters not apart by its own name", () => {
  const near = (page: string) =>
    statementIn("min-aung-hlaing", page, [], "on his fourth trip to Russia")?.nearness ?? -1
  expect(near("Min Aung Hlaing had tea.")).toBe(near("He had tea."))
})

it("meets a matter by the words of its editors that stand in no article", () => {
  const near = (page: string) =>
    statementIn("vladimir-putin", page, [], "was holding talks on Tuesday")?.nearness ?? -1
  expect(near("Whom has he received?")).toBeGreaterThan(near("Whom has he seen?"))
})

it("is nearer to a matter that is mainly the entity's own than as one whom it concerns besides", () => {
  const visits = (entity: string) => statementIn(entity, "visited", [], "on his fourth trip to Russia")
  expect(visits("min-aung-hlaing")?.nearness).toBeGreaterThan(visits("russia")?.nearness ?? 1)
})

it("knows whether a matter is mainly the entity's own, near or not", () => {
  const visits = (entity: string) =>
    statementIn(entity, "Rain stopped play.", [], "on his fourth trip to Russia")
  expect(visits("min-aung-hlaing")?.isMain).toBe(true)
  expect(visits("vladimir-putin")?.isMain ?? false).toBe(false)
})

it("knows where articles contradict one another, near or not", () => {
  const isDisputed = (words: string) =>
    statementIn("myanmar-military", "Rain stopped play.", [], words)?.isDisputed
  expect(isDisputed("there is no evidence to support the junta's claims")).toBe(true)
  expect(isDisputed("two of six promised Russian Su-30")).toBe(false)
})

it("is near to nothing where the page is about something else", () => {
  expect(statementIn("su-30", "Rain stopped play.", [], "two of six promised")?.nearness).toBe(0)
})

it("has no matters of an entity on which articles do not differ", () => {
  const page = { terms: new Set(["city"]), topics: new Set<string>() }
  expect(mattersOnPage(pack, rows.get("vinay-kumar") ?? -1, page).size).toBe(0)
})

it("knows all passages that tell of an event of an entity", () => {
  const told = eventPassagesOf(pack, rows.get("amnesty-international") ?? -1).map(wordsOf)
  expect(told.join()).toContain("recorded eight airstrikes")
  expect(eventPassagesOf(pack, pack.entities.length)).toEqual([])
})
