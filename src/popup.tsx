import type { ComponentChild } from "preact"
import browser from "webextension-polyfill"
import type { Reach } from "./core/settings/reach"
import { createPage } from "./ui/draw-page"
import { Popup, type NewsHint, type PopupPage, type PopupState } from "./ui/popup/Popup"
import type { Control } from "./ui/popup/PopupControl"
import { popupCss } from "./ui/popup/popup-css"
import { createSaveController } from "./ui/popup/save-controller"
import { SavePage } from "./ui/popup/SavePage"
import { createTexts } from "./ui/text/texts"
import { chooseMode, chooseSite } from "./webext/choose-mode"
import { speakChosenLanguageInPage } from "./webext/chosen-language"
import { loadReach, onGrantedChange } from "./webext/granted"
import { askBackground, askPage } from "./webext/messages"
import { pageSavingOf } from "./webext/page-saving"
import { forgetUnread, loadUnreadSince, ownVersion } from "./webext/news-store"
import { getMessage } from "./webext/page-texts"
import { hasPanel, openPanel } from "./webext/panel"
import { changeSettings, loadSettings, onSettingsChange } from "./webext/settings-store"
import { looksLikePdf } from "./webext/pdf-address"
import { openPdfTab } from "./webext/pdf-tab"
import { runHere, stopHere } from "./webext/spotter-registration"
import { readTabState, shownTab, type ShownTab } from "./webext/tab-state"
import { libraryUrl, openLibraryTab, openLookUpTab, openNewsTab, openPermissionsTab } from "./webext/tabs"

/** A page has to be there, and read, before it can say what is on it: ms until it is asked again. */
const WAITS = [300, 900, 2_000]
/** Most pages answer in less, and then the first that is painted is what stays, in ms. */
const PATIENCE = 60

const texts = createTexts(getMessage)
const draw = createPage(popupCss, "popupTitle", texts)

let drawAgain = () => {}
let saving: ComponentChild = null
let isDrawn = false
let news: NewsHint | undefined

function show(tab: ShownTab, state: PopupState, control: Control | null): void {
  drawAgain = () => show(tab, state, control)
  isDrawn = true
  const { mode, chosen } = control?.reach ?? { mode: "click", chosen: [] }
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
      onSwitchSite={(isOn) => void chooseSite(mode, tab.host, isOn).then(() => showOften(tab))}
      onChooseMode={(next) => void chooseMode(next, chosen).then(() => showOften(tab))}
      onChooseDensity={(density) => void changeSettings((settings) => ({ ...settings, density }))}
      onRunHere={() => void runAndShow(tab)}
      onStopHere={() => void stopHere(tab.id).then(() => showOften(tab))}
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

async function showTab(tab: ShownTab): Promise<{ state: PopupState; reach: Reach }> {
  const [{ state: read, reach }, { density }] = await Promise.all([readTabState(tab), loadSettings()])
  const state: PopupState =
    read.status === "working"
      ? { ...read, found: await askBackground("describe", { entities: read.found }) }
      : read
  show(tab, state, { reach, density, site: tab.host, isPrivate: tab.isPrivate })
  return { state, reach }
}

async function showOften(tab: ShownTab): Promise<void> {
  await showTab(tab)
  for (const wait of WAITS) setTimeout(() => void showTab(tab), wait)
}

/** A page that says nothing may be on its way, or is read only now, after an update: it is asked again. */
async function showLate(tab: ShownTab): Promise<void> {
  for (const wait of WAITS) {
    await new Promise((resolve) => setTimeout(resolve, wait))
    const { state } = await showTab(tab)
    if (saving === null) offerSaving(tab, state)
  }
}

async function runAndShow(tab: ShownTab): Promise<void> {
  if (await runHere(tab.id)) return showOften(tab)
  const [reach, { density }] = await Promise.all([loadReach(), loadSettings()])
  show(tab, { status: "cannot-run" }, { reach, density, site: "", isPrivate: tab.isPrivate })
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

/** Says that the page is being read, where it has not said by now what is on it. */
async function showWaiting(tab: ShownTab): Promise<void> {
  const [reach, { density }] = await Promise.all([loadReach(), loadSettings()])
  if (isDrawn) return
  show(tab, { status: "loading" }, { reach, density, site: tab.host, isPrivate: tab.isPrivate })
}

function offerSaving(tab: ShownTab, { status }: PopupState): void {
  if (status === "cannot-run" || status === "no-words") return
  const { offer } = createSaveController(pageSavingOf(tab.id), (state, actions) => {
    const onRead = (file: string) =>
      void browser.tabs.create({ url: libraryUrl({ page: "article", file, at: null }) })
    const onNewNames = () => void browser.tabs.create({ url: libraryUrl({ page: "new-names" }) })
    saving = (
      <SavePage state={state} actions={actions} texts={texts} onRead={onRead} onNewNames={onNewNames} />
    )
    drawAgain()
  })
  // Nothing is read on a site that is switched off before the reader wants it.
  void offer(tab.isPrivate ? "nothing" : status === "off-here" ? "only-offer" : "look")
}

async function start(): Promise<void> {
  // All at once, for the reader waits. Opened as a page of its own, the popup is told which tab it stands for.
  const [tab] = await Promise.all([
    shownTab(new URLSearchParams(location.search).get("tab")),
    speakChosenLanguageInPage(),
    loadNewsHint()
  ])
  setTimeout(() => void showWaiting(tab), PATIENCE)
  const { state, reach } = await showTab(tab)
  // The click that opened the popup lets us in, and in this mode it was meant so.
  if (state.status === "not-read" && reach.mode === "click") await runAndShow(tab)
  offerSaving(tab, state)
  onSettingsChange(() => void showTab(tab))
  onGrantedChange(() => void showTab(tab))
  if (state.status === "cannot-run" && /^https?:/.test(tab.url)) await showLate(tab)
}

void start()
