import { createPage } from "./ui/draw-page"
import { Panel } from "./ui/panel/Panel"
import { createPanelController } from "./ui/panel/panel-controller"
import { panelCss } from "./ui/panel/panel-css"
import { createPanelHistory } from "./ui/panel/panel-history"
import { createPanelPlace } from "./ui/panel/panel-place"
import type { PanelActions, PanelState } from "./ui/panel/panel-state"
import { createTexts } from "./ui/text/texts"
import { prepareDates } from "./ui/text/word-date"
import { chooseMode } from "./webext/choose-mode"
import { speakChosenLanguageInPage } from "./webext/chosen-language"
import { followTab } from "./webext/follow-tab"
import { askBackground } from "./webext/messages"
import { getMessage } from "./webext/page-texts"
import { onPanelWish } from "./webext/panel"
import { createPanelPageReader } from "./webext/panel-page"

const texts = createTexts(getMessage)
const draw = createPage(panelCss, "panelTitle", texts)
const place = createPanelPlace(document)
const spoken = speakChosenLanguageInPage()

// Opened as a page of its own, the panel is told which tab it begins with.
const following = followTab(
  new URLSearchParams(location.search).get("tab"),
  {
    turned() {
      void page.then(({ turnTo }) => turnTo())
      controller.turnTo()
    },
    changed: () => whenSeen(controller.refresh)
  },
  { staysThere: false }
)
const page = following.then(({ now }) => createPanelPageReader(now))

const controller = createPanelController(
  {
    async readPage() {
      const reading = (await page).read()
      prepareDates(texts)
      return reading
    },
    dossier: (entity) => askBackground("dossier", { entity }),
    fullerDossier: (entity, isFurther) => askBackground("fullerDossier", { entity, isFurther }),
    passages: (entity, from) => askBackground("dossierPassages", { entity, from }),
    async goTo(entity, index) {
      await (await following).bringForward()
      return (await page).goTo(entity, index)
    },
    async goBack() {
      await (await following).bringForward()
      await (await page).goBack()
    }
  },
  (state, actions) => void spoken.then(() => show(state, actions))
)
const history = createPanelHistory(window, (entity, top) => {
  place.expect(entity, top)
  controller.open(entity)
})
controller.turnTo()
void following.then(({ now }) => onPanelWish(now().window, (entity) => history.open(entity)))

function show(state: PanelState, actions: PanelActions): void {
  draw(
    <Panel
      state={state}
      actions={actions}
      texts={texts}
      passageActions={{
        onOpenArticle: ({ file, start, end }) => void askBackground("openArticle", { file, start, end }),
        onLookUp: ({ entity }) => history.open(entity),
        citing: {
          cite: ({ file, start, end }) => askBackground("cite", { file, start, end }),
          copy: (text) =>
            navigator.clipboard.writeText(text).then(
              () => true,
              () => false
            )
        }
      }}
      onOpen={(entity) => history.open(entity)}
      onOpenLibrary={(entity) => void askBackground("openLibrary", { entity })}
      onBack={() => history.back()}
      onGrantAllSites={() => void chooseMode("all", [])}
    />
  )
  place.settle(state)
}

let isWaiting = false
/** Nothing is asked for while nobody looks: the panel may be a tab behind others. */
function whenSeen(act: () => void): void {
  if (document.visibilityState === "visible") return act()
  if (isWaiting) return
  isWaiting = true
  const once = () => {
    isWaiting = false
    act()
  }
  document.addEventListener("visibilitychange", once, { once: true })
}
