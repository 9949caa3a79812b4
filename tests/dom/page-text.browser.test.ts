import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { filler, launchTestBrowser, type TestBrowser } from "./browser"

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

let browser: TestBrowser
beforeAll(async () => {
  browser = await launchTestBrowser()
})
afterAll(() => browser.close())

/** The mentions in each of some bodies, which share one page: opening pages is what takes the time. */
async function surfacesIn(bodies: readonly string[]): Promise<string[][]> {
  const sections = bodies.map((body) => `<section>${body}</section>`).join("")
  const page = await browser.open(`<!doctype html><html lang="en"><body>${sections}${filler}</body></html>`)
  const surfaces = await page.evaluate(() => test.surfacesBySection())
  await page.close()
  return surfaces
}

/** All mentions of a page. */
async function wordsIn(body: string): Promise<string[]> {
  const page = await browser.open(`<!doctype html>${body}`)
  const words = await page.evaluate(() => test.surfaces())
  await page.close()
  return words
}

describe("what is one text", () => {
  const joined: [string, string, string[]][] = [
    ["inline elements", "<p>Min <b>Aung</b> Hlaing</p>", ["Min Aung Hlaing"]],
    ["letters in elements of their own", "<p>P<i>ut</i><b>in</b></p>", ["Putin"]],
    [
      "links with line breaks in the source",
      "<p><a href='#'>Min\n   Aung</a> Hlaing</p>",
      ["Min\n   Aung Hlaing"]
    ],
    ["inline elements beside blocks", "<div>Min <b>Aung</b> Hlaing<p>x</p></div>", ["Min Aung Hlaing"]],
    ["inline elements of rare names", "<p>Min <bdi>Aung</bdi> <ins>Hlaing</ins></p>", ["Min Aung Hlaing"]],
    ["comments in between", "<p>Pu<!-- no -->tin</p>", ["Putin"]],
    [
      "scripts and templates in between",
      "<div>Pu<script></script><template>x</template>tin<p>x</p></div>",
      ["Putin"]
    ],
    ["a drop cap", "<p><span style='float:left'>P</span>utin</p>", ["Putin"]],
    ["soft hyphens", "<p>Nay&shy;pyi&shy;taw</p>", ["Nay\u00ADpyi\u00ADtaw"]],
    ["no-break spaces", "<p>Min&nbsp;Aung&nbsp;Hlaing</p>", ["Min\u00A0Aung\u00A0Hlaing"]],
    ["an inline custom element", "<p>Min <x-em>Aung</x-em> Hlaing</p>", ["Min Aung Hlaing"]],
    ["ruby without its annotations", "<p><ruby>Pu<rt>pu</rt>tin<rt>tin</rt></ruby></p>", ["Putin"]]
  ]
  const parted: [string, string][] = [
    ["at a line break", "<p>Min<br>Aung Hlaing</p>"],
    ["at a line break inside of inline elements", "<p><b>Min <i>Aung<br></i></b> Hlaing</p>"],
    ["at blocks", "<div>Min Aung<p>x</p>Hlaing</div>"],
    ["at blocks inside of inline elements", "<span>Min <div>Aung</div> Hlaing</span>"],
    ["between cells", "<table><tr><td>Min</td><td>Aung Hlaing</td></tr></table>"],
    ["at a form field", "<div>Min <input> Aung Hlaing</div>"],
    ["at an icon", "<p>Min <svg width='9' height='9'></svg> Aung Hlaing</p>"]
  ]
  let found: string[][] = []
  beforeAll(async () => {
    found = await surfacesIn([...joined, ...parted].map(([, body]) => body))
  })

  it.each(joined.map(([what, , expected], i) => ({ what, expected, i })))(
    "joins $what",
    ({ expected, i }) => {
      expect(found[i]).toEqual(expected)
    }
  )

  it.each(parted.map(([where], i) => ({ where, i })))("parts $where", ({ i }) => {
    expect(found[joined.length + i]).toEqual([])
  })

  it("parts boxes that only look joined", async () => {
    const tags = "<div style='display:flex'><a>Naypyitaw</a><a>Rosatom</a></div>"
    const lines = "<p><span style='display:block'>N1</span><span style='display:block'>Putin</span>N2</p>"
    expect(await surfacesIn([tags + lines])).toEqual([["Naypyitaw", "Rosatom", "N1", "Putin", "N2"]])
  })

  it("reads text that stands directly beside blocks", async () => {
    const body = "<div>N1<p>N2</p>N3<ul><li>N4<ul><li>N5</li></ul>N6</li></ul><b>N7</b></div>N8"
    expect(await surfacesIn([body])).toEqual([["N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8"]])
  })

  it("reads the labels of drawings, each for itself", async () => {
    const map = `<svg><g><path d="M0 0"/><text>N1 N<tspan>2</tspan></text></g><a href="#"><text>N3</text></a>
      <g><path d="M0 0"/></g><foreignObject width="90" height="20"><p>N4</p></foreignObject></svg>`
    expect(await surfacesIn([`N0 ${map} N5`])).toEqual([["N0", "N1", "N2", "N3", "N4", "N5"]])
  })

  it.each([
    [
      "methods",
      "matches contains closest querySelector checkVisibility getRootNode hasAttribute",
      ["N1", "N2", "N3"]
    ],
    [
      "what leads from node to node",
      "parentNode nextSibling firstChild nodeType localName isConnected",
      ["N1", "N3"]
    ],
    ["one step of the way", "nextSibling", ["N1", "N3"]],
    ["its text", "textContent", ["N1", "N3"]]
  ])("reads the page around a form whose fields have the names of %s", async (_, names, expected) => {
    const fields = names.split(" ").map((name) => `<input name="${name}">`)
    const page = await browser.open(
      `<!doctype html><p>N1</p><form>N2 ${fields.join("")}</form><p>N3</p>${filler}`
    )
    await expect.poll(() => page.evaluate(() => test.surfaces())).toEqual(expected)
    await page.evaluate(() => {
      document.querySelector("input")?.before("N4")
      document.body.append("N5")
    })
    const later = expected.includes("N2") ? ["N1", "N2", "N4", "N3", "N5"] : [...expected, "N5"]
    await expect.poll(() => page.evaluate(() => test.surfaces())).toEqual(later)
    await page.close()
  })

  it("reads a text of 100,000 characters in one node, whole names at every cut", async () => {
    const words = Array.from({ length: 15_000 }, (_, i) => `N${i}`)
    expect(await wordsIn(`<p>${words.join(" ")}</p>`)).toEqual(words)
  })

  it("reads thousands of inline elements in one block", async () => {
    const words = Array.from({ length: 3_000 }, (_, i) => `N${i}`)
    const body = `<div>${words.map((word) => `<span>${word}</span> `).join("")}</div>`
    expect(await wordsIn(body)).toEqual(words)
  })
})

