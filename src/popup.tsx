import browser from "webextension-polyfill"
import { withSite } from "./core/settings/settings"
import { createPage } from "./ui/draw-page"
import { Popup, type PopupState } from "./ui/popup/Popup"
import { popupCss } from "./ui/popup/popup-css"
import { createTexts } from "./ui/text/texts"
import { askBackground, askPage } from "./webext/messages"
import { getMessage } from "./webext/page-texts"
import { changeSettings } from "./webext/settings-store"
import { askForAllSites, followPermissions, runInOpenTabs, runInTab } from "./webext/spotter-registration"
import { readTabState, shownTab, type ShownTab } from "./webext/tab-state"

const texts = createTexts(getMessage)
const draw = createPage(popupCss, texts.say("popupTitle"), texts)

function show(tab: ShownTab, state: PopupState): void {
  const refresh = () => showTab(tab)
  draw(
    <Popup
      state={state}
      texts={texts}
      onShowMention={(entity) =>
        void askPage(tab.id, 0, "showMention", { entity }).then(() => window.close())
      }
      onSwitchSite={(active) => void switchSite(tab, active)}
      onRunHere={() => void runInTab(tab.id).then(refresh)}
      onGrantAllSites={() => void askForAllSites().then(followPermissions).then(runInOpenTabs).then(refresh)}
      onOpenLibrary={() => void browser.tabs.create({ url: browser.runtime.getURL("tabs/library.html") })}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
    />
  )
}

async function showTab(tab: ShownTab): Promise<void> {
  const state = await readTabState(tab)
  if (state.status !== "working") show(tab, state)
  else show(tab, { ...state, found: await askBackground("describe", { entities: state.found }) })
}

async function switchSite(tab: ShownTab, active: boolean): Promise<void> {
  await changeSettings((settings) => withSite(settings, tab.host, active))
  await showTab(tab)
  // A page that is switched on again has to be read before it can say what is on it.
  if (active) for (const wait of [300, 900, 2_000]) setTimeout(() => void showTab(tab), wait)
}

// Opened as a page of its own, the popup is told which tab it stands for.
void shownTab(new URLSearchParams(location.search).get("tab")).then((tab) => {
  show(tab, { status: "loading" })
  return showTab(tab)
})
