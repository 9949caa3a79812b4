import { describe, expect, it } from "vitest"
import { currentBrowser, useSession } from "./session"

describe(`the keyword in the address bar of ${currentBrowser()}`, () => {
  const session = useSession()

  it("suggests names that are like what is typed, with who they are", async () => {
    const suggestions = await session().driver.suggestions("Ming Aung Hlaing")
    expect(suggestions).toEqual([
      { content: "Min Aung Hlaing", description: "Min Aung Hlaing — The junta’s leader, Min Aung Hlaing" }
    ])
  })

  it.each([
    ["a name", "Min Aung Hlaing", "#/entity/"],
    ["other words", "nuclear talks", "#/search?q=nuclear"]
  ])("leads to the library: %s", async (_, words, place) => {
    const page = await session().open("/article.html")
    await page.activate()
    await session().driver.enterKeyword(words)
    const library = session().driver.extensionUrl("tabs/library.html")
    await page.waitFor((start) => location.href.startsWith(start), library + place)
  })
})
