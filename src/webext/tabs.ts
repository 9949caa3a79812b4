import browser, { type Runtime, type Tabs } from "webextension-polyfill"
import { hashOf, type LibraryRoute } from "../core/library/route"
import type { EntityId, Evidence } from "../core/model"
import { askPage, ifNobodyThere, tellPage } from "./messages"
import type { PageAsk } from "./protocol"

/** Passes on what a frame found to the top frame of its tab, which lists the whole tab. */
export async function relayToTopFrame(
  { tab, frameId }: Pick<Runtime.MessageSender, "tab" | "frameId">,
  entities: PageAsk<"frameFound">["entities"]
): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return
  // The top frame may hold no script of ours, or be gone already: then there is nobody to tell.
  await askPage(tab.id, 0, "frameFound", { frame: frameId, entities }).catch(ifNobodyThere)
}

export async function stepInActiveTab(step: 1 | 0 | -1): Promise<void> {
  const tab = await activeTab()
  if (tab?.id !== undefined) await tellPage(tab.id, "stepMention", { step })
}

/** The tab that the reader is looking at; its address only where the browser tells. */
export async function activeTab(): Promise<Tabs.Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab ?? null
}

/** Tells every open page that the reader has changed what is wanted. */
export async function tellOrdersChanged(): Promise<void> {
  const tabs = await browser.tabs.query({})
  await Promise.all(tabs.map(async ({ id }) => id !== undefined && tellPage(id, "ordersChanged", {})))
}

/** Opens an article of the corpus in the library, at a passage. */
export async function openArticleTab({ file, start, end }: Evidence): Promise<void> {
  await browser.tabs.create({ url: libraryUrl({ page: "article", file, at: { start, end } }) })
}

/** Opens the library at the page of an entity, or at what it finds for some words. */
export async function openLibraryTab(wanted: { entity: EntityId } | { query: string }): Promise<void> {
  const route: LibraryRoute =
    "entity" in wanted ? { page: "entity", ...wanted } : { page: "search", ...wanted }
  await browser.tabs.create({ url: libraryUrl(route) })
}

/** The address of a page of the library. */
export function libraryUrl(route: LibraryRoute): string {
  return browser.runtime.getURL(`tabs/library.html${hashOf(route)}`)
}

/** Opens the options where the reader can say what a form names. */
export async function openNamingTab({ form }: { form: string }): Promise<void> {
  const query = new URLSearchParams({ form })
  await browser.tabs.create({ url: browser.runtime.getURL(`options.html?${query}#corrections`) })
}

export async function openWelcomeTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL("tabs/welcome.html") })
}

/** Opens the page that looks up a name: an entity's card, what a word names, or an empty field to type in. */
export async function openLookUpTab(asked: { entity?: string; text?: string }): Promise<void> {
  await browser.tabs.create({ url: lookUpUrl(asked) })
}

function lookUpUrl(asked: { entity?: string; text?: string }): string {
  return browser.runtime.getURL(`tabs/look-up.html?${new URLSearchParams(asked)}`)
}

export async function openNewsTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL("tabs/news.html") })
}

export async function openPermissionsTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL("tabs/permissions.html") })
}
