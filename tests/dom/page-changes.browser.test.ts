import type { Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { filler, launchTestBrowser, until, type TestBrowser } from "./browser"

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

let browser: TestBrowser
beforeAll(async () => {
  browser = await launchTestBrowser()
})
afterAll(() => browser.close())

/** Waits until the page's mentions are these. */
async function expectSurfaces(page: Page, expected: readonly string[]) {
  await expect.poll(() => page.evaluate(() => test.surfaces()), { timeout: 8_000 }).toEqual(expected)
}

describe("what the page changes", () => {
  const cases: [string, string, string, string[]][] = [
    ["adds a paragraph", "<main><p>N1</p></main>", "main.innerHTML += '<p>N2</p>'", ["N1", "N2"]],
    [
      "adds one before others",
      "<main><p>N1</p></main>",
      "main.insertAdjacentHTML('afterbegin', '<p>N2</p>')",
      ["N2", "N1"]
    ],
    ["adds text beside blocks", "<main><p>N1</p></main>", "main.append('N2')", ["N1", "N2"]],
    [
      "adds a tree",
      "<main></main>",
      "main.innerHTML = '<ul><li>N1<p>N2</p><li><b>N3</b></ul>'",
      ["N1", "N2", "N3"]
    ],
    ["edits a text", "<main><p>N1</p></main>", "main.firstChild.firstChild.data = 'N2 N3'", ["N2", "N3"]],
    ["edits text beside a block", "<main>N1<p>N2</p></main>", "main.firstChild.data = 'N3'", ["N3", "N2"]],
    ["replaces a text", "<main><p>N1</p></main>", "main.firstChild.textContent = 'N2'", ["N2"]],
    ["removes a block", "<main><p>N1</p><p>N2</p></main>", "main.firstChild.remove()", ["N2"]],
    ["removes a tree", "<main><div><p>N1</p></div>N2</main>", "main.firstChild.remove()", ["N2"]],
    ["moves a block", "<main><p>N1</p><p>N2</p></main>", "main.append(main.firstChild)", ["N2", "N1"]],
    [
      "completes a name",
      "<main><p>Min Aung</p></main>",
      "main.firstChild.append(' Hlaing')",
      ["Min Aung Hlaing"]
    ],
    [
      "completes one beside a block",
      "<main>Min Aung<p></p></main>",
      "main.firstChild.after(' Hlaing')",
      ["Min Aung Hlaing"]
    ],
    [
      "breaks a name with a block",
      "<main>Min Aung Hlaing</main>",
      "main.firstChild.splitText(8); main.firstChild.after(document.createElement('p'))",
      []
    ],
    [
      "joins a name by removing a block",
      "<main>Min Aung<p>x</p> Hlaing</main>",
      "main.children[0].remove()",
      ["Min Aung Hlaing"]
    ],
    [
      "joins one by removing a line break",
      "<main><p>Min <br>Aung Hlaing</p></main>",
      "main.querySelector('br').remove()",
      ["Min Aung Hlaing"]
    ],
    [
      "breaks one with a line break",
      "<main><p>Min Aung Hlaing</p></main>",
      "const t = main.firstChild.firstChild; t.splitText(4); t.after(document.createElement('br'))",
      []
    ],
    [
      "puts a block into a text",
      "<main><p>N1</p></main>",
      "main.firstChild.insertAdjacentHTML('beforeend', '<div>N2</div>N3')",
      ["N1", "N2", "N3"]
    ],
    [
      "takes the last block out",
      "<main>Min <div>x</div>Aung Hlaing</main>",
      "main.querySelector('div').remove()",
      ["Min Aung Hlaing"]
    ],
    [
      "splits and joins text nodes",
      "<main><p>Min Aung Hlaing</p></main>",
      "main.firstChild.firstChild.splitText(6)",
      ["Min Aung Hlaing"]
    ],
    [
      "makes a text an editor",
      "<main><p>N1</p><div><p>N2</p></div></main>",
      "for (const e of main.children) e.setAttribute('contenteditable', '')",
      []
    ],
    [
      "makes an editor a text",
      "<main><div contenteditable><p>N1</p></div></main>",
      "main.firstChild.removeAttribute('contenteditable')",
      ["N1"]
    ],
    [
      "gives a tree back to assistive technology",
      "<main><div aria-hidden='true'><p>N1</p></div></main>",
      "main.firstChild.removeAttribute('aria-hidden')",
      ["N1"]
    ],
    [
      "takes one from assistive technology",
      "<main><div><p>N1</p></div>N2</main>",
      "main.firstChild.setAttribute('aria-hidden', 'true')",
      ["N2"]
    ],
    [
      "writes into a drawing",
      "<main><svg><g></g></svg></main>",
      "main.querySelector('g').innerHTML = '<text>N1</text>'",
      ["N1"]
    ],
    [
      "takes a block out of an inline element",
      "<main><div><span><p>N1 </p>N2</span></div><p>N3</p></main>",
      "const p = main.querySelector('p'); p.replaceWith(...p.childNodes)",
      ["N1", "N2", "N3"]
    ],
    [
      "attaches a shadow tree to an inline element with a text of its own",
      "<main><p>x <x-late>N1</x-late></p></main>",
      "main.querySelector('x-late').attachShadow({mode: 'open'}).innerHTML = '<p>N2</p>'",
      ["N2"]
    ],
    [
      "attaches a closed shadow tree to one",
      "<main><p>x <x-closed>N1</x-closed></p></main>",
      "const r = main.querySelector('x-closed').attachShadow({mode: 'closed'}); r.innerHTML = '<p>N2</p>'; test.close(r)",
      ["N2"]
    ],
    [
      "takes a part of a text away, across what is no text",
      "<main><i>N1 <q>N2</q></i><script></script> <!-- --> N3 <i>N4<p>N5</p></i><p>N6</p></main>",
      "main.firstChild.remove()",
      ["N3", "N4", "N5", "N6"]
    ],
    [
      "puts a block behind a shadow tree",
      "<main><div></div><p>N2</p></main>",
      "main.firstChild.attachShadow({mode: 'open'}).innerHTML = '<p>N1</p>'; setTimeout(() => main.children[1].textContent = 'N3', 900)",
      ["N1", "N3"]
    ],
    [
      "takes the first of several words out that stand beside a block",
      "<main><b>N1</b> <b>N2</b> <b>N3</b> <b>N4</b><p>N5</p></main>",
      "main.firstChild.remove()",
      ["N2", "N3", "N4", "N5"]
    ],
    ["unhides a tree", "<main><div hidden><p>N1</p></div></main>", "main.firstChild.hidden = false", ["N1"]],
    [
      "unhides a word",
      "<main><p>a <b hidden>N1</b></p></main>",
      "main.querySelector('b').hidden = false",
      ["N1"]
    ],
    [
      "opens details",
      "<main><details><summary>x</summary>N1<p>N2</p></details></main>",
      "main.firstChild.open = true",
      ["N1", "N2"]
    ],
    [
      "shows by a class",
      "<style>.x{display:none}</style><main class='x'>N1</main>",
      "main.className = ''",
      ["N1"]
    ],
    [
      "shows by visibility",
      "<main style='visibility:hidden'>N1</main>",
      "main.style.visibility = ''",
      ["N1"]
    ],
    [
      "attaches a shadow tree later",
      "<main></main>",
      "main.attachShadow({mode: 'open'}).innerHTML = '<p>N1</p>'",
      ["N1"]
    ],
    [
      "changes a shadow tree",
      "<main></main>",
      "main.attachShadow({mode: 'open'}).innerHTML = '<p>N1</p>'; setTimeout(() => main.shadowRoot.append('N2'), 600)",
      ["N1", "N2"]
    ],
    [
      "hides the host of a shadow tree",
      "<main><div><template shadowrootmode=open>N1<p>N2</p><slot></slot></template>N3</div>N4</main>",
      "main.firstChild.hidden = true",
      ["N4"]
    ],
    [
      "hides a tree around the host of a closed shadow tree",
      "<main><section><p>N1</p><div></div></section>N3</main>",
      "const inside = main.querySelector('div').attachShadow({mode: 'closed'}); test.close(inside); inside.innerHTML = 'N2<p>N4</p>'; setTimeout(() => main.firstChild.hidden = true, 900)",
      ["N3"]
    ],
    [
      "moves a shadow tree",
      "<main><div><template shadowrootmode=open>N1<p>N2</p></template></div><p>N3</p><p>N4</p></main>",
      "main.append(main.firstChild)",
      ["N3", "N4", "N1", "N2"]
    ],
    [
      "edits a text far behind any other",
      `<main><p>N1</p>${"<i></i>".repeat(400)}<p>N2</p><p>N3</p></main>`,
      "main.children[401].textContent = 'N4'",
      ["N1", "N4", "N3"]
    ],
    [
      "edits what stands in the host of a shadow tree",
      "<main><div><template shadowrootmode=open><p>N1</p><slot></slot></template>N2</div>N3</main>",
      "main.firstChild.firstChild.data = 'N4'",
      ["N1", "N4", "N3"]
    ],
    [
      "edits what stands in the host of a closed shadow tree, and what follows",
      "<main><div>N2</div>N3</main>",
      "const inside = main.firstChild.attachShadow({mode: 'closed'}); test.close(inside); inside.innerHTML = '<p>N1</p><slot></slot>'; for (const [after, name] of [[500, 'N6'], [1200, 'N4']]) setTimeout(() => main.firstChild.firstChild.data = name, after); setTimeout(() => main.lastChild.data = 'N5', 1800)",
      ["N1", "N4", "N5"]
    ]
  ]
  let found: string[][] = []
  beforeAll(async () => {
    // All in one page, and at once: each in a section of its own.
    const sections = cases.map(([, body]) => `<section>${body}</section>`).join("")
    const page = await browser.open(`<!doctype html><body>${sections}${filler}</body>`)
    const changes = cases.map(
      ([, , change], i) => `((main) => { ${change} })(sections[${i}].querySelector("main"))`
    )
    await page.evaluate(
      `{ const sections = document.querySelectorAll("body > section"); ${changes.join(";\n")} }`
    )
    const expected = cases.map(([, , , surfaces]) => surfaces)
    for (let tries = 0; tries < 80 && JSON.stringify(found) !== JSON.stringify(expected); tries++) {
      await page.waitForTimeout(100)
      found = await page.evaluate(() => test.surfacesBySection())
    }
    await page.close()
  })

  it.each(cases.map(([what, , , expected], i) => ({ what, expected, i })))("$what", ({ expected, i }) => {
    expect(found[i]).toEqual(expected)
  })

  it.each([
    ["removes everything", "document.body.replaceChildren()", []],
    [
      "replaces the body",
      "const b = document.createElement('body'); b.innerHTML = '<p>N2</p>'; document.body.replaceWith(b)",
      ["N2"]
    ]
  ])("%s", async (_, change, expected) => {
    const page = await browser.open(`<!doctype html><body><p>N1</p>${filler}</body>`)
    await page.evaluate(`{ ${change} }`)
    await expectSurfaces(page, expected)
    await page.close()
  })

  it("gathers changes into a few messages a second", async () => {
    const page = await browser.open(`<!doctype html><main></main>${filler}`)
    await page.evaluate(() => {
      test.messages.length = 0
      let count = 0
      const timer = setInterval(() => {
        document.querySelector("main")?.insertAdjacentHTML("beforeend", `<p>N${count}</p>`)
        if (++count === 100) clearInterval(timer)
      }, 10)
    })
    await expectSurfaces(
      page,
      Array.from({ length: 100 }, (_, i) => `N${i}`)
    )
    expect(await page.evaluate(() => test.messages.length)).toBeLessThan(20)
    await page.close()
  })

  it("asks for the top of a long page alone, and for the rest two messages at a time", async () => {
    const page = await browser.open(`<!doctype html><p>N1</p>${filler.repeat(400_000 / filler.length)}`, {
      start: false
    })
    await page.evaluate(() => {
      test.delayMs = 400
      test.start()
    })
    await until(page, () => test.messages.length > 0)
    await page.waitForTimeout(200)
    expect(await page.evaluate(() => test.messages.length)).toBe(1)
    await until(page, () => test.messages.length === 3)
    expect(await page.evaluate(() => test.surfaces())).toEqual(["N1"])
    await page.close()
  })

  it("cannot keep the rest from being read by changing faster than that can be followed", async () => {
    const page = await browser.open(`<!doctype html><main></main><p>N1</p>${filler}`, { start: false })
    await page.evaluate(() => {
      const main = document.querySelector("main")
      const { port1, port2 } = new MessageChannel()
      let count = 0
      port1.onmessage = () => {
        for (let i = 0; i < 1_000; i++)
          main?.append(Object.assign(document.createElement("p"), { textContent: `M${count++}` }))
        while (main && main.childElementCount > 2_000) main.firstElementChild?.remove()
        port2.postMessage(null)
      }
      port2.postMessage(null)
      test.start()
      document.body.append("N2")
    })
    await until(page, () => ["N1", "N2"].every((name) => test.surfaces().includes(name)))
    await page.close()
  })

  it("asks again for what was doubtful, and says once when all has been read, and again after changes", async () => {
    const page = await browser.open(`<!doctype html><main>N1, perhaps</main>${filler}`)
    expect(await page.evaluate(() => test.reads)).toBe(1)
    await until(page, () => test.asked.filter((text) => text === "N1, perhaps").length === 2)
    await page.waitForTimeout(400)
    expect(await page.evaluate(() => test.asked.filter((text) => text === "N1, perhaps").length)).toBe(2)
    expect(await page.evaluate(() => test.reads)).toBe(1)
    await page.evaluate(() => document.body.append("N2"))
    await until(page, () => test.reads === 2)
    await page.close()
  })
})

describe("answers", () => {
  it("that come too late for a changed block are dropped, and the block is read again", async () => {
    const page = await browser.open(`<!doctype html><main>N1 first</main>${filler}`, { start: false })
    await page.evaluate(() => {
      test.delayMs = 400
      test.start()
    })
    await until(page, () => test.asked.includes("N1 first"))
    await page.evaluate(() => {
      const main = document.querySelector("main")
      if (main) main.textContent = "then N2"
    })
    await until(page, () => test.surfaces().length > 0)
    expect(await page.evaluate(() => test.surfaces())).toEqual(["N2"])
    await page.close()
  })

  it("that fail are asked for again a little later", async () => {
    const page = await browser.open(`<!doctype html><main>N1</main>${filler}`, { start: false })
    await page.evaluate(() => {
      test.failures = 2
      test.start()
    })
    await expectSurfaces(page, ["N1"])
    expect(await page.evaluate(() => test.messages.length)).toBe(3)
    await page.close()
  })
})

describe("a document of next to no text", () => {
  it("sends nothing until it has text", async () => {
    const page = await browser.open("<!doctype html><p>Putin, advertised</p>", { start: false })
    await page.evaluate(() => test.start())
    await page.waitForTimeout(300)
    expect(await page.evaluate(() => [test.messages.length, test.reads])).toEqual([0, 0])
    await page.evaluate((text) => document.body.insertAdjacentHTML("beforeend", text), filler)
    await expectSurfaces(page, ["Putin"])
    await page.close()
  })
})
