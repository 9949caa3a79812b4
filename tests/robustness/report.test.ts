import { describe, expect, it } from "vitest"

import { fileAt } from "./folder-server"
import { sampleOf } from "./page-files"
import { describeSummary, isBad, summaryOf, type PageReport } from "./report"

const fine: PageReport = {
  file: "a.html",
  browser: "chromium",
  extensionErrors: [],
  failure: null,
  verdict: {
    mentions: 2,
    ms: { with: 120, without: 100 },
    newPageErrors: [],
    change: null,
    isRestless: false
  }
}
const gone = (withExtension: string | null, without: string | null): PageReport => ({
  ...fine,
  verdict: null,
  failure: { withExtension, without }
})

describe("a report", () => {
  it.each([
    ["nothing happened", fine, false],
    ["the extension raised an error", { ...fine, extensionErrors: ["x"] }, true],
    ["only the extension keeps the page from being visited", gone("crashed", null), true],
    ["nobody can visit the page", gone("crashed", "crashed"), false],
    ["the page could not be visited without the extension", gone(null, "crashed"), false]
  ])("where %s is bad or not", (_, report, expected) => {
    expect(isBad(report)).toBe(expected)
  })

  it("is summed up", () => {
    const summary = summaryOf([fine, { ...fine, extensionErrors: ["x"] }, gone("a", null), gone("a", "b")])
    expect(summary).toMatchObject({
      pages: 4,
      errors: 1,
      broken: 1,
      unreadable: 1,
      mentions: 4,
      medianRatio: 1.2
    })
    expect(describeSummary("chromium", summary)).toContain("4 pages, 4 mentions")
  })
})

describe("the pages of a folder", () => {
  it("are taken evenly where there are too many", () => {
    expect(sampleOf(["a", "b", "c", "d", "e", "f"], 3)).toEqual(["a", "c", "e"])
    expect(sampleOf(["a", "b"], 3)).toEqual(["a", "b"])
  })

  it.each([
    ["/a%20b/c.html", "/pages/a b/c.html"],
    ["/../secret.html", "/pages/secret.html"],
    ["/%2e%2e/secret.html", "/pages/secret.html"],
    ["/..%2fsecret.html", null],
    ["/%E0%A4%A", null]
  ])("are served from inside of it: %s", (address, expected) => {
    expect(fileAt("/pages", address)).toBe(expected)
  })
})
