import { setTimeout as pause } from "node:timers/promises"
import { describe, expect, it } from "vitest"

import type { Page } from "./browsers/driver"
import { noWords } from "./pages/no-words"
import { openPopupOf } from "./popup-page"
import { currentBrowser, useSession } from "./session"

const browser = currentBrowser()
const noPage = "A picture, a PDF or a file of data: there is no page to read here."
const noExtension = "The browser lets no extension read this page."

const ownReader =
  "The browser lets no extension into its own viewer of PDFs. Backgrounder can read the document in a page of its own."

// Firefox shows JSON in a page of its own, where no extension runs.
const documents: readonly (readonly [string, string])[] = [
  ["/picture.png", noPage],
  ["/report.pdf", ownReader],
  ["/data.json", browser === "firefox" ? noExtension : noPage]
]
const ownPages = {
  chromium: ["chrome://version", "chrome://settings"],
  firefox: ["about:support", "about:preferences"]
}[browser]

describe(`documents that are not to be read in ${browser}`, () => {
  const session = useSession({ pages: noWords })

  const wordOfPopup = async (url: string) => {
    const { popup } = await openPopupOf(session(), () => session().openUrl(url))
    await pause(400)
    return wordIn(popup)
  }

  it.each(documents)("%s: the popup says so in words", async (path, word) => {
    expect(await wordOfPopup(session().server.url(path))).toBe(word)
  })

  it.each(ownPages)("%s: the popup says that the browser lets nobody in", async (url) => {
    expect(await wordOfPopup(url)).toBe(noExtension)
  })

  it("the source of a page: the popup says that the browser lets nobody in", async () => {
    expect(await wordOfPopup(`view-source:${session().server.url("/article.html")}`)).toBe(noExtension)
  })

  it.each({ chromium: [], firefox: ["about:reader?url="] }[browser])(
    "the reading view of Firefox, %s: the popup says that the browser lets nobody in",
    async (view) => {
      const address = view + encodeURIComponent(session().server.url("/article.html"))
      expect(await wordOfPopup(address)).toBe(noExtension)
    }
  )

  it("a page of the extension itself: the popup says that the browser lets nobody in", async () => {
    expect(await wordOfPopup(session().driver.extensionUrl("tabs/library.html"))).toBe(noExtension)
  })
})

function wordIn(popup: Page): Promise<string> {
  return popup.waitFor(() => document.querySelector("main [role=status]")?.textContent.trim())
}
