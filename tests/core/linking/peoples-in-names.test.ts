import { describe, expect, it } from "vitest"
import {
  isNameOfAnotherBody,
  isPeopleInName,
  isPeopleOrPerson
} from "../../../src/core/linking/peoples-in-names"
import { spanned } from "./spans"

function isInName(marked: string, language: string, form: string): boolean {
  const { text, span } = spanned(marked)
  const around = { text, sentence: { start: 0, end: text.length }, isTitleCase: false, language }
  return isPeopleInName({ kind: "demonym", text: form }, span, around)
}

describe("an adjective of a country or town is a part of a name", () => {
  it.each([
    ["hier in der {Moskauer} Straße 7", "de", "Moskauer"],
    ["a game of {Russian} roulette", "en", "Russian"],
    ["слонят передали {Московскому} цирку", "ru", "московскому"],
    ["купили билеты в {Московский} театр", "ru", "московский"],
    ["напиток «{Московский} мул»", "ru", "московский"],
    ["dort steht die {Chinesische} Mauer", "de", "chinesische"],
    ["una ensaladilla {rusa} para dos", "es", "rusa"],
    ["котята {бирманской} породы", "ru", "бирманской"],
    ["two {British} Shorthairs asleep", "en", "British"],
    ["a {Japanese} bobtail", "en", "Japanese"],
    ["the {American} Curl’s ears", "en", "American"]
  ])("in “%s”", (marked, language, form) => {
    expect(isInName(marked, language, form)).toBe(true)
  })

  it.each([
    ["{Российские} военные прибыли", "ru", "российские"],
    ["он сказал: «{Российские} военные уже прибыли в страну»", "ru", "российские"],
    ["прибыли {российские} военные", "ru", "российские"],
    ["Die {Moskauer} Führung schweigt", "de", "Moskauer"],
    ["so {Russian} jets arrived", "en", "Russian"],
    ["ПРИБЫЛИ {РОССИЙСКИЕ} ВОЕННЫЕ", "ru", "российские"],
    ["el presidente {ruso} llegó", "es", "ruso"]
  ])("but not in “%s”", (marked, language, form) => {
    expect(isInName(marked, language, form)).toBe(false)
  })
})

describe("a state that is called after its people", () => {
  const gazetteer = { words: (list: string) => list.split(" ") }
  const isPeople = (marked: string, notBefore: string) => {
    const { text, span } = spanned(marked)
    return isPeopleOrPerson(gazetteer, { notBefore }, text, span)
  }

  it.each([
    "{Karen} villages burned",
    "the singer {Karen} O",
    "My kids are {Karen} and American",
    "she spoke {Karen}",
    "ein Bauer der Minderheit der {Rakhine} aus Lel Hla",
    "und buddhistischen {Rakhine} im Nordwesten",
    "die Shan (9 %), {Karen} (inkl. Kayah; 7 %) und Mon (2 %)",
    "Karen (inkl. Kayah/{Karenni}; 7 %)"
  ])("is not meant in “%s”", (marked) => {
    expect(isPeople(marked, "people")).toBe(true)
  })

  it.each([
    "Shan and {Karen} states",
    "{Karen} was bombed",
    "{Karen} says no",
    "in {Karen}, villages burned",
    "im Bundesstaat {Rakhine} (3 Tote)",
    "in der Hauptstadt der {Rakhine}"
  ])("may be meant in “%s”", (marked) => {
    expect(isPeople(marked, "people")).toBe(false)
  })

  it("is told by the gazetteer", () => {
    expect(isPeople("{Sagaing} villages burned", "")).toBe(false)
  })
})

describe("a descriptor of a body with a capital", () => {
  const gazetteer = {
    find: (text: string, { start, end }: { start: number; end: number }) =>
      text.slice(start, end).startsWith("Myanmar")
        ? [{ start, end: start + "Myanmar".length, forms: [0], shorter: [] }]
        : []
  }
  const isOther = (marked: string, type: "organisation" | "person" = "organisation", language = "en") => {
    const { text, span } = spanned(marked)
    const form = text.slice(span.start, span.end).toLowerCase()
    const around = { text, isTitleCase: false, language }
    return isNameOfAnotherBody(gazetteer, { kind: "descriptor", text: form }, { type }, span, around)
  }

  it("ends the name of another body behind a word that we do not know", () => {
    expect(isOther("fighters of the Karenni {Army} said")).toBe(true)
  })

  it.each([
    ["behind an article", "The {Army} said", "organisation", "en"],
    ["in small letters", "the Karenni {army} said", "organisation", "en"],
    ["behind its own country", "the Myanmar {Army} said", "organisation", "en"],
    ["for an office", "a Special {Rapporteur} said", "person", "en"],
    ["in German", "die Neue {Junta} sagt", "organisation", "de"]
  ] as const)("stays a descriptor %s", (_, marked, type, language) => {
    expect(isOther(marked, type, language)).toBe(false)
  })
})
