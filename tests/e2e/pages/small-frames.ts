import { filler, pageOf } from "./page-of"

const name = "Min Aung Hlaing"
const another = "Vladimir Putin"

const around = (frame: string, style = "", who = another) =>
  pageOf(
    `<p id="own">${who} received the delegation. ${filler}</p>${frame}<p id="after">${filler}</p>`,
    `<style>iframe { display: block; inline-size: 320px; block-size: 180px; border: 3px solid #888; padding: 5px; ${style} }</style>`
  )

/** Pages with frames in which a card would be cramped, beside words of their own. */
export const smallFramePages: Readonly<Record<string, () => string>> = {
  "/embedded.html": () =>
    pageOf(
      `<p id="report">Inside ${name} inspected a guard.</p><p id="calm">Nobody spoke.</p><p id="end">${filler} ${filler}</p>`,
      "<style>body { margin: 8px }</style>"
    ),
  "/around-own.html": () => around(`<iframe src="/embedded.html?inside"></iframe>`),
  "/around-other.html": () => around(`<iframe src="{{other}}/embedded.html?inside"></iframe>`),
  "/around-scaled.html": () =>
    around(
      `<iframe src="{{other}}/embedded.html?inside"></iframe>`,
      "transform: scale(0.8); transform-origin: 0 0"
    ),
  "/around-aside.html": () =>
    around(
      `<iframe src="/embedded.html?inside"></iframe>`,
      "position: absolute; inset-block-start: 0; inset-inline-end: 0; block-size: 500px"
    ),
  "/around-nameless.html": () =>
    around(`<iframe src="{{other}}/embedded.html?inside"></iframe>`, "", "Nobody"),
  "/around-nested.html": () => around(`<iframe src="/between.html"></iframe>`),
  "/between.html": () =>
    pageOf(`<iframe style="inline-size: 300px" src="{{other}}/embedded.html?inside"></iframe>`)
}
