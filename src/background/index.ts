import browser from "webextension-polyfill"
import { describeFound } from "../core/corpus/describe-found"
import { listArticles, readLibraryArticle } from "../core/corpus/library"
import type { LoadedCorpus } from "../core/corpus/loaded-corpus"
import { makeCard } from "../core/retrieval/make-card"
import { withSite } from "../core/settings/settings"
import { spotPage } from "../core/spotting/spot-page"
import { loadBundledPack } from "../webext/bundled-pack"
import { answerAsks } from "../webext/answer-asks"
import { changeSettings, loadSettings } from "../webext/settings-store"
import { setLifeline } from "../webext/lifeline"
import { followPermissions, runInOpenTabs } from "../webext/spotter-registration"
import {
  hostOf,
  openArticleTab,
  openWelcomeTab,
  relayToTopFrame,
  stepInActiveTab,
  tellAllTabs
} from "../webext/tabs"

// The background may be stopped between any two messages: the corpus is loaded once for each life of it.
let loading: Promise<LoadedCorpus> | undefined
const corpus = () => (loading ??= loadBundledPack())

answerAsks({
  spot: async ({ page, blocks }) => spotPage(await corpus(), page, blocks),
  card: async ({ entity, page, date, text, reason }) =>
    makeCard(await corpus(), { entity, text, date, company: Object.keys(page.evidence), reason }),
  describe: async ({ entities }) => describeFound(await corpus(), entities),
  pageActive: async (_, sender) => ({
    active: !(await loadSettings()).excludedHosts.includes(hostOf(sender))
  }),
  lifeline: async ({ isWanted }, sender) => void (await setLifeline(sender, isWanted)),
  foundInFrame: ({ entities }, sender) => relayToTopFrame(sender, entities),
  listArticles: async () => listArticles(await corpus()),
  readArticle: async ({ file }) => readLibraryArticle(await corpus(), file),
  openArticle: openArticleTab
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
  const { excludedHosts } = await changeSettings((settings) =>
    withSite(settings, host, settings.excludedHosts.includes(host))
  )
  await tellAllTabs(host, !excludedHosts.includes(host))
}
