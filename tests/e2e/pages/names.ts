import { filler, pageOf } from "./page-of"

export const name = "Min Aung Hlaing"

const line = (words: string) => `<p class="line">${words}</p>`
const crowd = Array.from({ length: 60 }, () => line(`${name}, ${name}, ${name} and ${name}`)).join("\n")
const quiet = Array.from({ length: 30 }, () => `<p>${filler}</p>`).join("\n")

/** Where names stand on `/edges.html`, and the style that puts them there. */
export const edges = {
  "upper left corner": "inset: 0 auto auto 0",
  "upper right corner": "inset: 0 0 auto auto",
  "lower left corner": "inset: auto auto 0 0",
  "lower right corner": "inset: auto 0 0 auto",
  "upper edge": "inset: 0 auto auto 45%",
  "lower edge": "inset: auto auto 0 45%",
  "left edge": "inset: 45% auto auto 0",
  "right edge": "inset: 45% 0 auto auto",
  "break of a line": "inset: 40% auto auto 20%; white-space: normal; inline-size: 9em"
} as const

const atEdges = Object.entries(edges)
  .map(([edge, style]) => `<p class="edge" id="${edge.replaceAll(" ", "-")}" style="${style}">${name}</p>`)
  .join("\n")

/** Pages on which a card has to find its place, and to keep it. */
export const namePages: Readonly<Record<string, () => string>> = {
  /** Wherever the pointer is, there is a name. */
  "/crowd.html": () => pageOf(`<button id="before">Subscribe</button>\n${crowd}`),
  /** One name that can be scrolled out of the window, and one that can be scrolled out of a box. */
  "/scrolled.html": () =>
    pageOf(
      `<button id="before">Subscribe</button><div id="above"></div>
<p>${filler}</p><p id="one">The delegation that ${name} led came home.</p>
<div id="box"><p id="two">In a box of its own ${name} waits.</p>${quiet}</div>${quiet}`,
      "<style>#box { block-size: 150px; overflow: auto } html { overflow-anchor: none }</style>"
    ),
  "/edges.html": () =>
    pageOf(
      `${atEdges}<p class="filler">${filler}</p>`,
      `<style>.edge { position: fixed; margin: 0; white-space: nowrap; z-index: 1; background: #fff } .filler { margin: 120px }
html { scrollbar-width: none }</style>`
    ),
  "/mentioned.html": () =>
    pageOf(
      `<button id="before">Subscribe</button><p>${filler}</p>
<article id="story"><p id="one">The delegation that ${name} led came home.</p></article>`,
      "<style>.away { display: none } .faint { visibility: hidden }</style>"
    )
}