describe("what is left alone", () => {
  const alone: [string, string][] = [
    ["form fields", "<input value='Putin'><textarea>Putin</textarea><select><option>Putin</option></select>"],
    ["editors", "<div contenteditable><p>Putin</p></div><p contenteditable='true'>Putin</p>"],
    ["an editor inside of a text", "<p>text <span contenteditable>Putin</span></p>"],
    [
      "text boxes of the page's own",
      "<div role='textbox'>Putin</div><p>x <span role='textbox'>Putin</span></p>"
    ],
    ["code", "<p>x <code>Putin</code> <kbd>Putin</kbd> <samp>Putin</samp></p><pre><code>Putin</code></pre>"],
    ["scripts and styles", "<script>'Putin'</script><style>.Putin{}</style><noscript>Putin</noscript>"],
    ["templates", "<template><p>Putin</p></template>"],
    [
      "what is not displayed",
      "<p style='display:none'>Putin</p><div style='display:none'><p>Putin</p></div>"
    ],
    [
      "what has the attribute hidden",
      "<p hidden>Putin</p><p>x <b hidden>Putin</b></p><div hidden><p>Putin</p></div>"
    ],
    ["what is invisible", "<p style='visibility:hidden'>Putin</p>"],
    ["closed details", "<details><summary>x</summary><p>Putin</p>Putin</details>"],
    [
      "closed details without a summary",
      "<details>Putin</details><details><b>Putin</b> <p>x</p><i>Putin</i></details>"
    ],
    [
      "what is hidden from assistive technology",
      "<div aria-hidden='true'><p>Putin</p></div><p aria-hidden='true'>Putin</p>"
    ],
    ["decoration inside of a text", "<p>x <span aria-hidden='true'>Putin</span></p>"],
    [
      "what drawings define or say of themselves",
      "<svg><title>Putin</title><defs><text>Putin</text></defs><text>x</text></svg><p>x <svg><title>Putin</title></svg></p>"
    ],
    ["formulas", "<p>x <math><mtext>Putin</mtext></math></p>"],
    ["our own surfaces", "<backgrounder-popover><p>Putin</p></backgrounder-popover>"],
    ["fallbacks", "<p>x</p><video>Putin</video><canvas>Putin</canvas><object>Putin</object>"]
  ]
  let found: string[][] = []
  beforeAll(async () => {
    found = await surfacesIn(alone.map(([, body]) => body))
  })

  it.each(alone.map(([what], i) => ({ what, i })))("$what", ({ i }) => {
    expect(found[i]).toEqual([])
  })

  it("a document that is an editor", async () => {
    const page = await browser.open(`<p>Putin</p>${filler}`, { start: false })
    const isRead = page.evaluate(async () => {
      document.designMode = "on"
      test.start()
      await new Promise((resolve) => setTimeout(resolve, 300))
      return test.asked.length > 0
    })
    expect(await isRead).toBe(false)
    await page.close()
  })

  it("reads what is visible in the invisible, and plain preformatted text", async () => {
    const body =
      "<div style='visibility:hidden'><p style='visibility:visible'>N1</p></div>" +
      "<div style='display:contents'>N2<p>N3</p></div><pre>N4</pre><p contenteditable='false'>N5</p>" +
      "<p style='opacity:0.1'>N6</p><details open><summary>N7</summary>N8</details>"
    expect(await surfacesIn([body])).toEqual([["N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8"]])
  })
})
