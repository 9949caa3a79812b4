import fc from "fast-check"
import * as v from "valibot"
import { describe, expect, it } from "vitest"
import { accepted, ignored, merged } from "../core/own-names/sample-decisions"
import { savedSample } from "../core/saved/sample-saved"
import { askSchemas } from "../../src/webext/ask-schemas"
import type { Topic } from "../../src/webext/protocol"

const page = { lang: "en", title: "A page", evidence: { putin: 2 } }
const card = {
  entity: "putin",
  page,
  date: "2022-07-18",
  text: "Putin met his guest.",
  reason: "named in full"
}
const objected = { objection: "not-here", entity: "putin", surface: "Putin", example: "Putin met his guest." }
const entities = [{ entity: "putin", count: 3 }]

const none = { text: "", ends: [] }
const place = { boxes: [{ x: 4.5, y: -2, width: 80, height: 20 }], width: 300, height: 150 }
const frameCard = {
  ticket: 1,
  index: 0,
  isLoaded: true,
  place,
  surface: "Putin",
  example: "Putin met his guest.",
  opening: "pointer",
  asked: card
}

const sound: readonly (readonly [Topic, unknown])[] = [
  ["spot", { page, blocks: { text: "Putin met his guest.", ends: [9, 20] } }],
  ["spot", { page: { ...page, lang: null, title: "", evidence: {} }, blocks: none }],
  ["card", card],
  ["pageOrders", { word: null }],
  ["pageOrders", { word: "off" }],
  ["pageStatus", { status: "on", names: 12 }],
  ["lookUp", { page, text: "Putin met his guest.", start: 0, end: 5 }],
  ["lookUpScript", {}],
  ["popoverScript", {}],
  ["object", objected],
  ["undoCorrection", { key: '["never","pdf"]' }],
  ["nameInOptions", { form: "Karen" }],
  ["searchNames", { query: "Min Ong Hlain" }],
  ["lifeline", { isWanted: true }],
  ["foundInFrame", { entities }],
  ["openAbove", frameCard],
  ["moveAbove", { ...place, boxes: [] }],
  ["endAbove", { end: "left" }],
  ["closedAbove", { frame: 3, ticket: 1 }],
  ["describe", { entities: [] }],
  ["glanceAtCorpus", {}],
  ["listArticles", {}],
  ["readArticle", { file: "a.txt" }],
  ["searchCorpus", { query: "nuclear agecny" }],
  ["listEntities", {}],
  ["corpusTimeline", {}],
  ["relationMap", { entity: null }],
  ["relationMap", { entity: "putin" }],
  ["cite", { file: "a.txt", start: 0, end: 20 }],
  ["describePage", { page, date: "2022-07-18", text: "Putin met his guest.", found: entities }],
  ["describePage", { page, date: null, text: "", found: [] }],
  ["dossier", { entity: "putin" }],
  ["dossierPassages", { entity: "putin", from: 20 }],
  ["openPanel", { entity: "putin" }],
  ["openLibrary", { entity: "putin" }],
  ["openLibrary", { query: "nuclear agecny" }],
  ["lookAtPage", { tab: 7 }],
  ["savePage", { tab: 7, extent: "selection" }],
  ["removeSaved", { file: "saved/one" }],
  ["restoreSaved", { articles: [savedSample()] }],
  ["savedIds", {}],
  ["savedArticle", { id: "one" }],
  ["clearSaved", {}],
  ["newNames", { count: 20 }],
  ["decideNames", { wishes: [] }],
  [
    "decideNames",
    { wishes: [{ kind: "accepted", name: "Harbin Tolvanen", type: "person", forms: ["Harbin Tolvanen"] }] }
  ],
  ["undoNames", { ids: [accepted.id] }],
  ["nameDecisions", {}],
  ["restoreNames", { decisions: [accepted, merged, ignored] }],
  ["openArticle", { file: "a.txt", start: 0, end: 20 }]
]

it.each(sound)("lets a sound %s pass as it is", (topic, ask) => {
  expect(v.parse(askSchemas[topic], ask)).toEqual(ask)
})

it("takes the shortest blocks that a page reader sends at once", () => {
  const blocks = { text: "a".repeat(65_536), ends: Array.from({ length: 65_536 }, (_, i) => i + 1) }
  expect(v.is(askSchemas.spot, { page, blocks })).toBe(true)
})

