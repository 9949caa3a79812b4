import { beforeAll, describe, expect, it } from "vitest"
import { axeViolations, axeViolationsInCard } from "./axe"
import { rest, waitForCard } from "./card"
import { chooseSettings } from "./choices"
import { isVerbatim } from "./corpus"
import { waitForMarks } from "./marks"
import { waitForWords, wordsOn } from "./options-page"
import { openPopup } from "./popup-page"
import { currentBrowser, useSession } from "./session"
import { middleOf } from "./text-box"

const languages = [
  { language: "ru", leader: "Мин Аун Хлайн", letters: /[а-яё]/i, theirs: "английский" },
  { language: "my", leader: "မင်းအောင်လှိုင်", letters: /[က-အ]/, theirs: "အင်္ဂလိပ်" }
] as const

describe.each(languages)(
  `names for readers of $language in ${currentBrowser()}`,
  ({ language, leader, letters, theirs }) => {
    const session = useSession()
    beforeAll(() => chooseSettings(session(), { language, density: "every" }))

    const open = async (rest: string) => {
      const library = await session().openUrl(session().driver.extensionUrl(`tabs/library.html${rest}`))
      await library.waitFor(() => document.querySelector("main h1") !== null)
      return library
    }

    it("are theirs at the head of a card, beside the canonical one; passages stay as they are", async () => {
      const page = await session().open("/article.html")
      await page.activate()
      await waitForMarks(page)
      await rest(page, await middleOf(page, { at: "#first", text: "Min Aung Hlaing" }))
      const { passages } = await waitForCard(page, leader)
      expect(passages.every(isVerbatim)).toBe(true)
      const kind = await page.inPopover((root) => root.querySelector(".card-kind")?.textContent)
      expect(kind).toContain("Min Aung Hlaing")
      expect(await axeViolationsInCard(page)).toEqual([])
    })

    it("are theirs in the popup's list", async () => {
      const page = await session().open("/article.html")
      await waitForMarks(page)
      const popup = await openPopup(session(), page)
      await waitForWords(popup, ".found-name", leader)
      const names = await wordsOn(popup, ".found-name bdi")
      expect(names.filter((name) => !letters.test(name))).toEqual([])
    })

    it("are theirs in the library, in the order of their letters, at the same addresses", async () => {
      const page = await open("#/entity/min-aung-hlaing")
      await waitForWords(page, "h1", leader)
      expect(await page.evaluate(() => document.title)).toContain(leader)
      await page.goto(session().driver.extensionUrl("tabs/library.html#/names"))
      await page.waitFor(() => document.querySelector(".name-line-name") !== null)
      // Sorted by the browser's own collation: not every browser knows that of each language.
      const groups = await page.evaluate((language) => {
        const { compare } = new Intl.Collator(language)
        return [...document.querySelectorAll(".name-lines")].map((list) => {
          const names = [...list.querySelectorAll(".name-line-name")].map(({ textContent }) => textContent)
          return { names, sorted: names.toSorted(compare) }
        })
      }, language)
      const names = groups.flatMap((group) => group.names)
      expect(names.filter((name) => letters.test(name)).length).toBeGreaterThan(50)
      expect(names).toEqual(groups.flatMap((group) => group.sorted))
      expect(await axeViolations(page)).toEqual([])
    })

    it("stand in events that are worded in theirs", async () => {
      const page = await open("#/timeline")
      await page.waitFor(() => document.querySelector(".event-what") !== null)
      const events = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>(".event-what")].map(({ lang, textContent }) => ({
          lang,
          textContent
        }))
      )
      expect(events.length).toBeGreaterThan(40)
      for (const event of events)
        expect(event).toMatchObject({ lang: language, textContent: expect.stringMatching(letters) as string })
    })

    it.each(["Min Aung Hlaing", "Мин Аун Хлайн", "敏昂莱"])(
      "are found by another name: %s",
      async (query) => {
        const page = await open(`#/search?q=${encodeURIComponent(query)}`)
        await waitForWords(page, ".name-line-name", leader)
      }
    )

    it("are told with the names of languages in theirs", async () => {
      const page = await open("#/articles")
      await waitForWords(page, "select option", theirs)
    })
  }
)
