import { describe, expect, it } from "vitest"
import { markdownCitation, plainCitation } from "../../../src/core/citation/citation"
import { risRecord } from "../../../src/core/citation/ris"
import { textFragmentUrl } from "../../../src/core/citation/text-fragment"

const citation = {
  text: "Russian President Vladimir Putin was holding talks",
  title: "Putin holds talks",
  source: "AP",
  date: "5 March 2025",
  url: null
}

describe("a plain citation", () => {
  it("quotes, and says where from", () => {
    expect(plainCitation(citation)).toBe(
      "“Russian President Vladimir Putin was holding talks”\nAP, Putin holds talks, 5 March 2025"
    )
  })

  it("ends with the address where there is one", () => {
    expect(plainCitation({ ...citation, url: "https://example.org/a" })).toMatch(
      /\nhttps:\/\/example\.org\/a$/
    )
  })
})

describe("a citation in Markdown", () => {
  it("is a quotation in all of its lines", () => {
    const lines = markdownCitation({ ...citation, text: "one\ntwo" }).split("\n")
    expect(lines).toEqual(["> one", "> two", ">", "> — AP, Putin holds talks, 5 March 2025"])
  })

  it.each([
    ["*a* _b_ `c` [d](e) <f>", String.raw`> \*a\* \_b\_ \`c\` \[d\](e) \<f\>`],
    ["# a heading", String.raw`> \# a heading`],
    ["- an item", String.raw`> \- an item`],
    ["12. an item", String.raw`> 12\. an item`]
  ])("has nothing in it that could be taken for markup: %s", (text, quoted) => {
    expect(markdownCitation({ ...citation, text }).split("\n")[0]).toBe(quoted)
  })

  it("links the title where there is an address, also one with brackets", () => {
    expect(markdownCitation({ ...citation, url: "https://example.org/a_(b)" })).toContain(
      "[Putin holds talks](<https://example.org/a_(b)>)"
    )
  })
})

describe("a record of RIS", () => {
  const reference = {
    title: "Putin holds talks",
    source: "AP",
    published: { date: "2025-03-05", precision: "day", stated: true },
    lang: "en",
    url: null,
    text: "holding talks"
  } as const
  const linesOf = (changed: Partial<Parameters<typeof risRecord>[0]>) =>
    risRecord({ ...reference, ...changed }).split("\r\n")

  it("has a type first, an end last, and what is known between", () => {
    expect(linesOf({})).toEqual([
      "TY  - NEWS",
      "TI  - Putin holds talks",
      "T2  - AP",
      "PY  - 2025",
      "DA  - 2025/03/05/",
      "LA  - en",
      "N1  - holding talks",
      "ER  - ",
      ""
    ])
  })

  it("claims no more of a date than is known", () => {
    const published = { date: "2022-07-01", precision: "month", stated: false } as const
    expect(linesOf({ published })).toContain("DA  - 2022/07//")
    expect(linesOf({ published }).filter((line) => line.includes("inferred"))).toHaveLength(1)
    expect(linesOf({ published: null }).filter((line) => /^(PY|DA)/.test(line))).toEqual([])
  })

  it("cannot be ended by a line break in what it holds", () => {
    expect(linesOf({ text: "a\r\nER  - \nTY  - BOOK" }).filter((line) => /^(ER|TY)/.test(line))).toHaveLength(
      2
    )
  })
})

describe("an address with a text fragment", () => {
  it("names short words whole, and spares what has a meaning there", () => {
    expect(textFragmentUrl("https://example.org/a", "a well-known, old & new")).toBe(
      "https://example.org/a#:~:text=a%20well%2Dknown%2C%20old%20%26%20new"
    )
  })

  it("names long ones by their first and last words", () => {
    const words = Array.from({ length: 60 }, (_, i) => `word${i}`).join(" ")
    expect(textFragmentUrl("https://example.org/a#top", words)).toBe(
      "https://example.org/a#top:~:text=word0%20word1%20word2%20word3%20word4,word55%20word56%20word57%20word58%20word59"
    )
  })
})
