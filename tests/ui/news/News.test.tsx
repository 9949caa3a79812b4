// @vitest-environment happy-dom
import { beforeEach, expect, it } from "vitest"
import type { News as AllNews } from "../../../src/core/news/news"
import { News } from "../../../src/ui/news/News"
import { draw, wordsOf } from "../draw"
import { englishTexts } from "../english-texts"

const news: AllNews = [
  {
    version: "1.2.0",
    date: "2026-12-01",
    groups: [
      { kind: "added", notes: [{ en: "One.", ru: "Раз." }, { en: "Two." }] },
      { kind: "fixed", notes: [{ en: "Three." }] }
    ]
  },
  { version: "1.1.0", date: null, groups: [{ kind: "changed", notes: [{ en: "Four." }] }] }
]

beforeEach(async () => void (await draw(null)))

it("lists versions with what is new in each, and marks those that the reader has not seen", async () => {
  const place = await draw(<News news={news} fresh={["1.2.0"]} texts={englishTexts} />)
  expect(wordsOf(place, "h2")).toEqual(["Version 1.2.0 1 December 2026 · new for you", "Version 1.1.0"])
  expect(wordsOf(place, "h3")).toEqual(["Added", "Mended", "Changed"])
  expect(wordsOf(place, "li")).toEqual(["One.", "Two.", "Three.", "Four."])
})

it("says that there is nothing yet", async () => {
  const place = await draw(<News news={[]} fresh={[]} texts={englishTexts} />)
  expect(wordsOf(place, "p")).toEqual(["This is the first version: nothing has changed yet."])
})

it("tells each note in the reader's language, or else in English, and says which one it is", async () => {
  const texts = { ...englishTexts, say: englishTexts.say, count: englishTexts.count, locale: "ru" }
  const place = await draw(<News news={news} fresh={[]} texts={texts} />)
  const notes = [...place.querySelectorAll("li")].map(({ lang, textContent }) => [lang, textContent])
  expect(notes.slice(0, 2)).toEqual([
    ["ru", "Раз."],
    ["en", "Two."]
  ])
})
