import type { Texts } from "../text/texts"

/** The shape of a card before its words are there. Drawn at once, seen only when the answer takes a moment. */
export function Waiting({ slow, texts }: { readonly slow: boolean; readonly texts: Texts }) {
  return (
    <div class="card-body">
      <p class="card-kind" role="status">
        {texts.say(slow ? "popoverSlow" : "popoverLooking")}
      </p>
      <Bars />
      <Bars />
    </div>
  )
}

function Bars() {
  return (
    <div class="bars" aria-hidden="true">
      <i />
      <i />
      <i />
      <i />
    </div>
  )
}
