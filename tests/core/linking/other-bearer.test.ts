import { describe, expect, it } from "vitest"
import { isAged, isTitleCase, namesSomebodyElse } from "../../../src/core/linking/other-bearer"
import { spanned } from "./spans"

function isSomebodyElse(marked: string, isShort: boolean, language = "en"): boolean {
  const { text, span } = spanned(marked)
  return namesSomebodyElse(text, span, isShort ? "part" : "unique", isTitleCase(text), language)
}

describe("a surname alone is somebody else’s", () => {
  it.each([
    "with Ruth {Davis} in London",
    "Ruth\u00a0{Davis} said so",
    "J. {Davis} and A.J. {Davis} said so",
    "JD {Davis} said so",
    "with RUTH {DAVIS} in London",
    "Jefferson {Davis} County",
    "the {Davis} Cup",
    "In April {Davis} said so",
    "Спортсмен Иван {Davis} сказал",
    "Никите {Davis} сказали"
  ])("in “%s”", (marked) => {
    expect(isSomebodyElse(marked, true)).toBe(true)
  })
})

it("a Chinese surname behind another’s given name and a dot is somebody else’s", () => {
  expect(isSomebodyElse("大卫·{安德鲁斯}主演", true, "zh")).toBe(true)
  expect(isSomebodyElse("特别报告员{安德鲁斯}说", true, "zh")).toBe(false)
  expect(isSomebodyElse("{汤姆·安德鲁斯}说", false, "zh")).toBe(false)
})

describe("a surname alone is nobody else’s", () => {
  it.each([
    "{Davis} said so",
    "Mr. {Davis} and Gen. {Davis}",
    "NSA {Davis} attends the meeting",
    "as PM {Davis} told him",
    "analyst {Davis} said",
    "the Bangkok-based Analyst {Davis} said",
    "But {Davis} says Russia has been the beneficiary",
    "“However {Davis} said",
    "He lives in Bangkok. {Davis} says so",
    "It left the U.S. {Davis} says so",
    "It supports Myanmar… {Davis} says so",
    "On Monday {Davis} said so",
    "the agency’s {Davis} said",
    "Asia Times’s {Davis} said",
    "Ruth, {Davis} and others",
    "{Davis} Monday told the AP",
    "{Davis}, Ruth and others",
    "{Davis}. Ruth was there",
    "{Davis} – Russia’s friend",
    "Он там живёт. Спросите {Davis}: всё спокойно",
    "Остаются {Davis} и другие",
    "the general: {Davis}’s book"
  ])("in “%s”", (marked) => {
    expect(isSomebodyElse(marked, true)).toBe(false)
  })

  it("in a headline, where a capital tells nothing", () => {
    expect(
      isSomebodyElse("Russia Remains Main Beneficiary Of Junta, Analyst Tells {Davis} Again Today", true)
    ).toBe(false)
    expect(isSomebodyElse("Regime Beneficiary {Davis} Explains Russian Support For Junta", true)).toBe(false)
  })
})

describe("a full name", () => {
  it.each(["Nay {Soe Win} was there", "the actor {Soe Win} Aung", "Maung {Soe Win}", "Phyo\u00a0{Soe Win}"])(
    "is another Burmese name’s part in “%s”",
    (marked) => expect(isSomebodyElse(marked, false)).toBe(true)
  )

  it.each([
    "U {Soe Win} was there",
    "Vice Senior General {Soe Win} was there",
    "the junta’s deputy {Soe Win} met",
    "Thein Sein, {Soe Win}, Than Swe",
    "He met Than Shwe. {Soe Win} stayed",
    "they win {Soe Win} over",
    "Ruth {Anthony Davis} Miller"
  ])("stays its own in “%s”", (marked) => {
    expect(isSomebodyElse(marked, false)).toBe(false)
  })

  it.each([
    "another lieutenant general named {Soe Win} became prime minister",
    "a young farmer named {Soe Win} fled",
    "A man called {Soe Win} sells tea",
    "{Soe Win}, a witness, spoke through an interpreter",
    "the pagoda of {Soe Win}, a retired driver from Bago",
    "4. {SOE WIN}, Aung",
    "{SOE WIN}, Katya 23"
  ])("is somebody else’s where it is introduced or listed so: “%s”", (marked) => {
    const { text, span } = spanned(marked)
    expect(namesSomebodyElse(text, span, "shared", false, "en")).toBe(true)
  })

  it.each([
    "the deputy chief, named {Soe Win} by all papers",
    "{Soe Win}, a former commander of the air force, said",
    "a Bangkok-based analyst named {Soe Win} said",
    "GENERALS {SOE WIN}, MAUNG MAUNG AYE",
    "the generals {Soe Win}, Aung said"
  ])("stays its bearer’s in “%s”", (marked) => {
    const { text, span } = spanned(marked)
    expect(namesSomebodyElse(text, span, "shared", false, "en")).toBe(false)
  })
})

