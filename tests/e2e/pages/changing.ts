import { fillerOf, filler, pageOf } from "./page-of"

const name = "Min Aung Hlaing"

/** Pages that change while they are read. What is to happen is called by name: `globalThis.act.grow()`. */
export const changingPages: Readonly<Record<string, () => string>> = {
  "/live-blog.html": () =>
    acting(`<main><p>At noon ${name} arrived.</p></main><p>${filler}</p>`, {
      post: `(words) => document.querySelector("main").insertAdjacentHTML("afterbegin", "<article><p>" + words + "</p></article>")`
    }),
  "/endless.html": () =>
    acting(`<main><p>${name} is on top.</p><p>${fillerOf(6_000)}</p></main>`, {
      start: `() => addEventListener("scroll", () => {
        if (innerHeight + scrollY < document.documentElement.scrollHeight - 50 || document.querySelectorAll(".more").length > 9) return
        document.querySelector("main").insertAdjacentHTML("beforeend", '<p class="more">Rosatom again.</p><p>${filler}</p>')
      })`
    }),
  "/recycled-rows.html": () =>
    acting(
      `<p>${filler}</p><div id="list" style="height: 320px; overflow: auto"><div style="height: 320000px; position: relative"></div></div>`,
      {
        fill: `() => {
          const list = document.querySelector("#list"), inside = list.firstChild
          const rows = Array.from({ length: 12 }, () => inside.appendChild(document.createElement("p")))
          const show = () => {
            const first = Math.floor(list.scrollTop / 32)
            for (let i = first; i < first + 12; i++) {
              const row = rows[i % 12]
              row.style.cssText = "position: absolute; margin: 0; top: " + i * 32 + "px"
              row.firstChild ? (row.firstChild.data = say(i)) : row.append(say(i))
            }
          }
          const say = (i) => i < 100 ? "Row " + i + (i % 4 ? "" : " of ${name}") : "Row " + i + (i % 6 ? "" : " of Rosatom")
          list.addEventListener("scroll", show)
          show()
        }`
      }
    ),
  "/edited.html": () =>
    acting(`<p id="one">At noon ${name} arrived.</p><p id="two">Nobody else.</p><p>${filler}</p>`, {
      edit: `() => {
        document.querySelector("#one").firstChild.replaceData(8, 15, "Naypyitaw")
        document.querySelector("#two").firstChild.appendData(" Or Rosatom.")
      }`,
      rewrite: `() => { document.querySelector("#two").textContent = "Vladimir Putin" }`
    }),
  "/routes.html": () =>
    acting(`<main></main><p>${filler}</p>`, {
      start: `() => addEventListener("hashchange", () => {
        document.querySelector("main").innerHTML = { "#/one": "<p>${name}</p>", "#/two": "<p>Rosatom</p>" }[location.hash] ?? ""
      })`
    }),
  "/reopened.html": () =>
    acting(`<p id="one">At noon ${name} arrived.</p><p>${filler}</p>`, {
      reopen: `() => {
        document.open()
        document.write("<!doctype html><p id='one'>It is written: ${name} of Naypyitaw.</p><p>${filler}</p>")
        document.close()
      }`,
      replaceRoot: `() => {
        document.documentElement.remove()
        setTimeout(() => {
          const root = document.createElement("html")
          root.innerHTML = "<body><p id='one'>Grown again: ${name} of Rosatom.</p><p>${filler}</p></body>"
          document.append(root)
        }, 2500)
      }`
    }),
  "/written.html": () =>
    pageOf(`<p>${filler}</p><script>addEventListener("load", () => {
      document.open(); document.write("<p>${name} is written late. ${filler}</p>"); document.close()
    })</script>`),
  "/surgery.html": () => pageOf(`<main>Rosatom</main><p>${filler}</p>`, '<script src="/surgery.js"></script>')
}

function acting(body: string, acts: Readonly<Record<string, string>>): string {
  const listed = Object.entries(acts).map(([act, source]) => `${act}: ${source}`)
  return pageOf(body, `<script>globalThis.act = { ${listed.join(",\n")} }</script>`)
}
