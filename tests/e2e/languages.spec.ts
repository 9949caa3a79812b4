import { beforeEach, describe, expect, it } from "vitest"
import { axeViolations, axeViolationsInCard } from "./axe"
import type { Page } from "./browsers/driver"
import { rest, waitForCard } from "./card"
import { forgetChoices } from "./choices"
import { waitForMarks } from "./marks"
import { openOptions, press, wordsOn } from "./options-page"
import { openPopup } from "./popup-page"
import { currentBrowser, useSession } from "./session"
import { middleOf } from "./text-box"

const spoken = [
  {
    language: "ru",
    own: "Русский",
    leader: "Мин Аун Хлайн",
    options: "Настройки",
    found: "Имена на этой странице",
    why: "Почему здесь?",
    months: /январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр/
  },
  {
    language: "my",
    own: "မြန်မာ",
    leader: "မင်းအောင်လှိုင်",
    options: "ရွေးချယ်စရာများ",
    found: "ဤစာမျက်နှာရှိ အမည်များ",
    why: "ဘာကြောင့် ဤနေရာတွင်လဲ။",
    months: /ဇန်နဝါရီ|ဖေဖော်ဝါရီ|မတ်|ဧပြီ|မေ|ဇွန်|ဇူလိုင်|ဩဂုတ်|စက်တင်ဘာ|အောက်တိုဘာ|နိုဝင်ဘာ|ဒီဇင်ဘာ/
  }
] as const

describe(`the interface in ${currentBrowser()}`, () => {
  const session = useSession()
  beforeEach(() => forgetChoices(session()))

  const titleOf = (page: Page) => page.evaluate(() => [document.documentElement.lang, document.title])
  const wordsInCard = (page: Page) =>
    page.inPopover((root) => root.querySelector('[role="dialog"]')?.textContent)

  const openCard = async (page: Page, heading = "Min Aung Hlaing") => {
    await page.activate()
    await rest(page, await middleOf(page, { at: "#first", text: "Min Aung Hlaing" }))
    await waitForCard(page, heading)
  }

  it.each(spoken)(
    "speaks $own as soon as the reader chooses it, in pages that were open before too",
    async ({ own, leader, language, options: title, found, why, months }) => {
      const page = await session().open("/article.html")
      await waitForMarks(page)
      await openCard(page)
      expect(await wordsInCard(page)).toContain("Why here?")

      const options = await openOptions(session())
      await press(options, "#language label", own)
      await expect.poll(() => titleOf(options)).toEqual([language, title])
      expect(await axeViolations(options)).toEqual([])

      await expect
        .poll(
          async () => {
            await openCard(page, leader)
            return wordsInCard(page)
          },
          { timeout: 15_000 }
        )
        .toContain(why)
      const dates = (await page.inPopover(wordsOfDates)) ?? []
      expect(dates.length).toBeGreaterThan(0)
      expect(dates.filter((words) => !months.test(words) || /[a-z]/i.test(words))).toEqual([])
      expect(await axeViolationsInCard(page)).toEqual([])

      const popup = await openPopup(session(), page)
      await expect.poll(() => titleOf(popup)).toEqual([language, found])
      expect(await axeViolations(popup)).toEqual([])
    }
  )

  it("finds back to the language of the browser", async () => {
    const options = await openOptions(session())
    const [before = ""] = await titleOf(options)
    await press(options, "#language label", "Русский")
    await expect.poll(() => titleOf(options)).toEqual(["ru", "Настройки"])
    await press(options, "#language label", "На языке браузера")
    await expect.poll(() => titleOf(options)).toEqual([before, "Options"])
    expect(await wordsOn(options, "#language label")).toContain("Русский")
  })
})

/** Runs in the card: its dates that tell a month, as they are written. */
function wordsOfDates(root: ShadowRoot): readonly string[] {
  const dates = [...root.querySelectorAll("time")]
  return dates.filter(({ dateTime }) => dateTime.length > "2022".length).map(({ textContent }) => textContent)
}
