import { h } from "preact"
import { sayFrom, type Catalogue } from "../../../../src/core/wording/catalogue"
import { createPage } from "../../../../src/ui/draw-page"
import { Popup } from "../../../../src/ui/popup/Popup"
import { popupCss } from "../../../../src/ui/popup/popup-css"
import { createTexts } from "../../../../src/ui/text/texts"

export type DrawnPopup = {
  /** The toolbar popup where the browser lets us read no site. */
  withoutPermission(catalogue: Catalogue): void
}

const nothing = () => {}
const drawnPopup: DrawnPopup = {
  withoutPermission(catalogue) {
    const texts = createTexts((key, values) => sayFrom(catalogue, key, values))
    const reach = {
      mode: "click",
      hosts: [],
      missing: [],
      excluded: [],
      chosen: [],
      isWithheld: true
    } as const
    const control = { reach, density: "useful", site: "news.example", isPrivate: false } as const
    document.body.replaceChildren()
    createPage(
      popupCss,
      "popupTitle",
      texts
    )(
      h(Popup, {
        state: { status: "not-read" },
        control,
        texts,
        onShowMention: nothing,
        onSwitchSite: nothing,
        onRunHere: nothing,
        onNextPlace: nothing,
        onStopHere: nothing,
        onChooseMode: nothing,
        onChooseDensity: nothing,
        onOpen: nothing
      })
    )
  }
}

Object.assign(globalThis, { drawnPopup })
