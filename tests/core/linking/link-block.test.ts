import { describe, expect, it } from "vitest"
import { createEvidence } from "../../../src/core/linking/evidence"
import { findInBlock, isFullForm, linkBlock } from "../../../src/core/linking/link-block"
import { smallGazetteer, type SmallEntity } from "./small-gazetteer"

const entities: readonly SmallEntity[] = [
  {
    id: "soe-win",
    type: "person",
    topic: "myanmar",
    forms: ["Soe Win", { text: "junta boss", kind: "descriptor" }]
  },
  { id: "min-aung-hlaing", type: "person", topic: "myanmar", forms: ["Min Aung Hlaing"] },
  {
    id: "myanmar",
    type: "place",
    topic: "myanmar",
    forms: ["Myanmar", { text: "Burmese", kind: "demonym" }]
  },
  { id: "army", type: "armed-group", topic: "myanmar", forms: ["Myanmar Army"] },
  { id: "rakhine", type: "place", topic: "myanmar", forms: ["Rakhine"] },
  { id: "gazette", type: "media", forms: [{ text: "Rakhine Voice", needs: ["clue"], clues: ["paper"] }] },
  {
    id: "karen",
    type: "place",
    topic: "myanmar",
    forms: [{ text: "Karen", needs: ["clue"], clues: ["state"] }]
  },
  { id: "karen-smith", type: "person", lookalike: true, forms: ["Karen Smith"] },
  {
    id: "vinay-kumar",
    type: "person",
    topic: "asia",
    forms: [{ text: "Vinay Kumar", needs: ["clue"], clues: ["ambassador"], unless: ["wicket"] }]
  },
  {
    id: "vinay-kumar-cricketer",
    type: "person",
    lookalike: true,
    forms: [{ text: "Vinay Kumar", needs: ["clue"], clues: ["spinner", "wicket"] }]
  },
  { id: "tatmadaw", type: "organisation", topic: "myanmar", forms: ["Tatmadaw"] },
  { id: "pdf", type: "armed-group", topic: "myanmar", forms: [{ text: "PDF", needs: ["topic"] }] },
  {
    id: "sein",
    type: "person",
    topic: "myanmar",
    forms: [{ text: "Thein Sein", needs: ["topic", "clue"], clues: ["president"] }]
  },
  {
    id: "sein-singer",
    type: "person",
    lookalike: true,
    forms: [{ text: "Thein Sein", needs: ["clue", "full-name"], clues: ["singer"] }]
  },
  {
    id: "myanmar-leader",
    type: "person",
    topic: "myanmar",
    forms: [{ text: "Myanmar Leader", needs: ["full-name"] }]
  },
  { id: "moscow", type: "place", topic: "russia", forms: ["Moscow"] },
  { id: "kremlin", type: "government-body", topic: "russia", forms: ["Kremlin"] },
  {
    id: "moscow-idaho",
    type: "place",
    lookalike: true,
    forms: ["Moscow, Idaho", { text: "Moscow", needs: ["clue", "full-name"], clues: ["pullman"] }]
  }
]
const gazetteer = smallGazetteer(entities)

function link(text: string, language = "en") {
  return linkBlock(gazetteer, findInBlock(gazetteer, text), language, createEvidence(gazetteer, new Map()))
}

/** The mentions of a text as their words and entities. */
function linked(text: string): [string, string][] {
  return link(text).mentions.map(({ start, end, entity }) => [
    text.slice(start, end),
    entities[entity]?.id ?? ""
  ])
}

it("finds mentions in text order, at offsets of the block", () => {
  const text = "  Min Aung Hlaing left Myanmar. Soe Win stayed."
  expect(linked(text)).toEqual([
    ["Min Aung Hlaing", "min-aung-hlaing"],
    ["Myanmar", "myanmar"],
    ["Soe Win", "soe-win"]
  ])
})

it("finds nothing in a text without names, and decides nothing", () => {
  expect(link("The weather was fine.")).toEqual({ mentions: [], isUndecided: false })
  expect(link("")).toEqual({ mentions: [], isUndecided: false })
})

it("says of each mention what kind of name it is, and why it is believed", () => {
  const [mention] = link("a Burmese paper").mentions
  expect(mention).toMatchObject({
    start: 2,
    end: 9,
    kind: "demonym",
    reason: "no other meaning of these words is known"
  })
})

describe("somebody else’s name", () => {
  it("is no mention, and no shorter name is looked for in it", () => {
    expect(linked("Nay Soe Win was there.")).toEqual([])
    expect(linked("Karen Smith lives in the state.")).toEqual([])
  })

  it("vouches for nothing beside it", () => {
    expect(link("Nay Soe Win of the PDF")).toEqual({ mentions: [], isUndecided: true })
    expect(linked("Soe Win of the PDF")).toEqual([
      ["Soe Win", "soe-win"],
      ["PDF", "pdf"]
    ])
  })
})

