import type { ComponentChild } from "preact"
import { allArticles, hashOf } from "./core/library/route"
import { createPage } from "./ui/draw-page"
import { Options } from "./ui/options/Options"
import { createOptionsController, type OptionsActions } from "./ui/options/options-controller"
import { optionsCss } from "./ui/options/options-css"
import type { OptionsState } from "./ui/options/options-state"
import { createEnginesController } from "./ui/options/engines-controller"
import { EnginesSection } from "./ui/options/EnginesSection"
import { createNamedSection } from "./ui/options/named-section"
import { createPacksController } from "./ui/options/packs-controller"
import { PacksSection } from "./ui/options/PacksSection"
import { createSavedController } from "./ui/options/saved-controller"
import { SavedSection } from "./ui/options/SavedSection"
import { SyncSection } from "./ui/options/SyncSection"
import { saveFile } from "./ui/save-file"
import type { SitesAccess } from "./ui/options/SitesSection"
import { createTexts } from "./ui/text/texts"
import { forgetShared, loadSyncStatus, onSyncStatusChange, switchSync } from "./webext/choice-sync"
import { choicesStore } from "./webext/choices-store"
import { chooseMode, chooseSite } from "./webext/choose-mode"
import { onCorrectionsChange } from "./webext/corrections-store"
import { loadReach, onGrantedChange } from "./webext/granted"
import { askBackground } from "./webext/messages"
import { speakChosenLanguageInPage } from "./webext/chosen-language"
import { getMessage } from "./webext/page-texts"
import { ownVersion } from "./webext/news-store"
import { engineData } from "./webext/engine-data"
import { hostedData } from "./webext/hosted-data"
import { packData } from "./webext/pack-data"
import { savedData } from "./webext/saved-data"
import { onSettingsChange } from "./webext/settings-store"
import { loadShortcuts, openShortcutPage, type Shortcut } from "./webext/shortcuts"
import { openPermissionsTab } from "./webext/tabs"

const BACKUP_NAME = "backgrounder-backup.jsonl"

const importHref = `tabs/library.html${hashOf({ page: "import" })}`
const libraryHref = `tabs/library.html${hashOf({ page: "articles", ...allArticles })}`
const texts = createTexts(getMessage)
const draw = createPage(optionsCss, "optionsTitle", texts)
const formToName = new URLSearchParams(location.search).get("form") ?? ""

let access: SitesAccess | null = null
let shortcuts: readonly Shortcut[] = []
let saved: ComponentChild = null
let packs: ComponentChild = null
let engines: ComponentChild = null
let sync: ComponentChild = null
let drawAgain = () => {}
const namedSection = createNamedSection(window)

const { refresh } = createOptionsController(choicesStore, (state, actions, canUndo) => {
  drawAgain = () => drawAll(state, actions, canUndo)
  drawAgain()
})
const { refresh: refreshSaved } = createSavedController(savedData, {
  show(state, actions) {
    saved = (
      <SavedSection
        state={state}
        actions={actions}
        texts={texts}
        libraryHref={libraryHref}
        importHref={importHref}
        onLookAt={lookAtHosted}
      />
    )
    drawAgain()
  },
  give: (file) => saveFile(BACKUP_NAME, file)
})
const { refresh: refreshPacks, offerAddress } = createPacksController(
  { ...packData, hosted: hostedData },
  (state, actions) => {
    packs = <PacksSection state={state} actions={actions} texts={texts} libraryHref={libraryHref} />
    drawAgain()
  }
)

const { refresh: refreshEngines } = createEnginesController(engineData, (state, actions) => {
  engines = <EnginesSection state={state} actions={actions} texts={texts} />
  drawAgain()
})

function drawAll(state: OptionsState, actions: OptionsActions, canUndo: boolean): void {
  draw(
    <Options
      state={state}
      actions={actions}
      canUndo={canUndo}
      texts={texts}
      formToName={formToName}
      onSearch={(query) => askBackground("searchNames", { query })}
      access={access}
      saved={saved}
      packs={packs}
      engines={engines}
      sync={sync}
      shortcuts={shortcuts}
      version={ownVersion()}
      newsHref="tabs/news.html"
      onChangeShortcuts={() => void openShortcutPage()}
    />
  )
  namedSection.show()
}

/** What is found at the address is shown where packs are. */
function lookAtHosted(address: string): void {
  offerAddress(address)
  location.hash = "#packs"
}

async function refreshSync(): Promise<void> {
  const status = await loadSyncStatus()
  sync = (
    <SyncSection
      sync={status}
      texts={texts}
      onSwitch={(isOn) => void switchSync(isOn)}
      onForget={() => void forgetShared().then(refreshSync)}
    />
  )
  drawAgain()
}

async function refreshAll(): Promise<void> {
  const reach = await loadReach()
  access = {
    reach,
    onChooseMode: (mode) => void chooseMode(mode, reach.chosen).then(refreshAll),
    onChooseSite: (site, isChosen) => void chooseSite("chosen", site, isChosen).then(refreshAll),
    onOpenPermissions: () => void openPermissionsTab()
  }
  shortcuts = await loadShortcuts()
  await refresh()
  await refreshSaved()
  await refreshPacks()
  await refreshEngines()
  await refreshSync()
}

onSettingsChange(() => void refreshAll())
onGrantedChange(() => void refreshAll())
onCorrectionsChange(() => void refresh())
onSyncStatusChange(() => void refreshSync())
// The reader comes back from the browser's own page of keys.
addEventListener("focus", () => void refreshAll())
void speakChosenLanguageInPage().then(refreshAll).then(namedSection.settle)
