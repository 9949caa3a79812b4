import { describe, expect, it } from "vitest"
import { looksLikePdf, readPdfAddress } from "../../src/webext/pdf-address"

describe("the address of a PDF", () => {
  it("tells the host, a name and the page that it leads to", () => {
    expect(readPdfAddress("https://a.example/papers/A%20report.pdf?v=2#zoom=80&page=12")).toEqual({
      url: "https://a.example/papers/A%20report.pdf?v=2",
      host: "a.example",
      name: "A report.pdf",
      page: 12
    })
  })

  it.each([
    ["https://a.example/", "a.example"],
    ["https://a.example/100%.pdf", "100%.pdf"]
  ])("%s gets the name %s", (address, name) => {
    expect(readPdfAddress(address)).toMatchObject({ name, page: null })
  })

  it.each([
    null,
    "",
    "a.pdf",
    "file:///a.pdf",
    "javascript:alert(1)",
    "chrome://a.pdf",
    "data:application/pdf,"
  ])("%s is none of the web", (address) => {
    expect(readPdfAddress(address)).toBeNull()
  })

  it.each([
    ["https://a.example/report.PDF", true],
    ["https://a.example/report.pdf?download=1", true],
    ["https://a.example/pdf/2401.12345", true],
    ["https://a.example/get?file=report.pdf", true],
    ["file:///home/me/report.pdf", true],
    ["https://a.example/report.pdf.html", false],
    ["https://pdf.example/", false],
    ["chrome://report.pdf/report.pdf", false],
    ["", false]
  ])("%s looks like one: %s", (address, looks) => {
    expect(looksLikePdf(address)).toBe(looks)
  })
})