describe("one form of two entities", () => {
  it("goes to the one that its clues speak for", () => {
    expect(linked("the ambassador, Vinay Kumar")).toEqual([["Vinay Kumar", "vinay-kumar"]])
  })

  it("goes to nobody where they speak for a look-alike", () => {
    expect(linked("Spinner Vinay Kumar bowled")).toEqual([])
    expect(linked("Spinner Vinay Kumar took a wicket before the ambassador")).toEqual([])
  })

  it("goes to nobody where nothing speaks for either", () => {
    expect(linked("On Monday Vinay Kumar")).toEqual([])
  })

  it("goes to the one that the page has told by a clue elsewhere", () => {
    const evidence = createEvidence(gazetteer, new Map())
    evidence.add(
      entities.findIndex(({ id }) => id === "vinay-kumar"),
      true
    )
    const block = findInBlock(gazetteer, "On Monday Vinay Kumar")
    expect(linkBlock(gazetteer, block, "en", evidence).mentions).toHaveLength(1)
    expect(link("On Monday Vinay Kumar").isUndecided).toBe(true)
  })
})

describe("a longer name that is not believed", () => {
  it("gives way to a shorter one from the same place", () => {
    expect(linked("in Rakhine voice studies")).toEqual([["Rakhine", "rakhine"]])
    expect(linked("the Myanmar army")).toEqual([["Myanmar", "myanmar"]])
  })

  it("gives way to a sure shorter one as long as it waits for more of the page", () => {
    expect(linked("the Myanmar Leader")).toEqual([["Myanmar", "myanmar"]])
    expect(link("the Myanmar Leader").isUndecided).toBe(true)
  })

  it("is preferred where it is believed", () => {
    expect(linked("the paper Rakhine Voice says")).toEqual([["Rakhine Voice", "gazette"]])
    expect(linked("the Myanmar Army")).toEqual([["Myanmar Army", "army"]])
  })
})

describe("a namesake outside the corpus", () => {
  function linkedAfter(text: string, votes: number): [string, string][] {
    const evidence = createEvidence(gazetteer, new Map())
    const singer = entities.findIndex(({ id }) => id === "sein-singer")
    for (let i = 0; i < Math.abs(votes); i++) evidence.vote(singer, votes > 0 ? 1 : -1)
    return linkBlock(gazetteer, findInBlock(gazetteer, text), "en", evidence).mentions.map((mention) => [
      text.slice(mention.start, mention.end),
      entities[mention.entity]?.id ?? ""
    ])
  }

  it("is meant where the page has spoken of him and nothing near says otherwise", () => {
    expect(linkedAfter("Thein Sein of the Tatmadaw", 1)).toEqual([["Tatmadaw", "tatmadaw"]])
    expect(linkedAfter("President Thein Sein of the Tatmadaw", 1)).toHaveLength(2)
  })

  it("is not meant where the page has spoken more of the other", () => {
    expect(linkedAfter("Thein Sein of the Tatmadaw", -1)).toHaveLength(2)
    expect(linkedAfter("Thein Sein of the Tatmadaw", 0)).toHaveLength(2)
  })

  it("gets the vote of what is surely he, and loses that of what is surely the other", () => {
    const singer = entities.findIndex(({ id }) => id === "sein-singer")
    expect(link("the singer Thein Sein").votes).toEqual([{ entity: singer, by: 1 }])
    expect(link("President Thein Sein").votes).toEqual([{ entity: singer, by: -1 }])
  })

  it("gets the vote of an acronym that is spelled out otherwise, and is meant by it from then on", () => {
    const acronyms: readonly SmallEntity[] = [
      {
        id: "council",
        type: "government-body",
        topic: "myanmar",
        forms: ["State Administration Council", { text: "SAC", rule: "exact-capitals", needs: ["topic"] }]
      },
      { id: "myanmar", type: "place", topic: "myanmar", forms: ["Myanmar"] },
      {
        id: "sac-others",
        type: "other",
        lookalike: true,
        forms: [{ text: "SAC", rule: "exact-capitals", needs: ["full-name"] }]
      }
    ]
    const small = smallGazetteer(acronyms)
    const evidence = createEvidence(small, new Map())
    const linked = (text: string) => linkBlock(small, findInBlock(small, text), "en", evidence)
    expect(linked("The SAC in Myanmar").mentions).toHaveLength(2)
    expect(linked("the School Advisory Committee (SAC) met").votes).toEqual([{ entity: 2, by: 1 }])
    evidence.vote(2, 1)
    expect(linked("The SAC in Myanmar").mentions).toHaveLength(1)
  })

  it("is meant by a name that needs nothing else, where the page names it in full and the other's topic only in passing", () => {
    const evidence = createEvidence(gazetteer, new Map())
    const idaho = entities.findIndex(({ id }) => id === "moscow-idaho")
    const isMoscow = (text: string) =>
      linkBlock(gazetteer, findInBlock(gazetteer, text), "en", evidence).mentions.length > 0
    expect(link("Four died in Moscow, Idaho").votes).toEqual([{ entity: idaho, by: 1 }])
    expect(isMoscow("In Moscow on Tuesday")).toBe(true)
    evidence.vote(idaho, 1)
    expect(isMoscow("In Moscow on Tuesday")).toBe(false)
    expect(isMoscow("The Kremlin of Moscow")).toBe(true)
    const kremlin = entities.findIndex(({ id }) => id === "kremlin")
    evidence.add(kremlin, true)
    expect(isMoscow("In Moscow on Tuesday")).toBe(false)
    evidence.add(kremlin, true)
    evidence.add(kremlin, true)
    expect(isMoscow("In Moscow on Tuesday")).toBe(true)
  })

  it("is meant by a name that needs nothing else beside a clue, where the block speaks of nothing of the other's topic", () => {
    const idaho = entities.findIndex(({ id }) => id === "moscow-idaho")
    expect(link("Moscow beat Pullman by ten points")).toMatchObject({
      mentions: [],
      votes: [{ entity: idaho, by: 1 }]
    })
    expect(linked("The Kremlin of Moscow, and Pullman")).toEqual([
      ["Kremlin", "kremlin"],
      ["Moscow", "moscow"]
    ])
  })

  it("keeps a name of two places undecided while the page names nothing else of the topic", () => {
    expect(link("In Moscow on Tuesday").isUndecided).toBe(true)
  })

  it("keeps a name undecided that only the topic speaks for", () => {
    expect(link("Thein Sein in Myanmar").isUndecided).toBe(true)
  })
})

