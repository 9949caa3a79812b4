import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { isHtml, textOfHtml } from "../../../src/node/corpus/text-of-html"

describe("text in HTML", () => {
  it.each([
    [
      "paragraphs, and lists",
      "<p>One.</p><p>Two.</p><ul><li>a</li><li>b</li></ul>",
      "One.\n\nTwo.\n\na\n\nb"
    ],
    [
      "headings, in their own case",
      "<h2>A week in Moscow</h2>Then <b>this</b>.",
      "A week in Moscow\n\nThen this."
    ],
    ["links, without where they lead", '<p>By <a href="https://a.example/">Rosatom</a>.</p>', "By Rosatom."],
    ["characters written as names", "<p>Su&#8209;30 &amp; K&#x2d;8</p>", "Su‑30 & K-8"],
    [
      "cells of a table, each for itself",
      "<table><tr><td>MAH</td><td>Putin</td></tr></table>",
      "MAH\n\nPutin"
    ],
    ["quotations, as they were said", "<blockquote><p>“No.”</p></blockquote>", "“No.”"],
    ["lines of one paragraph", "<p>One<br>two</p>", "One\ntwo"]
  ])("is read as a reader sees it: %s", (_, html, text) => {
    expect(textOfHtml(html)).toBe(text)
  })

  it("leaves out captions, scripts and what is no prose", () => {
    const html =
      "<p>A.</p><figure><img alt='x'><figcaption>Photo: AFP</figcaption></figure><script>b()</script><style>p{}</style><p>C.</p>"
    expect(textOfHtml(html)).toBe("A.\n\nC.")
  })

  it("gives none where it is nested more deeply than it can be followed", () => {
    expect(textOfHtml("<div>".repeat(20_000) + "x")).toBeNull()
  })

  it("is told from plain text by its tags", () => {
    expect(["<p>A</p>", "A<br>B", "  <div class=x>A", "A</p>"].map(isHtml)).toEqual([true, true, true, true])
    expect(["A < B > C", "3<4", "a <i>word</i>"].map(isHtml)).toEqual([false, false, false])
  })

  it("keeps every word of any paragraph", () => {
    const word = fc.stringMatching(/^[\p{L}\p{N}]{1,12}$/u)
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1 }), { minLength: 1, maxLength: 8 }),
        (paragraphs) => {
          const html = paragraphs.map((words) => `<p>${words.join(" ")}</p>`).join("")
          expect(textOfHtml(html)).toBe(paragraphs.map((words) => words.join(" ")).join("\n\n"))
        }
      )
    )
  })
})
