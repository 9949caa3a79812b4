import type { ComponentChild } from "preact"
import browser from "webextension-polyfill"
import type { Reach } from "./core/settings/reach"
import type { Density } from "./core/settings/settings"
import { createPage } from "./ui/draw-page"
import { Popup, type NewsHint, type PopupPage, type PopupState } from "./ui/popup/Popup"
import type { Control } from "./ui/popup/PopupControl"
import { createPopupController, type PopupView } from "./ui/popup/popup-controller"
import { popupCss } from "./ui/popup/popup-css"
import { createSaveController } from "./ui/popup/save-controller"
import { SavePage } from "./ui/popup/SavePage"
import { createTexts } from "./ui/text/texts"
import { chooseMode, chooseSite } from "./webext/choose-mode"
import { speakChosenLanguageInPage } from "./webext/chosen-language"
import { followTab } from "./webext/follow-tab"
import { loadReach } from "./webext/granted"
import { askBackground, askPage } from "./webext/messages"
import { pageSavingOf } from "./webext/page-saving"
import { forgetUnread, loadUnreadSince, ownVersion } from "./webext/news-store"
import { getMessage } from "./webext/page-texts"
import { hasPanel, openPanel } from "./webext/panel"
import { changeSettings, loadSettings } from "./webext/settings-store"
import { looksLikePdf } from "./webext/pdf-address"
import { openPdfTab } from "./webext/pdf-tab"
import { runHere, stopHere } from "./webext/spotter-registration"
import { readTabState, type ShownTab, type TabState } from "./webext/tab-state"
import { libraryUrl, openLibraryTab, openLookUpTab, openNewsTab, openPermissionsTab } from "./webext/tabs"

const texts = createTexts(getMessage)
const draw = createPage(popupCss, "popupTitle", texts)
const ready = Promise.all([speakChosenLanguageInPage(), loadNewsHint()])

let drawAgain = () => {}
/** Each page that the tab comes to has a number of its own. */
let page = 0
let saving: ComponentChild = null
let news: NewsHint | undefined

// Opened as a page of its own, the popup is told which tab it stands for.
const following = followTab(
  new URLSearchParams(location.search).get("tab"),
  {
    turned() {
      page++
      saving = null
      controller.turnTo()
    },
    changed: () => controller.refresh()
  },
  { staysThere: true }
)

const controller = createPopupController(
  {
    async readPage() {
      const tab = (await following).now()
      const [{ state, reach }, { density }] = await Promise.all([readTabState(tab), loadSettings()])
      return { state: await described(state), control: controlOf(tab, reach, density) }
    },
    async readControl() {
      const tab = (await following).now()
      const [reach, { density }] = await Promise.all([loadReach(), loadSettings()])
      return controlOf(tab, reach, density)
    },
    runHere: async () => runHere((await following).now().id),
    offerSaving: (view) => void following.then(({ now }) => offerSaving(now(), view))
  },
  (view) => void Promise.all([following, ready]).then(([{ now }]) => show(now(), view))
)
controller.turnTo()

function controlOf({ host, isPrivate }: ShownTab, reach: Reach, density: Density): Control {
  return { reach, density, site: host, isPrivate }
}

async function described(state: TabState): Promise<PopupState> {
  if (state.status !== "working") return state
  return { ...state, found: await askBackground("describe", { entities: state.found }) }
}

function show(tab: ShownTab, view: PopupView): void {
  drawAgain = () => show(tab, view)
  const { state, control } = view
  const { mode, chosen } = control.reach
  const { refresh } = controller
  draw(
    <Popup
      state={state}
      control={control}
      texts={texts}
      saving={saving}
      news={news}
      onShowMention={(entity) =>
        void askPage(tab.id, 0, "showMention", { entity }).then(() => window.close())
      }
      onNextPlace={(entity) => void askPage(tab.id, 0, "showMention", { entity })}
      onSwitchSite={(isOn) => void chooseSite(mode, tab.host, isOn).then(refresh)}
      onChooseMode={(next) => void chooseMode(next, chosen).then(refresh)}
      onChooseDensity={(density) => void changeSettings((settings) => ({ ...settings, density }))}
      onRunHere={() => void controller.runHere()}
      onStopHere={() => void stopHere(tab.id).then(refresh)}
      onOpenPanel={hasPanel() ? () => void openPanel(tab.window).then(() => window.close()) : undefined}
      onOpenPdf={
        looksLikePdf(tab.url) ? () => void openPdfTab(tab.url, tab.id).then(() => window.close()) : undefined
      }
      onOpen={(page) => void open(page)}
    />
  )
}

function open(page: PopupPage): Promise<unknown> {
  switch (page) {
    case "library":
      return openLibraryTab({ query: "" })
    case "look-up":
      return openLookUpTab({})
    case "pdf":
      return openPdfTab(null)
    case "options":
      return browser.runtime.openOptionsPage()
    case "permissions":
      return openPermissionsTab()
  }
}

async function loadNewsHint(): Promise<void> {
  if ((await loadUnreadSince()) === null) return
  news = {
    version: ownVersion(),
    onOpen: () => void openNewsTab().then(() => window.close()),
    onClose() {
      news = undefined
      drawAgain()
      void forgetUnread()
    }
  }
}

function offerSaving(tab: ShownTab, { state }: PopupView): void {
  const offered = page
  const { offer } = createSaveController(pageSavingOf(tab.id), (saved, actions) => {
    if (offered !== page) return
    const onRead = (file: string) =>
      void browser.tabs.create({ url: libraryUrl({ page: "article", file, at: null }) })
    const onNewNames = () => void browser.tabs.create({ url: libraryUrl({ page: "new-names" }) })
    saving = (
      <SavePage state={saved} actions={actions} texts={texts} onRead={onRead} onNewNames={onNewNames} />
    )
    drawAgain()
  })
  // Nothing is read on a site that is switched off before the reader wants it.
  void offer(tab.isPrivate ? "nothing" : state.status === "off-here" ? "only-offer" : "look")
}
