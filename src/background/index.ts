import browser from "webextension-polyfill"
import { citePassage } from "../core/citation/cite-passage"
import { correctionKey } from "../core/corrections/correction"
import { withoutCorrection } from "../core/corrections/corrections"
import { correctionFromPage } from "../core/corrections/from-page"
import { describeFound } from "../core/corpus/describe-found"
import { makeCard } from "../core/retrieval/make-card"
import { describePage } from "../core/retrieval/describe-page"
import { dossierPassages, makeDossier } from "../core/retrieval/make-dossier"
import { createNameSearch } from "../core/search/find-entities"
import { lookUp } from "../core/search/look-up"
import { isRead } from "../core/settings/reach"
import { partTexts } from "../core/spotting/joined-texts"
import { spotPage } from "../core/spotting/spot-page"
import { toTable } from "../core/spotting/spotted-table"
import { answerAsks } from "../webext/answer-asks"
import { loadReach, onGrantedChange } from "../webext/granted"
import {
  addCorrection,
  changeCorrections,
  countCorrectionChanges,
  onCorrectionsChange
} from "../webext/corrections-store"
import { addressOfShownPdf } from "../webext/pdf-tab"
import { oneAfterAnother } from "../webext/one-after-another"
import { placeOf } from "../webext/place-of"
import { followSync } from "../webext/choice-sync"
import { showInPanel } from "../webext/panel"
import { loadSettings, onSettingsChange } from "../webext/settings-store"
import { hostOf } from "../webext/host-of"
import { loadChosenCatalogue, speakChosenLanguage } from "../webext/chosen-language"
import { keepNewsSince } from "../webext/news-store"
import { setLifeline } from "../webext/lifeline"
import { runLookUpIn } from "../webext/look-up-here"
import { RefusedError } from "../webext/messages"
import { followReach, runInOpenTabs, runPopoverIn } from "../webext/spotter-registration"
import {
  libraryUrl,
  openArticleTab,
  openLibraryTab,
  openNamingTab,
  openWelcomeTab,
  relayToTopFrame,
  tellOrdersChanged
} from "../webext/tabs"
import { onTabLoaded, showIfUnreadable, showStatus } from "../webext/toolbar"
import { followCommands } from "./commands"
import { createMenus, followMenus } from "./menus"
import { followOmnibox } from "./omnibox"
import { createImportAnswers } from "./importing"
import { createLibraryAnswers } from "./library"
import { createPackAnswers } from "./packs"
import { createReaderCorpus } from "./reader-corpus"
import { createSpottingCorrections } from "./spotting-corrections"

// The background may be stopped between any two messages: the corpus is loaded once for each life of it.
const { store, source, saving, packs, importing } = createReaderCorpus(() => {
  corrections.forget()
  searching = undefined
  void tellOrdersChanged()
})
const corpus = () => source.current()
const corrections = createSpottingCorrections(corpus)
let searching: Promise<ReturnType<typeof createNameSearch>> | undefined
const search = () => (searching ??= corpus().then(createNameSearch))
/** As many as fit under a text field. */
const NAMES_FOUND = 8

answerAsks({
  async spot({ page, blocks }, sender) {
    const { gazetteer, correct } = await corrections.forPage(placeOf(sender))
    return toTable(spotPage(gazetteer, page, partTexts(blocks), correct))
  },
  card: async ({ entity, page, date, text, reason }) =>
    makeCard(await corpus(), { entity, text, date, company: Object.keys(page.evidence), reason }),
  describe: async ({ entities }) => describeFound(await corpus(), entities),
  pageOrders: async ({ word }, sender) => {
    // The page will ask for its names next, unless it is left out; whatever is wrong with the pack is told then.
    corpus().catch(() => undefined)
    const [settings, reach, corrections, articles] = await Promise.all([
      loadSettings(),
      loadReach(),
      countCorrectionChanges(),
      source.revision()
    ])
    const { density, markStyle, marksOtherThanNames, opening, restMs, heldKey, looksUpWords } = settings
    const marking = { density, markStyle, marksOtherThanNames }
    const handling = { opening, restMs, heldKey, looksUpWords }
    const active = isRead(reach, hostOf(sender), word)
    return { active, marking, handling, corrections, corpus: articles, language: settings.language }
  },
  pageStatus: async ({ status, names }, { tab, url = "" }) => {
    const isSaved = await saving.has(addressOfShownPdf(url) ?? url)
    if (tab?.id !== undefined) await showStatus(tab.id, { status, names, isSaved })
  },
  async object(objected, sender) {
    // Nothing is kept of private windows, and the card there does not offer it.
    if (sender.tab?.incognito === true) throw new RefusedError("this window is private")
    const correction = correctionFromPage(objected, placeOf(sender), new Date().toISOString())
    await addCorrection(correction)
    return { undo: correctionKey(correction) }
  },
  undoCorrection: async ({ key }) => void (await changeCorrections((all) => withoutCorrection(all, key))),
  nameInOptions: openNamingTab,
  searchNames: async ({ query }) => (await search())(query, NAMES_FOUND),
  async lookUp({ page, ...asked }, sender) {
    const { correct } = await corrections.forPage(placeOf(sender))
    return lookUp(await corpus(), await search(), page, asked, correct)
  },
  lookUpScript: async (_, sender) => runLookUpIn(sender),
  async popoverScript(_, sender) {
    const [catalogue] = await Promise.all([loadChosenCatalogue(), runPopoverIn(sender)])
    return catalogue
  },
  chosenLanguage: loadChosenCatalogue,
  lifeline: async ({ isWanted }, sender) => void (await setLifeline(sender, isWanted)),
  foundInFrame: ({ entities }, sender) => relayToTopFrame(sender, entities),
  ...createLibraryAnswers(corpus, search, saving),
  ...createPackAnswers(packs),
  ...createImportAnswers(importing),
  async cite(place) {
    const citation = citePassage(await corpus(), place)
    const { file, start, end } = place
    return citation && { ...citation, libraryUrl: libraryUrl({ page: "article", file, at: { start, end } }) }
  },
  describePage: async (query) => describePage(await corpus(), query),
  dossier: async ({ entity }) => makeDossier(await corpus(), entity),
  dossierPassages: async ({ entity, from }) => dossierPassages(await corpus(), entity, from),
  openPanel: ({ entity }, sender) => showInPanel(sender, entity),
  openLibrary: openLibraryTab,
  openArticle: openArticleTab,
  lookAtPage: async ({ tab }) => saving.look(tab),
  savePage: async ({ tab, extent }) => saving.save(tab, extent),
  removeSaved: async ({ file }) => saving.remove(file),
  restoreSaved: async ({ articles }) => saving.restore(articles),
  savedIds: async () => (await store.heads()).map(({ id }) => id),
  savedArticle: async ({ id }) => store.article(id),
  // Not between two steps of a text that is being added.
  clearSaved: () => oneAfterAnother("saving", () => source.clear())
})

void speakChosenLanguage()
onSettingsChange((now, before) => {
  if (now.language !== before.language) void speakChosenLanguage().then(createMenus)
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
  void speakChosenLanguage().then(createMenus)
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
