import { filler, pageOf } from "./page-of"

const line = `<p id="one">In spite of all Min Aung Hlaing stands here.</p>`
const twin = `<p id="twin" contenteditable spellcheck="false">In spite of all Min Aung Hlaing stands here.</p>`
const text = `${line}${twin}<p>${filler}</p>`

const fields = "matches contains closest querySelector parentNode nextSibling textContent nodeType".split(" ")
const named =
  "hidden title head body documentElement createRange createElement activeElement defaultView".split(" ")

/** Pages that are in the way, on purpose or by clumsiness. Each says of `#one` that Min Aung Hlaing stands there. */
export const hostilePages: Readonly<Record<string, () => string>> = {
  "/patched-prototypes.html": () =>
    pageOf(
      text,
      `<script>
      const undo = []
      const set = (of, name, property) => {
        const before = Object.getOwnPropertyDescriptor(of, name)
        undo[undo.length] = () => (before ? Object.defineProperty(of, name, before) : delete of[name])
        Object.defineProperty(of, name, { configurable: true, ...property })
      }
      const refuse = () => { throw new Error("A trap") }
      const trap = (of, names) => { for (const name of names.split(" ")) set(of, name, { get: refuse, set: refuse }) }
      trap(Element.prototype, "attachShadow matches querySelector closest checkVisibility childElementCount")
      trap(Node.prototype, "textContent isConnected getRootNode firstChild parentNode")
      trap(Document.prototype, "adoptedStyleSheets createTreeWalker createElement documentElement title")
      trap(Highlight.prototype, "add delete")
      trap(Object.prototype, "id text start part block active")
      for (const name of ["map", "filter", "push"]) set(Array.prototype, name, { value: refuse })
      set(Promise.prototype, "then", { value: refuse })
      set(MutationObserver.prototype, "observe", { value: refuse })
      globalThis.disarm = () => { for (let i = undo.length - 1; i >= 0; i--) undo[i]() }
    </script>`
    ),
  "/named-fields.html": () =>
    pageOf(`${text}<form>${fields.map((name) => `<input name="${name}" />`).join("")}<p>Nobody</p></form>
${named.map((name) => `<img name="${name}" alt="" /><iframe name="${name}" hidden></iframe>`).join("")}
<form><input name="children" /><input name="before" /><input name="matches" /><p>Naypyitaw</p></form>
<script>globalThis.disarm = () => Array.from(document.getElementsByTagName("img")).concat(Array.from(document.getElementsByTagName("iframe"))).forEach((element) => element.remove())</script>`),
  "/huge-attributes.html": () =>
    pageOf(`${text}<p title="${"x".repeat(3_000_000)}" class="${"y ".repeat(200_000)}">Rosatom</p>
<p ${Array.from({ length: 10_000 }, (_, i) => `data-n${i}="1"`).join(" ")}>Naypyitaw</p>`),
  "/deep.html": () => pageOf(`${text}${"<div>".repeat(10_000)}Rosatom`),
  "/deep-inline.html": () => pageOf(`${text}<p>${"<b><i>".repeat(5_000)}Rosatom`),
  "/many-roots.html": () =>
    pageOf(`${text}<main></main><script>
      for (let i = 0; i < 5000; i++) {
        const host = document.createElement(i % 3 ? "div" : "x-host")
        document.querySelector("main").append(host)
        host.attachShadow({ mode: i % 2 ? "open" : "closed" }).innerHTML = "<style>p { margin: 0 }</style><p>Rosatom " + i + "</p>"
      }
    </script>`),
  "/jealous.html": () =>
    pageOf(`${text}<script>
      new MutationObserver((records) => {
        for (const { addedNodes } of records) for (const node of addedNodes) if (node.localName?.includes("backgrounder")) node.remove()
      }).observe(document, { subtree: true, childList: true })
    </script>`),
  "/clearing.html": () =>
    pageOf(`${text}<script>
      globalThis.clearAll = () => { CSS.highlights.clear(); document.adoptedStyleSheets = [new CSSStyleSheet()] }
    </script>`),
  "/fake-highlights.html": () =>
    pageOf(
      `${text}<script>
      const range = new Range()
      range.selectNodeContents(document.querySelector("#twin + p"))
      CSS.highlights.set("backgrounder", new Highlight(range))
      CSS.highlights.set("backgrounder-open", new Highlight(range))
    </script>`,
      `<style>::highlight(backgrounder) { background-color: #fffffe; text-decoration: none } ::highlight(news) { color: red }</style>`
    ),
  "/storm.html": () =>
    pageOf(`${text}<div id="storm"></div><script>
      new MutationObserver(() => {}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
      const storm = document.querySelector("#storm")
      let count = 0
      setInterval(() => {
        for (let i = 0; i < 100; i++) {
          storm.append(Object.assign(document.createElement("p"), { textContent: "Storm " + count++, hidden: i % 2 === 0 }))
          if (storm.childNodes.length > 300) storm.firstChild.remove()
        }
        storm.toggleAttribute("hidden")
      }, 10)
    </script>`)
}
