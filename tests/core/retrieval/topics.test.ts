import { describe, expect, it } from "vitest"
import { foldedWords } from "../../../src/core/retrieval/terms"
import {
  countTopics,
  topicCloseness,
  topicRarity,
  topicsOf,
  topicSureness
} from "../../../src/core/retrieval/topics"
import { topicWords } from "../../../src/core/retrieval/topics-table"

/** What a text is about, in no order that matters. */
const about = (text: string) => [...topicsOf(foldedWords(text))]

describe("what a text is about", () => {
  it.each([
    "Nuclear power plants are to be built.",
    "Построят атомную станцию.",
    "Ein Kernkraftwerk wird gebaut.",
    "Un réacteur sera construit.",
    "Se construirá un reactor.",
    "Nhà máy điện hạt nhân sẽ được xây dựng.",
    "将建设核电站。",
    "將建設核電站。",
    "နျူကလီးယားစက်ရုံ တည်ဆောက်မည်။"
  ])("is the same in any language: %s", (text) => {
    expect(about(text)).toEqual(expect.arrayContaining(["nuclear", "building"]))
  })

  it("is told by words in all their forms, with or without accents and capitals", () => {
    for (const text of ["SANCTIONED", "санкциями", "Санкции", "sanciones", "制裁措施"])
      expect(about(text)).toContain("sanctions")
    expect(about("Rüstungsgüter")).toContain("arms")
  })

  it("is not told by what only begins like a word, or holds one", () => {
    expect(about("Armenia warned a partner; airports and portraits; unfuelled")).toEqual([])
  })

  it.each([
    "According to him, vendredi the firm was a contractor, accordingly.",
    "La banque centrale a envoyé un consultant à la plantation.",
    "It handelt sich um ein inverse problem; rockets were fired",
    "В стране нет вооружённых людей, ракеты не падали",
    "各方作出反应,居民代表说,在此基础上"
  ])("is not told by what means something else in another language or word: %s", (text) => {
    expect(about(text)).toEqual([])
  })

  it("is told by the end of a fight as by the fight", () => {
    for (const text of ["the ceasefire", "la trêve", "перемирие", "双方停火", "lệnh ngừng bắn"])
      expect(about(text)).toContain("war")
  })

  it.each(["a signed contract", "the accords", "la firma de un acuerdo", "los firmaron", "un accord"])(
    "is an agreement: %s",
    (text) => {
      expect(about(text)).toContain("agreements")
    }
  )

  it("is told by two words only where they follow one another", () => {
    expect(about("vũ khí")).toEqual(["arms"])
    expect(about("khí hậu, vũ hội, vũ và khí")).toEqual([])
  })

  it("is nothing where a text has no such words", () => {
    expect(about("")).toEqual([])
    expect(about("The violinist played Sibelius. Скрипач играл. 小提琴")).toEqual([])
  })
})

it("finds a topic the rarer the fewer passages on an entity have it", () => {
  const rarityOf = topicRarity([new Set(["visits", "talks"]), new Set(["visits"]), new Set(["visits"])])
  expect(rarityOf("talks")).toBeGreaterThan(2 * rarityOf("visits"))
  expect(rarityOf("fuel")).toBeGreaterThan(rarityOf("talks"))
})

it("counts how many words tell a topic", () => {
  const counts = countTopics(foldedWords("Sanctions again: sanctioned ships, and an embargo on fuel."))
  expect([...counts]).toEqual(expect.arrayContaining([["sanctions", 3]]))
  expect(counts.get("fuel")).toBe(1)
})

describe("how near a passage comes to what a page is about", () => {
  const page = new Map([
    ["sanctions", 9],
    ["visits", 1]
  ])
  const near = (...topics: string[]) => topicCloseness(page, new Set(topics), () => 1)

  it("is told most by what the page speaks of most", () => {
    expect(near("sanctions")).toBeGreaterThan(2 * near("visits"))
    expect(near("visits")).toBeGreaterThan(0)
  })

  it("is told less by a passage about many things", () => {
    expect(near("sanctions", "fuel", "space", "vaccine")).toBeLessThan(near("sanctions"))
  })

  it("is told most by what few passages are about", () => {
    const even = new Map([
      ["sanctions", 1],
      ["visits", 1]
    ])
    const rarityOf = (topic: string) => (topic === "sanctions" ? 3 : 1)
    expect(topicCloseness(even, new Set(["sanctions"]), rarityOf)).toBeGreaterThan(
      topicCloseness(even, new Set(["visits"]), rarityOf)
    )
  })

  it("is told little by a page of which one word tells something", () => {
    const word = new Map([["sanctions", 1]])
    expect(topicCloseness(word, new Set(["sanctions"]), () => 1)).toBeLessThan(near("sanctions") / 2)
  })

  it("is nothing where they share no topic", () => {
    expect(near("fuel")).toBe(0)
    expect(near()).toBe(0)
    expect(topicCloseness(new Map(), new Set(["fuel"]), () => 1)).toBe(0)
  })
})

it("is the surer of what a page is about the more words tell its topics", () => {
  const sureness = (...counts: number[]) =>
    topicSureness(new Map(counts.map((count, topic) => [`${topic}`, count])), () => 1)
  expect(sureness()).toBe(0)
  expect(sureness(1)).toBeGreaterThan(0)
  expect(sureness(4)).toBeGreaterThan(sureness(1))
  expect(sureness(4, 4)).toBeGreaterThan(sureness(4))
  expect(sureness(900, 900)).toBeLessThan(1)
})

it("lists no word of a topic twice, and none that is too short to tell", () => {
  for (const [topic, words] of Object.entries(topicWords)) {
    const all = words.split(/\s+/).filter((word) => word !== "")
    expect([topic, new Set(all).size]).toEqual([topic, all.length])
    expect(all.filter((word) => word.replace(".", "").length < 2)).toEqual([])
  }
})
