import browser from "webextension-polyfill"
import { makeCard } from "../core/retrieval/make-card"
import { createNameSearch } from "../core/search/find-entities"
import { answerAsks } from "../webext/answer-asks"
import { followSync } from "../webext/choice-sync"
import { loadChosenCatalogue, speakChosenLanguage } from "../webext/chosen-language"
import { onCorrectionsChange } from "../webext/corrections-store"
import { frameAnswers } from "../webext/frame-cards"
import { onGrantedChange } from "../webext/granted"
import { setLifeline } from "../webext/lifeline"
import { runLookUpIn } from "../webext/look-up-here"
import { keepNewsSince } from "../webext/news-store"
import { createOwnNaming } from "../webext/own-naming"
import { getMessage } from "../webext/page-texts"
import { showInPanel } from "../webext/panel"
import { onSettingsChange } from "../webext/settings-store"
import { followReach, runInOpenTabs, runPopoverIn } from "../webext/spotter-registration"
import {
  openArticleTab,
  openLibraryTab,
  openNamingTab,
  openWelcomeTab,
  relayToTopFrame,
  tellOrdersChanged
} from "../webext/tabs"
import { onTabLoaded, showIfUnreadable } from "../webext/toolbar"
import { followCommands } from "./commands"
import { createEngineAnswers } from "./engines"
import { createImportAnswers } from "./importing"
import { createLibraryAnswers } from "./library"
import { createMenus, followMenus } from "./menus"
import { createNameAnswers } from "./names"
import { followOmnibox } from "./omnibox"
import { createOwnNamesAnswers } from "./own-names"
import { createPackAnswers } from "./packs"
import { createPageAnswers } from "./pages"
import { createReaderCorpus } from "./reader-corpus"
import { createSavedAnswers } from "./saved"
import { onceFor } from "./once-for"
import { createSpottingCorrections } from "./spotting-corrections"

// The background may be stopped between any two messages: the corpus is loaded once for each life of it.
let speaking = speakChosenLanguage()
const spoken = async () => {
  // A choice that cannot be read keeps nobody from the corpus: names are in the browser's language then.
  await speaking.catch(() => undefined)
  return getMessage("language", [])
}
const { store, names, source, saving, packs, hosted, engines, importing } = createReaderCorpus(
  spoken,
  (areNamesTheSame) => {
    corrections.forget()
    // A page whose marks stay keeps its open card.
    if (!areNamesTheSame) void tellOrdersChanged()
  }
)
const corpus = () => source.current()
const corrections = createSpottingCorrections(corpus)
const search = onceFor(corpus, createNameSearch)
const naming = createOwnNaming({
  store: names,
  source,
  search,
  now: () => new Date(),
  newId: () => crypto.randomUUID()
})

answerAsks({
  ...createNameAnswers(corpus, search, corrections, hosted),
  ...createPageAnswers(source, saving),
  ...createSavedAnswers(store, source, saving),
  ...createLibraryAnswers(corpus, search, saving),
  ...createOwnNamesAnswers(naming),
  ...createPackAnswers(packs, hosted),
  ...createEngineAnswers(engines),
  ...createImportAnswers(importing),
  ...frameAnswers,
  lookUpScript: async (_, sender) => runLookUpIn(sender),
  async popoverScript(_, sender) {
    const [catalogue] = await Promise.all([loadChosenCatalogue(), runPopoverIn(sender)])
    return catalogue
  },
  chosenLanguage: loadChosenCatalogue,
  lifeline: async ({ isWanted }, sender) => void (await setLifeline(sender, isWanted)),
  foundInFrame: ({ entities }, sender) => relayToTopFrame(sender, entities),
  nameInOptions: openNamingTab,
  openPanel: ({ entity }, sender) => showInPanel(sender, entity),
  openLibrary: openLibraryTab,
  openArticle: openArticleTab
})

onSettingsChange((now, before) => {
  if (now.language !== before.language) {
    speaking = speakChosenLanguage()
    void speaking.then(createMenus)
  }
  followReachInTabs()
})
onGrantedChange(followReachInTabs)
onCorrectionsChange(() => {
  corrections.forget()
  void tellOrdersChanged()
})
onTabLoaded((tab) => void showIfUnreadable(tab))
browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
  void followReach().then(runInOpenTabs)
  void speaking.then(createMenus)
  if (reason === "install") void openWelcomeTab()
  if (reason === "update" && previousVersion !== undefined) void keepNewsSince(previousVersion)
})
browser.runtime.onStartup.addListener(() => void followReach())
followSync(() => new Date())
followCommands(saving)
followMenus(saving)
followOmnibox({
  search: async (query, limit) => (await search())(query, limit),
  async who(entity) {
    const card = makeCard(await corpus(), { entity, text: "", date: null, company: [], reason: "" })
    return card?.who?.text ?? null
  }
})

/** The reader has changed what is wanted, or the browser's own settings what is allowed. */
function followReachInTabs(): void {
  void followReach().then(tellOrdersChanged).then(runInOpenTabs)
}
