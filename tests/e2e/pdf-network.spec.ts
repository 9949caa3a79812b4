import { describe, expect, it } from "vitest"

import { waitForMarks } from "./marks"
import { pdfs } from "./pages/pdfs"
import { openPdf } from "./pdf-page"
import { currentBrowser, launchOnce } from "./session"

const answers = { "/data.json": () => "{}", ...pdfs }

// Without the promise that the extension raises no error: a browser reports what a page tries in vain.
describe(`what a PDF is fetched by in ${currentBrowser()}`, () => {
  const session = launchOnce({ pages: answers })

  it("is one request for the document that was asked for; nothing can be fetched afterwards", async () => {
    const { server, driver } = session()
    const page = await openPdf(session(), "/report.pdf", "#page=1")
    await waitForMarks(page)
    const seen = () => server.requests().map(({ method, url }) => `${method} ${url}`)
    expect(seen()).toEqual(["GET /report.pdf"])
    const other = server.url("/data.json")
    expect(await page.evaluate((url) => fetch(url).then(String, () => "refused"), other)).toBe("refused")
    expect(seen()).toHaveLength(1)
    expect(driver.requests()).toEqual([])
  })

  it("is not open to the extension's other pages", async () => {
    const { server, driver } = session()
    const before = server.requests().length
    const library = await session().openUrl(driver.extensionUrl("tabs/library.html"))
    const url = server.url("/data.json")
    expect(await library.evaluate((url) => fetch(url).then(String, () => "refused"), url)).toBe("refused")
    expect(server.requests()).toHaveLength(before)
  })
})