it("drops fields that nobody asked for", () => {
  expect(v.parse(askSchemas.pageOrders, { word: null, url: "https://example.com" })).toEqual({ word: null })
})

describe("refuses", () => {
  const long = (length: number) => "a".repeat(length)
  it.each<[string, Topic, unknown]>([
    ["nothing", "spot", undefined],
    ["a citation of a whole article", "cite", { file: "a.txt", start: 0, end: 9_000 }],
    ["a text", "spot", "blocks"],
    ["blocks without a page", "spot", { blocks: none }],
    ["a page without blocks", "spot", { page }],
    ["blocks without a text", "spot", { page, blocks: { ends: [] } }],
    ["blocks without ends", "spot", { page, blocks: { text: "x" } }],
    ["an end that is no number", "spot", { page, blocks: { text: "x", ends: ["1"] } }],
    ["an end that is not a number", "spot", { page, blocks: { text: "x", ends: [Number.NaN] } }],
    ["a block that ends beyond the text", "spot", { page, blocks: { text: "x", ends: [2] } }],
    ["text that is too long", "spot", { page, blocks: { text: long(1_000_001), ends: [1_000_001] } }],
    ["too many blocks", "spot", { page, blocks: { text: "", ends: Array(100_001).fill(0) } }],
    ["a language that is too long", "spot", { page: { ...page, lang: long(41) }, blocks: none }],
    ["a title that is too long", "spot", { page: { ...page, title: long(2_001) }, blocks: none }],
    ["a date with a time", "card", { ...card, date: "2022-07-18T12:00" }],
    ["evidence that is no count", "spot", { page: { ...page, evidence: { putin: -1 } }, blocks: none }],
    ["half a count", "spot", { page: { ...page, evidence: { putin: 1.5 } }, blocks: none }],
    [
      "too much evidence",
      "spot",
      {
        page: { ...page, evidence: Object.fromEntries(Array.from({ length: 5_001 }, (_, i) => [i, 1])) },
        blocks: none
      }
    ],
    ["an entity whose id is too long", "card", { ...card, entity: long(201) }],
    ["a card for no entity", "card", { ...card, entity: null }],
    ["a card near too much text", "card", { ...card, text: long(1_000_001) }],
    ["a reason that is too long", "card", { ...card, reason: long(2_001) }],
    ["an objection of no kind", "object", { ...objected, objection: "always" }],
    ["an objection to words that are too long", "object", { ...objected, surface: long(201) }],
    ["an objection to words without letters", "object", { ...objected, surface: "…" }],
    ["an example that is too long", "object", { ...objected, example: long(2_001) }],
    ["a key that is too long", "undoCorrection", { key: long(20_001) }],
    ["a form without letters", "nameInOptions", { form: "?" }],
    ["a query that is too long", "searchNames", { query: long(201) }],
    ["entities that are no list", "foundInFrame", { entities: { putin: 3 } }],
    [
      "a frame's card opened by no way that leads out of it",
      "openAbove",
      { ...frameCard, opening: "keyboard" }
    ],
    ["a frame's card for no entity", "openAbove", { ...frameCard, asked: { ...card, entity: 7 } }],
    ["a frame's name in too many boxes", "moveAbove", { ...place, boxes: Array(101).fill(place.boxes[0]) }],
    ["a frame's name nowhere", "moveAbove", { ...place, width: Infinity }],
    ["too many entities", "describe", { entities: Array(5_001).fill(entities[0]) }],
    ["an article before its beginning", "openArticle", { file: "a.txt", start: -1, end: 2 }],
    ["an article by half an offset", "openArticle", { file: "a.txt", start: 0.5, end: 2 }],
    ["an article without a file", "openArticle", { start: 0, end: 2 }],
    ["a tab that is none", "savePage", { tab: -1, extent: "page" }],
    ["something else of a page", "savePage", { tab: 1, extent: "everything" }],
    ["a saved article that is none", "restoreSaved", { articles: [{ ...savedSample(), id: "../x" }] }],
    ["a file name that is too long", "readArticle", { file: long(2_001) }]
  ])("%s", (_, topic, ask) => {
    expect(v.is(askSchemas[topic], ask)).toBe(false)
  })
})

it("throws at nothing, whatever a page sends", () => {
  const topics = fc.constantFrom(...sound.map(([topic]) => topic))
  fc.assert(
    fc.property(
      topics,
      fc.anything(),
      (topic, ask) => typeof v.safeParse(askSchemas[topic], ask).success === "boolean"
    )
  )
})
