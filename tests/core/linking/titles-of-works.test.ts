import { describe, expect, it } from "vitest"
import {
  isBehindArticleOfTitle,
  isInChineseTitle,
  isInQuotedGenitive,
  isInQuotedName,
  isInTitleOfWork
} from "../../../src/core/linking/titles-of-works"
import { spanned } from "./spans"

const asks = (ask: typeof isInChineseTitle) => (marked: string) => {
  const { text, span } = spanned(marked)
  return ask(text, span)
}

describe("a Chinese title", () => {
  it.each(["《{东盟}宪章》规定", "《印象{莫斯科}》上映", "〈{缅甸}时报〉"])(
    "takes a name in it: “%s”",
    (marked) => {
      expect(asks(isInChineseTitle)(marked)).toBe(true)
    }
  )

  it.each(["据《{伊洛瓦底}》报道", "{缅甸}《时报》报道", "《时报》说{缅甸}和《日报》", "{东盟}宪章"])(
    "leaves a name that is all of it, or beside it: “%s”",
    (marked) => {
      expect(asks(isInChineseTitle)(marked)).toBe(false)
    }
  )
})

describe("the title of a work", () => {
  it.each([
    "Cinéma Le Kremlin. « {Burma} ! » ressort",
    "Cartelera. «Desde {Rusia} con amor», «Lejos de China»",
    "Cartelera. «Desde Rusia con amor», «Lejos de {China}»",
    "Кино. «{Москва} слезам не верит» — в сотый раз",
    "the film “Back to {Burma}” is out",
    "Buch: „{Burma} 1942“ erzählt vom Rückzug"
  ])("holds the name in “%s”", (marked) => {
    expect(asks(isInTitleOfWork)(marked)).toBe(true)
  })

  it.each(["He said “Back to {Burma}” and left", "the film is set in {Burma}"])(
    "is not in “%s”",
    (marked) => {
      expect(asks(isInTitleOfWork)(marked)).toBe(false)
    }
  )
})

describe("a quoted run of capitals", () => {
  it.each([
    "“{Moscow} Nights”",
    "«Красная {Москва}»",
    "„Palast {Rangun}“",
    "‘Visions of {China}’",
    "« Le {Kremlin} »",
    "« Le Mage du {Kremlin} »",
    "“the {Kremlin}”"
  ])("is a name: %s", (marked) => {
    expect(asks(isInQuotedName)(`so ${marked} ist`)).toBe(true)
  })

  it.each(["“{Moscow} is far”", "“{Moscow}”", "“made in {Moscow}”", "“Made In Old Red {Moscow}”"])(
    "is none: %s",
    (marked) => {
      expect(asks(isInQuotedName)(`so ${marked} ist`)).toBe(false)
    }
  )
})

it.each([
  ["“{Putin}’s Palace” has been withdrawn", true],
  ["“{Putin}’s Chef” died", true],
  ["“{Putin}’s army is weak,” he said", false],
  ["{Putin}’s Palace on the coast", false],
  ["“{Putin} Must Go”", false]
])("tells what belongs to somebody in a quoted run of capitals: %s", (marked, is) => {
  expect(asks(isInQuotedGenitive)(`so ${marked}`)).toBe(is)
})

describe("a title that an article with a capital opens", () => {
  const isBehind = (marked: string, isTitleCase = false) => {
    const { text, span } = spanned(marked)
    return isBehindArticleOfTitle(text, span, isTitleCase)
  }

  it.each([
    "She gave me A Stranger in {Moscow} to read",
    "we loved ‘A Stranger in {Moscow}’ at once",
    "A Stranger in {Moscow} is a gentle novel",
    "A Stranger in {Moscow} begins in winter",
    "A Stranger in {Moscow} by Jane Roe",
    "A Stranger in {Moscow} moved me. I read A Stranger in Moscow twice"
  ])("holds the name in “%s”", (marked) => {
    expect(isBehind(marked)).toBe(true)
  })

  it("is known in a heading behind the word for a review", () => {
    expect(isBehind("Review: A Stranger in {Moscow}", true)).toBe(true)
  })

  it.each([
    "A Russian court in {Moscow} ruled",
    "A court in {Moscow} ruled",
    "he met A Ukrainian in {Moscow} there",
    "A Bomb in {Yangon} killed two"
  ])("is not in “%s”", (marked) => {
    expect(isBehind(marked)).toBe(false)
  })

  it("is not told by the capitals of a headline", () => {
    expect(isBehind("Police Find A Bomb in {Yangon} Today", true)).toBe(false)
  })
})
