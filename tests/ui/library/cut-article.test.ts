import fc from "fast-check"
import { expect, it } from "vitest"
import { zoneKinds, type Zone } from "../../../src/core/model"
import { cutArticle } from "../../../src/ui/library/cut-article"

function article(text: string, zones: readonly Zone[] = [], named: readonly string[] = []) {
  const mentions = named.map((name) => {
    const start = text.indexOf(name)
    return { start, end: start + name.length, entity: name, name, kind: "name" } as const
  })
  return { text, zones, mentions }
}

const spanOf = (text: string, part: string) => {
  const start = text.indexOf(part)
  return { start, end: start + part.length }
}

it("makes a paragraph of each line that has words", () => {
  const text = " First.\r\n\r\n \nSecond.\n"
  const words = cutArticle(article(text), null).map((pieces) =>
    pieces.map(({ start, end }) => text.slice(start, end))
  )
  expect(words).toEqual([[" First."], ["Second."]])
})

it("sets apart zones, names and the passage, one inside the other", () => {
  const text = "Moscow (AP) Putin met the general. He left."
  const zone = { ...spanOf(text, "Moscow (AP)"), kind: "dateline" } as const
  const [pieces = []] = cutArticle(article(text, [zone], ["Putin"]), spanOf(text, "Putin met the general."))
  const drawn = pieces.map(({ start, end, zone, mention, inPassage }) => [
    text.slice(start, end),
    zone,
    mention !== null,
    inPassage
  ])
  expect(drawn).toEqual([
    ["Moscow (AP)", "dateline", false, false],
    [" ", null, false, false],
    ["Putin", null, true, true],
    [" met the general.", null, false, true],
    [" He left.", null, false, false]
  ])
})

it("labels a zone once, at its first words, however many lines and names it has", () => {
  const text = "Prose.\n\n\nOne headline on Russia\nAnother headline"
  const zone = { start: "Prose.".length, end: text.length, kind: "headline-block" } as const
  const labelled = cutArticle(article(text, [zone], ["Russia"]), null)
    .flat()
    .filter(({ zoneStarts }) => zoneStarts)
  expect(labelled.map(({ start, end }) => text.slice(start, end))).toEqual(["One headline on "])
})

it("shows every word of an article once and in order, wherever its spans lie", () => {
  const anySpan = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }))
  const anyText = fc.string({
    unit: fc.constantFrom("a", "б", "မ", " ", "\n", "\r", "\ufeff", "😀"),
    maxLength: 60
  })
  const anyZone = fc.tuple(anySpan, fc.constantFrom(...zoneKinds)).map(([span, kind]) => ({ ...span, kind }))
  fc.assert(
    fc.property(anyText, fc.array(anyZone), fc.option(anySpan), (text, zones, passage) => {
      const pieces = cutArticle(article(text, zones), passage).flat()
      const shown = pieces.map(({ start, end }) => text.slice(start, end)).join("")
      expect(shown.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""))
      pieces.forEach(({ end }, index) => expect(pieces[index + 1]?.start ?? end).toBeGreaterThanOrEqual(end))
    })
  )
})