describe("a descriptor right before a name", () => {
  it("belongs to that person", () => {
    expect(linked("junta boss Min Aung Hlaing")).toEqual([
      ["junta boss", "min-aung-hlaing"],
      ["Min Aung Hlaing", "min-aung-hlaing"]
    ])
  })

  it("stays where it is the same person’s", () => {
    expect(linked("junta boss Soe Win")).toEqual([
      ["junta boss", "soe-win"],
      ["Soe Win", "soe-win"]
    ])
  })

  it("is none of the corpus where somebody else follows", () => {
    expect(linked("junta boss Karen Smith")).toEqual([])
  })

  it("stays where anything parts it from the name, or no person follows", () => {
    expect(linked("the junta boss, Min Aung Hlaing")).toHaveLength(2)
    expect(linked("the junta boss Myanmar knows")).toHaveLength(2)
  })
})

it("reads the line breaks of a block as spaces", () => {
  expect(linked("Karen\nof the\r\nstate.")).toEqual([["Karen", "karen"]])
})

it("is undecided where more of the page may decide", () => {
  expect(link("the PDF fought").isUndecided).toBe(true)
  expect(link("Karen fought").isUndecided).toBe(false)
})

it("links the same block anew when the evidence has grown", () => {
  const block = findInBlock(gazetteer, "the PDF fought")
  const before = linkBlock(gazetteer, block, "en", createEvidence(gazetteer, new Map()))
  const after = linkBlock(gazetteer, block, "en", createEvidence(gazetteer, new Map([[0, 3]])))
  expect(before.mentions).toEqual([])
  expect(after).toMatchObject({ mentions: [{ start: 4, end: 7 }], isUndecided: false })
})

it("gives no mention twice and none across another, whatever stands beside what", () => {
  const words = [
    "Nay",
    "Soe Win",
    "Karen Smith",
    "junta boss",
    "Myanmar army",
    "Rakhine Voice",
    "Karen",
    "state",
    "PDF"
  ]
  for (const first of words) {
    for (const second of words) {
      let last = 0
      for (const { start, end } of link(`${first} ${second}`).mentions) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
    }
  }
})

it.each([
  ["name", [], true],
  ["name", ["clue"], true],
  ["name", ["full-name"], false],
  ["name", ["full-name", "clue"], false],
  ["demonym", [], false],
  ["descriptor", [], false]
] as const)("knows whether a %s that needs %j vouches for short forms: %s", (kind, needs, is) => {
  const form = smallGazetteer([{ id: "it", type: "person", forms: [{ text: "X", kind, needs }] }]).form(0)
  expect(isFullForm(form)).toBe(is)
})
