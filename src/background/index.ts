import browser from "webextension-polyfill"
import { citePassage } from "../core/citation/cite-passage"
import { correctionKey } from "../core/corrections/correction"
import { withoutCorrection } from "../core/corrections/corrections"
import { correctionFromPage } from "../core/corrections/from-page"
import { describeFound } from "../core/corpus/describe-found"
import { listArticles, readLibraryArticle } from "../core/corpus/library"
import type { LoadedCorpus } from "../core/corpus/loaded-corpus"
import { makeCard } from "../core/retrieval/make-card"
import { createNameSearch } from "../core/search/find-entities"
import { withSite } from "../core/settings/settings"
import { partTexts } from "../core/spotting/joined-texts"
import { spotPage } from "../core/spotting/spot-page"
import { toTable } from "../core/spotting/spotted-table"
import { loadBundledPack } from "../webext/bundled-pack"
import { answerAsks } from "../webext/answer-asks"
import {
  addCorrection,
  changeCorrections,
  countCorrectionChanges,
  onCorrectionsChange
} from "../webext/corrections-store"
import { changeSettings, loadSettings, onSettingsChange } from "../webext/settings-store"
import { setLifeline } from "../webext/lifeline"
import { followPermissions, runInOpenTabs, runPopoverIn } from "../webext/spotter-registration"
import {
  hostOf,
  libraryUrl,
  openArticleTab,
  openNamingTab,
  openWelcomeTab,
  placeOf,
  relayToTopFrame,
  stepInActiveTab,
  tellOrdersChanged
} from "../webext/tabs"
import { createSpottingCorrections } from "./spotting-corrections"

// The background may be stopped between any two messages: the corpus is loaded once for each life of it.
let loading: Promise<LoadedCorpus> | undefined
const corpus = () => (loading ??= loadBundledPack())
const corrections = createSpottingCorrections(corpus)
let searching: Promise<ReturnType<typeof createNameSearch>> | undefined
const search = () => (searching ??= corpus().then(createNameSearch))
/** As many as fit under a text field. */
const NAMES_FOUND = 8

answerAsks({
  async spot({ page, blocks }, sender) {
    const { gazetteer, correct } = await corrections.forPage(placeOf(sender))
    return toTable(spotPage({ gazetteer, rows: (await corpus()).rows }, page, partTexts(blocks), correct))
  },
  card: async ({ entity, page, date, text, reason }) =>
    makeCard(await corpus(), { entity, text, date, company: Object.keys(page.evidence), reason }),
  describe: async ({ entities }) => describeFound(await corpus(), entities),
  pageOrders: async (_, sender) => {
    const { excludedHosts, density, markStyle, marksOtherThanNames } = await loadSettings()
    const marking = { density, markStyle, marksOtherThanNames }
    const active = !excludedHosts.includes(hostOf(sender))
    // The page will ask for its names next; whatever is wrong with the pack is told then.
    if (active) corpus().catch(() => undefined)
    return { active, marking, corrections: await countCorrectionChanges() }
  },
  async object(objected, sender) {
    const correction = correctionFromPage(objected, placeOf(sender), new Date().toISOString())
    await addCorrection(correction)
    return { undo: correctionKey(correction) }
  },
  undoCorrection: async ({ key }) => void (await changeCorrections((all) => withoutCorrection(all, key))),
  nameInOptions: openNamingTab,
  searchNames: async ({ query }) => (await search())(query, NAMES_FOUND),
  popoverScript: async (_, sender) => runPopoverIn(sender),
  lifeline: async ({ isWanted }, sender) => void (await setLifeline(sender, isWanted)),
  foundInFrame: ({ entities }, sender) => relayToTopFrame(sender, entities),
  listArticles: async () => listArticles(await corpus()),
  readArticle: async ({ file }) => readLibraryArticle(await corpus(), file),
  async cite(place) {
    const citation = citePassage(await corpus(), place)
    return citation && { ...citation, libraryUrl: libraryUrl(place) }
  },
  openArticle: openArticleTab
})

onSettingsChange(() => void tellOrdersChanged())
onCorrectionsChange(() => {
  corrections.forget()
  void tellOrdersChanged()
})
browser.runtime.onInstalled.addListener(({ reason }) => {
  void followPermissions().then(runInOpenTabs)
  if (reason === "install") void openWelcomeTab()
})
browser.runtime.onStartup.addListener(() => void followPermissions())
browser.permissions.onAdded.addListener(() => void followPermissions().then(runInOpenTabs))
browser.permissions.onRemoved.addListener(() => void followPermissions())

browser.commands?.onCommand.addListener((command) => {
  if (command === "next-mention") void stepInActiveTab(1)
  if (command === "previous-mention") void stepInActiveTab(-1)
  if (command === "toggle-here") void toggleHere()
})

async function toggleHere(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  const host = hostOf({ url: tab?.url })
  if (host === "") return
  await changeSettings((settings) => withSite(settings, host, settings.excludedHosts.includes(host)))
}
