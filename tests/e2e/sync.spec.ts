import { beforeEach, describe, expect, it } from "vitest"

import type { Choices } from "../../src/core/settings/choices-file"
import { readShared, writeShared } from "../../src/core/sync/shared-choices"
import { fromItems, toItems, type SyncItems } from "../../src/core/sync/sync-parts"
import { packText, unpackText } from "../../src/webext/packed-text"
import { axeViolations } from "./axe"
import type { Page } from "./browsers/driver"
import { forgetChoices } from "./choices"
import { countMarks, waitForMarks } from "./marks"
import { openOptions, press, waitForWords } from "./options-page"
import { currentBrowser, useSession } from "./session"

// No account of a browser is signed in here: `storage.sync` is what it would carry, and the tests play the other device.

const sentence = "Min Aung Hlaing met Vladimir Putin; the Russian side said little."
const twice = `<!doctype html><title>Twice</title><p>${sentence}</p><p>${sentence}</p><p>${"Nothing else happened. ".repeat(20)}</p>`

describe(`sharing choices with other devices in ${currentBrowser()}`, () => {
  const session = useSession({ pages: { "/twice.html": () => twice } })

  beforeEach(async () => {
    await forgetChoices(session())
    await inExtension(async () => {
      const { browser } = globalThis as { browser?: typeof chrome }
      await (browser ?? chrome).storage.sync.clear()
    })
  })

  async function inExtension<Answer, Arg>(run: (arg: Arg) => Promise<Answer>, arg?: Arg): Promise<Answer> {
    const page = await session().openUrl(session().driver.extensionUrl("popup.html"))
    const answer = await page.evaluate(run, arg)
    await page.close()
    return answer
  }
  const items = () =>
    inExtension(async (): Promise<SyncItems> => {
      const { browser } = globalThis as { browser?: typeof chrome }
      return (browser ?? chrome).storage.sync.get(null)
    })
  const put = (shared: SyncItems) =>
    inExtension(async (shared) => {
      const { browser } = globalThis as { browser?: typeof chrome }
      await (browser ?? chrome).storage.sync.set(shared)
    }, shared)
  const shared = async (): Promise<Choices | null> => {
    const joined = fromItems(await items())
    const text = joined.kind === "text" ? await unpackText(joined.letters, 1_000_000) : null
    const read = readShared(text ?? "")
    return read.kind === "choices" ? read.choices : null
  }
  const change = async (change: (choices: Choices) => Choices) => {
    const before = await shared()
    if (!before) throw new Error("nothing is shared")
    await put(toItems(await packText(writeShared(change(before)))) ?? {})
  }
  const switchOn = async () => {
    const options = await openOptions(session(), "#sync")
    await press(options, "#sync label", "Share my choices")
    await waitForWords(options, "#sync [role=status]", "Last change shared")
    return options
  }
  const choose = (options: Page, words: string) => press(options, "#marks label", words)

  it("shares nothing until the reader wants it", async () => {
    const options = await openOptions(session())
    await choose(options, "Each name once on a page")
    await options.waitFor(async () => {
      const { browser } = globalThis as { browser?: typeof chrome }
      const { settings } = await (browser ?? chrome).storage.local.get<{ settings: { density: string } }>(
        "settings"
      )
      return settings.density === "page"
    })
    expect(await items()).toEqual({})
  })

  it("shares what is chosen here, and takes over at once in open pages what is chosen elsewhere", async () => {
    const page = await session().open("/twice.html")
    await waitForMarks(page, 4)
    const options = await switchOn()
    await change(({ settings, corrections }) => ({ settings: { ...settings, density: "page" }, corrections }))
    await page.activate()
    await expect.poll(() => countMarks(page)).toBe(2)
    await options.activate()
    await options.waitFor(
      () => document.querySelector<HTMLInputElement>("input[name=density][value=page]")?.checked
    )
    await choose(options, "Thin line")
    await expect.poll(shared).toMatchObject({ settings: { density: "page", markStyle: "plain" } })
  })

  it("adds up corrections, without the words of the pages they were made on, and takes back what was taken back", async () => {
    const never = (form: string, example: string) =>
      ({ kind: "never", form, example, madeAt: "2025-03-05T10:00:00.000Z" }) as const
    await inExtension(
      async (corrections) => {
        const { browser } = globalThis as { browser?: typeof chrome }
        await (browser ?? chrome).storage.local.set({ corrections })
      },
      { version: 1, changes: 1, list: [never("PDF", "A PDF of 3 MB.")] }
    )
    const options = await switchOn()
    expect(await shared()).toMatchObject({ corrections: [never("PDF", "")] })
    await change(({ settings, corrections }) => ({
      settings,
      corrections: [...corrections, never("Vladimir Putin", "")]
    }))
    await waitForWords(options, "#corrections li", "Never mark “Vladimir Putin”")
    await waitForWords(options, "#corrections li", "A PDF of 3 MB.")
    await press(options, "#corrections li button", "Undo")
    await expect.poll(async () => (await shared())?.corrections.length).toBe(1)
  })

  it("says so where the account holds what cannot be read, spoils nothing of it, and deletes it when asked", async () => {
    await switchOn()
    const damaged = { ...(await items()), "choices-0": "damaged" }
    await put(damaged)
    const options = await openOptions(session(), "#sync")
    await waitForWords(options, "#sync [role=status]", "is damaged")
    await choose(options, "Thin line")
    expect(await items()).toEqual(damaged)
    await press(options, "#sync button", "Delete what is shared")
    await options.waitFor(() => document.querySelector("#sync button") === null)
    expect(await items()).toEqual({})
    const box = () => document.querySelector<HTMLInputElement>("#sync input")?.checked
    expect(await options.evaluate(box)).toBe(false)
  })

  it("ends where another device has deleted what is shared", async () => {
    const options = await switchOn()
    await inExtension(async () => {
      const { browser } = globalThis as { browser?: typeof chrome }
      await (browser ?? chrome).storage.sync.clear()
    })
    await options.waitFor(() => document.querySelector<HTMLInputElement>("#sync input")?.checked === false)
    expect(await items()).toEqual({})
  })

  it.each(["light", "dark"] as const)(
    "is told so that axe finds nothing wrong with it (%s)",
    async (scheme) => {
      const options = await switchOn()
      await options.setColorScheme(scheme)
      await options.setViewport(320, 640)
      expect(await axeViolations(options)).toEqual([])
      const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth
      expect(await options.evaluate(sideways)).toBe(0)
    }
  )
})