describe("title case", () => {
  it.each([
    ["Trump and Netanyahu Diverge on West Bank Policy", true],
    ["Lavrov Says Russia Holds the Strategic Initiative", true],
    ["Путин Принял Лидера Мьянмы Сегодня", true],
    ["Junta chief visits Russia for the fourth time", false],
    ["Ruth Davis met Putin in Moscow", false],
    ["with Ruth Davis in London Today", false],
    ["Min Aung Visits", false],
    ["Russian President Vladimir Putin was holding talks on Tuesday with the head of the government", false],
    ["Word ".repeat(60), false],
    ["", false]
  ])("is how “%s” is written: %s", (text, is) => {
    expect(isTitleCase(text)).toBe(is)
  })
})

describe("a full name that others bear too", () => {
  it("is somebody else’s where another name follows, and its bearer’s where none does", () => {
    const { text, span } = spanned("the consul {Vinay Kumar} Singh")
    expect(namesSomebodyElse(text, span, "shared", false, "en")).toBe(true)
    expect(namesSomebodyElse(text, span, "unique", false, "en")).toBe(false)
    const alone = spanned("Ambassador {Vinay Kumar} said")
    expect(namesSomebodyElse(alone.text, alone.span, "shared", false, "en")).toBe(false)
  })
})

describe("German, which writes all nouns with a capital,", () => {
  it.each([
    "{Davis} Besuch in Rangun",
    "Botschafter {Davis} sprach",
    "der US-Bürger {Davis} sprach",
    "Aktivistin {Davis} sprach"
  ])("has them next to a surname in “%s”", (marked) => {
    expect(isSomebodyElse(marked, true, "de")).toBe(false)
  })

  it("has first names too", () => {
    expect(isSomebodyElse("mit Ruth {Davis} sprach", true, "de")).toBe(true)
  })
})

describe("a name that many bear", () => {
  const isShared = (marked: string) => {
    const { text, span } = spanned(marked)
    return namesSomebodyElse(text, span, "shared", false, "en")
  }

  it.each([
    "{Than Swe}, 45, a farmer from Bago",
    "{Than Swe} (45), a farmer",
    "{Than Swe}, aged 45, an engineer",
    "{Than Swe}, 23, of Bago, was cited",
    "{Than Swe}, 91, of the Burma Star Association"
  ])("is one of many with an age and a calling: “%s”", (marked) => {
    expect(isShared(marked)).toBe(true)
  })

  it.each(["{Than Swe}, 72, the foreign minister", "{Than Swe}, a diplomat", "{Than Swe}, 3 March"])(
    "may be the one that is meant in “%s”",
    (marked) => {
      expect(isShared(marked)).toBe(false)
    }
  )

  it("is another one with another syllable behind it", () => {
    expect(isShared("{Thein Sein} Gyi said so")).toBe(true)
  })
})

describe("a name with an age", () => {
  const asked = (marked: string) => {
    const { text, span } = spanned(marked)
    return isAged(text, span)
  }

  it("is no place", () => {
    expect(asked("{Kayah}, 57, hums where she used to belt")).toBe(true)
  })

  it("is a place before a date, a result or a count", () => {
    expect(asked("{Moscow}, 23 March, said")).toBe(false)
    expect(asked("{Kayah}, 12, Chin, 14")).toBe(false)
    expect(asked("in {Kayah}, 12, and in Chin, 14")).toBe(false)
  })
})
