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
      { kind: "added", notes: ["One.", "Two."] },
      { kind: "fixed", notes: ["Three."] }
    ]
  },
  { version: "1.1.0", date: null, groups: [{ kind: "changed", notes: ["Four."] }] }
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

it("says of its notes that they are in English where the reader's language is another", async () => {
  const texts = { ...englishTexts, say: englishTexts.say, count: englishTexts.count, locale: "ru" }
  const place = await draw(<News news={news} fresh={[]} texts={texts} />)
  expect(wordsOf(place, ".news-note")).toEqual(["These notes are in English."])
  expect(place.querySelector("ul")?.lang).toBe("en")
})
