import { filler, pageOf } from "./page-of"

const name = "Min Aung Hlaing"
const report = (place: string) =>
  `<p id="report">${place} ${name} inspected a guard.</p>` +
  `<p contenteditable spellcheck="false">${place} ${name} inspected a guard.</p><p>${filler}</p>`
const quoted = (html: string) => html.replaceAll("&", "&amp;").replaceAll('"', "&quot;")
const withoutMargin = "<style>body { margin: 8px }</style>"
const root = (words: string, style = "") =>
  `<style>p { margin: 0; ${style} }</style><p class="line">${words}</p><p class="twin" contenteditable spellcheck="false">${words}</p>`

const inner = pageOf(report("Inside"), withoutMargin)

const frameStyle = `<style>iframe { display: block; inline-size: 800px; block-size: 610px; border: 3px solid #888 }</style>`

/** Pages with documents, shadow trees and layers in them. */
export const embeddedPages: Readonly<Record<string, () => string>> = {
  "/inner.html": () => inner,
  "/middle.html": () =>
    pageOf(`<iframe src="{{other}}/inner.html?nested"></iframe>`, withoutMargin + frameStyle),
  "/frame-srcdoc.html": () => pageOf(`<iframe srcdoc="${quoted(inner)}"></iframe>`, frameStyle),
  "/frame-blank.html": () =>
    pageOf(
      `<iframe id="blank"></iframe><script>
        const { contentDocument } = document.querySelector("#blank")
        contentDocument.open(); contentDocument.write(${JSON.stringify(inner)}); contentDocument.close()
      </script>`,
      frameStyle
    ),
  "/frame-appended.html": () =>
    pageOf(
      `<iframe id="blank"></iframe><script>
        document.querySelector("#blank").contentDocument.body.innerHTML = ${JSON.stringify(report("Inside"))}
      </script>`,
      frameStyle
    ),
  "/frame-blob.html": () =>
    pageOf(
      `<iframe id="blob"></iframe><script>
        const page = new Blob([${JSON.stringify(inner)}], { type: "text/html" })
        document.querySelector("#blob").src = URL.createObjectURL(page)
      </script>`,
      frameStyle
    ),
  "/frame-sandboxed.html": () =>
    pageOf(`<iframe sandbox="allow-scripts" src="/inner.html?sandboxed"></iframe>`, frameStyle),
  "/frame-scriptless.html": () =>
    pageOf(`<iframe sandbox src="/inner.html?scriptless"></iframe>`, frameStyle),
  "/frame-nested.html": () =>
    pageOf(`<iframe style="block-size: 300px" src="/middle.html"></iframe>`, frameStyle),
  "/frame-late.html": () =>
    pageOf(
      `<script>setTimeout(() => document.body.insertAdjacentHTML("beforeend", '<iframe src="/inner.html?late"></iframe>'), 500)</script>`,
      frameStyle
    ),
  "/roots.html": () =>
    pageOf(`<p>${filler}</p>
<div id="declared"><template shadowrootmode="open">${root(`Declared: ${name}.`, "color: #060; background: #efe")}</template></div>
<div id="slotted"><template shadowrootmode="open"><p>Before: <slot></slot></p><slot name="none">${root("Fallback: Rosatom.")}</slot></template>
<span class="line">In a slot: Vladimir Putin.</span></div>
<div id="unslotted"><template shadowrootmode="open"><p>Nothing</p></template><p>Not shown: Naypyitaw.</p></div>
<div id="outer"><template shadowrootmode="open"><div id="inner"><template shadowrootmode="open">${root(`Nested: ${name}.`)}</template></div></template></div>`),
  "/layers.html": () =>
    pageOf(
      `<p>${filler}</p><button id="full">Full</button>
<div id="auto" popover="auto"><p class="line">In a popover ${name} waits.</p></div>
<div id="manual" popover="manual"><p class="line">In a layer ${name} waits.</p></div>
<dialog id="modal"><p class="line">In a dialog ${name} waits.</p></dialog>
<main id="screen"><p class="line">On the screen ${name} waits.</p></main>
<script>document.querySelector("#full").addEventListener("click", () => document.querySelector("#screen").requestFullscreen())</script>`,
      `<style>[popover], dialog { inset: 200px auto auto 100px; margin: 0; inline-size: 500px; block-size: 300px } #screen { background: #fff }</style>`
    ),
  "/shown.html": () =>
    pageOf(
      ["#fff", "#000", "#106", "#fa0", "linear-gradient(90deg, #000, #fff)"]
        .map((ground, i) => {
          const style = `background: ${ground}; color: ${i === 1 || i === 2 ? "#fff" : "#777"}; margin: 0; padding: 4px`
          return `<p id="n${i}" style="${style}">Here ${name} stands.</p><p style="${style}" contenteditable spellcheck="false">Here ${name} stands.</p>`
        })
        .join("\n") + `<p>${filler}</p>`
    ),
  "/zoomed.html": () => pageOf(`<p>${filler}</p><p id="one">Here ${name} stands.</p><p>${filler}</p>`),
  "/zoomed-by-style.html": () =>
    pageOf(
      `<p>${filler}</p><p id="one">Here ${name} stands.</p><p>${filler}</p>`,
      "<style>html { zoom: 1.5 }</style>"
    ),
  "/scaled.html": () =>
    pageOf(
      `<p>${filler}</p><p id="one">Here ${name} stands.</p><p>${filler}</p>`,
      "<style>body { transform: scale(0.6); transform-origin: 0 0; filter: opacity(0.9) }</style>"
    )
}
