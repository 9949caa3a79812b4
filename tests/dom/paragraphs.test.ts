// @vitest-environment happy-dom
import { expect, it } from "vitest"
import { paragraphsOf } from "../../src/dom/paragraphs"

function paragraphs(html: string): string[] {
  const { body } = new DOMParser().parseFromString(`<!doctype html><body>${html}`, "text/html")
  return paragraphsOf(body).split("\n\n")
}

it.each<[string, string, string[]]>([
  ["paragraphs", "<p>One.</p><p>Two.</p>", ["One.", "Two."]],
  [
    "text around blocks",
    "Zero.<div>One.<div>Two.</div>Three.</div>Four.",
    ["Zero.", "One.", "Two.", "Three.", "Four."]
  ],
  [
    "elements within a line",
    "<p>Min <b>Aung</b> <a href=#>Hlaing</a>’s <em>visit</em>.</p>",
    ["Min Aung Hlaing’s visit."]
  ],
  ["white space as on screen", "<p>\n  One\u00a0 and\n  two. </p>", ["One and two."]],
  ["a broken line", "<p>One<br>two</p>", ["One two"]],
  ["lists", "<ul><li>One</li><li>Two</li></ul>", ["One", "Two"]],
  [
    "no captions",
    "<p>One.</p><figure><img><figcaption>A caption.</figcaption></figure><p>Two.</p>",
    ["One.", "Two."]
  ],
  ["nothing hidden", `<p hidden>One.</p><p style="display: none">Two.</p><p>Three.</p>`, ["Three."]],
  ["no scripts and buttons", "<p>One.</p><script>two()</script><button>Share</button>", ["One."]],
  ["the paragraphs of plain text", "<pre>One\ntwo.\n\n  Three.</pre>", ["One two.", "Three."]],
  ["ruby without its readings", "<p><ruby>東京<rt>とうきょう</rt></ruby>で</p>", ["東京で"]],
  ["nothing", "", [""]]
])("keeps %s", (_, html, expected) => {
  expect(paragraphs(html)).toEqual(expected)
})

it("comes back from a page that nests deeper than a stack reaches", () => {
  const root = document.createElement("div")
  let inner = root
  for (let depth = 0; depth < 50_000; depth++) inner = inner.appendChild(document.createElement("div"))
  inner.append("deep")
  expect(paragraphsOf(root)).toBe("deep")
})
