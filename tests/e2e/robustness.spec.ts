import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { serveFolder, type FolderServer } from "../robustness/folder-server"
import { launchPair, type Pair } from "../robustness/pair"
import { isBad } from "../robustness/report"
import { currentBrowser } from "./session"

const browser = currentBrowser()
const folder = fileURLToPath(new URL("../fixtures/pages", import.meta.url))

describe(`the run over a folder of pages in ${browser}`, () => {
  let server: FolderServer
  let pair: Pair
  beforeAll(async () => {
    server = await serveFolder(folder)
    pair = await launchPair(browser, 30_000)
  })
  afterAll(async () => {
    await pair.close()
    server.close()
  })

  it("counts the names of a page and finds the page as it is without the extension", async () => {
    const report = await pair.visit("article.html", server.url("article.html"))
    expect(report).toMatchObject({ failure: null, extensionErrors: [] })
    expect(report.verdict?.mentions).toBeGreaterThan(0)
    expect(isBad(report)).toBe(false)
  })

  it("tells of a page that cannot be visited, and goes on", async () => {
    const report = await pair.visit("nowhere.html", "http://127.0.0.1:1/")
    expect(report.failure).toMatchObject({ without: expect.any(String) as string })
    expect((await pair.visit("article.html", server.url("article.html"))).failure).toBeNull()
  })
})
