import { setTimeout as pause } from "node:timers/promises"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { startFakeEngine, type FakeEngine, type Mood } from "../engine/fake-engine"
import type { Document } from "../engine/search-documents"
import { axeViolations } from "./axe"
import type { Page } from "./browsers/driver"
import { poll } from "./browsers/poll"
import { openOptions, press, waitForWords, wordsOn } from "./options-page"
import { fill } from "./packs"
import { currentBrowser, launchOnce } from "./session"

const KEY = "VnVhQ2ZHY0JDZGJrUQ=="

const documents: readonly Document[] = [
  {
    _id: "7",
    _source: {
      headline: "The reactor that left by ship",
      body: "The harbour master saw the <b>reactor</b> leave by ship in July. She wrote down its number.",
      published: "2023-07-01T10:00:00Z",
      publisher: "The Loikaw Desk",
      url: "https://desk.example/7"
    }
  },
  {
    _id: "8",
    _source: {
      headline: "Реактор, который вернулся",
      body: "The reactor came back in the autumn, the insurer said.",
      published: 1_696_118_400_000,
      url: "javascript:alert(1)"
    }
  }
]

// Without the promises that hold everywhere else: here requests are made, and browsers write down those that fail.
describe(`search engines, in ${currentBrowser()}`, () => {
  const session = launchOnce({ pages: {} })
  let engine: FakeEngine

  beforeEach(async () => {
    const page = await session().openUrl(session().driver.extensionUrl("popup.html"))
    await page.evaluate(async () => {
      const { browser } = globalThis as { browser?: typeof chrome }
      const ask = (topic: string, ask: object): Promise<unknown> =>
        (browser ?? chrome).runtime.sendMessage({ to: "background", topic, ask })
      const { answer } = (await ask("allEngines", {})) as {
        readonly answer: readonly { readonly id: string }[]
      }
      for (const { id } of answer) await ask("removeEngine", { id })
    })
    engine = await startFakeEngine({ documents, authorization: `ApiKey ${KEY}` })
  })
  afterEach(async () => {
    await engine.stop()
    expect(session().driver.requests(), "requests that left this machine").toEqual([])
  })

  const addIn = async (page: Page, { key = KEY, address = engine.url } = {}) => {
    await page.activate()
    await page.waitFor(() => document.querySelector("#engines .engine-form input"))
    await fill(page, "Address of the index", address)
    await fill(page, "Name, as you want to see it", "Our archive")
    await fill(page, "API key, or name:password", key)
    await press(page, "#engines .engine-form > button:enabled", "Add it")
  }
  const added = async () => {
    const page = await openOptions(session(), "#engines")
    await addIn(page)
    await waitForWords(page, "#engines [role=status]", "Added: Our archive")
    engine.asked()
    return page
  }
  const searched = async (words: string) => {
    const url = session().driver.extensionUrl(`tabs/library.html#/search?q=${encodeURIComponent(words)}`)
    const page = await session().openUrl(url)
    await page.waitFor(() => document.querySelector("main h1") !== null)
    return page
  }

  it("are asked when the reader presses, and show what they have under their name", async () => {
    const options = await added()
    expect((await wordsOn(options, "#engines .pack"))[0]).toContain(`${engine.url} · with a key`)

    const library = await searched("reactor")
    await waitForWords(library, "main .button", "Search Our archive too")
    await press(library, "input[type=search]")
    await library.type("s")
    await pause(1_000)
    expect(engine.asked(), "asked before anybody pressed").toEqual([])

    await library.evaluate(() => (location.hash = "#/search?q=reactor"))
    await waitForWords(library, "main h1", "“reactor”")
    await press(library, "main .button", "Search Our archive too")
    await waitForWords(library, "main section [role=status]", "2 articles")
    const [question, ...more] = engine.asked()
    expect(more).toEqual([])
    expect(JSON.stringify(question?.body)).toContain('"query":"reactor"')
    const { cookie, referer, origin, "accept-language": languages, authorization } = question?.headers ?? {}
    expect(origin, "what an engine with rules of CORS would go by").toMatch(/^(?:chrome|moz)-extension:/)
    expect({ cookie, referer, languages, authorization }).toEqual({
      cookie: undefined,
      referer: undefined,
      languages: "*",
      authorization: `ApiKey ${KEY}`
    })
    const group = "main section:has(h2[tabindex])"
    expect(await wordsOn(library, `${group} h2`)).toEqual(["Our archive"])
    expect(await wordsOn(library, `${group} blockquote`)).toEqual([
      "The harbour master saw the <b>reactor</b> leave by ship in July. She wrote down its number.",
      "The reactor came back in the autumn, the insurer said."
    ])
    expect(await wordsOn(library, `${group} blockquote mark`)).toEqual(["reactor", "reactor"])
    expect(await wordsOn(library, `${group} figcaption`)).toEqual([
      "1 July 2023 · The Loikaw Desk The reactor that left by ship",
      "1 October 2023 · source not stated Реактор, который вернулся"
    ])
    expect(
      await library.evaluate(
        (group) => [...document.querySelectorAll<HTMLAnchorElement>(`${group} a`)].map(({ href }) => href),
        group
      )
    ).toEqual(["https://desk.example/7"])
    expect(await library.evaluate(() => document.activeElement?.textContent)).toBe("Our archive")
  })

  it("are told of in words where they fail, and asked again when the reader says so", async () => {
    await added()
    const page = await searched("reactor")
    const fails = async (mood: Mood, words: string) => {
      engine.behave(mood)
      await press(page, "main section .button")
      // An engine is waited for as long as other tests wait for anything.
      await poll(
        async () => (await wordsOn(page, "main section [role=status]")).some((each) => each.includes(words)),
        `“${words}”`,
        20_000
      )
    }
    await fails("forbids", `${engine.host} does not let you search there (error 403).`)
    await fails("is cut", `${engine.host} broke off before the end`)
    await fails("is no engine", `What answers at ${engine.host} is no OpenSearch and no Elasticsearch.`)
    await fails("hangs", `${engine.host} takes too long to answer.`)
    await engine.stop()
    await fails(null, `${engine.host} cannot be reached.`)
    await engine.start()
    await fails("loses shards", "2 articles · a part of it did not answer, there may be more")
  })

  it("are not kept where they let nobody in or are none, and are forgotten when they are removed", async () => {
    const page = await openOptions(session(), "#engines")
    await addIn(page, { key: "bm90aGluZw==" })
    await waitForWords(page, "#engines [role=status]", "does not accept what it was told (error 401)")
    await addIn(page, { address: `${engine.url}-of-yesterday` })
    await waitForWords(page, "#engines [role=status]", "has no such index (error 404)")
    await addIn(page, { address: "http://search.example.org/articles" })
    await waitForWords(page, "#engines [role=status]", "This is no address of an index.")
    engine.behave("is no engine")
    await addIn(page)
    await waitForWords(page, "#engines [role=status]", "is no OpenSearch and no Elasticsearch")
    engine.behave(null)
    expect(await wordsOn(page, "#engines .pack")).toEqual([])
    await addIn(page)
    await waitForWords(page, "#engines [role=status]", "Added: Our archive")
    await press(page, "#engines .pack button:enabled", "Remove")
    await waitForWords(page, "#engines [role=status]", "Removed: Our archive")
    const library = await searched("reactor")
    await pause(500)
    expect(await wordsOn(library, "main .button")).toEqual([])
  })

  it.each(["light", "dark"] as const)("are drawn so that axe finds nothing wrong (%s)", async (scheme) => {
    const options = await added()
    const library = await searched("reactor")
    for (const [page, name] of [
      [options, "engines-options"],
      [library, "engines-library"]
    ] as const) {
      await page.activate()
      await page.setColorScheme(scheme)
      if (page === library) {
        await page.setViewport(720, 1_000)
        await page.evaluate(() => document.querySelector("main .button")?.scrollIntoView({ block: "center" }))
        await page.screenshot(`build/screenshots/engines-ask-${currentBrowser()}-${scheme}.png`)
        await press(page, "main .button", "Search Our archive too")
        await waitForWords(page, "main section [role=status]", "2 articles")
        await page.evaluate(() => document.querySelector("h2[tabindex]")?.scrollIntoView())
      } else {
        await page.evaluate(() => {
          document.querySelector<HTMLDetailsElement>("#engines details")?.setAttribute("open", "")
          document.querySelector("#engines")?.scrollIntoView()
        })
      }
      for (const width of [720, 320]) {
        await page.setViewport(width, 1_000)
        await page.screenshot(`build/screenshots/${name}-${currentBrowser()}-${scheme}-${width}.png`)
        expect(await axeViolations(page)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      }
    }
  })
})
