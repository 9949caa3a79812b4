import { expect, it } from "vitest"
import { loadCorpus } from "../../../src/core/corpus/loaded-corpus"
import { openPack } from "../../../src/core/pack/open"
import { eventPassagesOf, mattersOnPage } from "../../../src/core/retrieval/matters"
import { entityTerm, termsOf } from "../../../src/core/retrieval/terms"
import { buildFromFolder, DEFAULT_CORPUS } from "../../../src/node/corpus/pack-file"
import { utf8 } from "../../../src/node/text-coding"

const { bytes } = buildFromFolder(DEFAULT_CORPUS, { keepGoing: false })
if (!bytes) throw new Error("the seeds do not build")
const { pack, rows } = loadCorpus(openPack(bytes, utf8))

function wordsOf(passage: number): string {
  const { article, start, end } = pack.passages.row(passage)
  return pack.articles.row(article).text.slice(start, end)
}

/** How near a page comes to the matter of the passage that holds some words. */
function nearness(entity: string, page: string, company: readonly string[], words: string) {
  const terms = new Set([...termsOf(page), ...company.map(entityTerm)])
  const matters = mattersOnPage(pack, rows.get(entity) ?? -1, terms)
  return [...matters].find(([passage]) => wordsOf(passage).includes(words))?.[1]
}

it("is nearest to the matter whose words and entities the page shares", () => {
  const page = "Was the election of 2020 fraudulent? State television says so."
  const near = (words: string) => nearness("myanmar-military", page, ["national-league-for-democracy"], words)
  expect(near("there is no evidence to support the junta's claims")).toBe(1)
  expect(near("have surprised many analysts")).toBeUndefined()
  expect(near("two of six promised Russian Su-30")).toBeLessThan(0.5)
})

it("is nearer to a matter on which articles contradict one another than to one of which it shares as much", () => {
  const near = (words: string) => nearness("myanmar-military", "", ["united-nations"], words)
  expect(near("has committed mass killings")).toBe(1)
  expect(near("refrained from formally recognizing")).toBeLessThan(1)
})

it("is near to nothing where the page is about something else", () => {
  expect(nearness("su-30", "Rain stopped play.", [], "two of six promised")).toBe(0)
})

it("has no matters of an entity on which articles do not differ", () => {
  expect(mattersOnPage(pack, rows.get("vinay-kumar") ?? -1, new Set(["city"])).size).toBe(0)
})

it("knows all passages that tell of an event of an entity", () => {
  const told = eventPassagesOf(pack, rows.get("amnesty-international") ?? -1).map(wordsOf)
  expect(told.join()).toContain("recorded eight airstrikes")
  expect(eventPassagesOf(pack, pack.entities.length)).toEqual([])
})
