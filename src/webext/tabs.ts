import browser, { type Runtime } from "webextension-polyfill"
import { askPage, ifNobodyThere, tellPage } from "./messages"
import type { PageAsk } from "./protocol"

type Addressed = { readonly url?: string | undefined }

/** The host of the page that a message comes from, its tab's where it comes from a frame; "" where it has none. */
export function hostOf(sender: Addressed & { readonly tab?: Addressed | undefined }): string {
  const address = sender.tab?.url ?? sender.url
  if (address === undefined || !URL.canParse(address)) return ""
  return new URL(address).hostname
}

/** Passes on what a frame found to the top frame of its tab, which lists the whole tab. */
export async function relayToTopFrame(
  { tab, frameId }: Pick<Runtime.MessageSender, "tab" | "frameId">,
  entities: PageAsk<"frameFound">["entities"]
): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return
  // The top frame may hold no script of ours, or be gone already: then there is nobody to tell.
  await askPage(tab.id, 0, "frameFound", { frame: frameId, entities }).catch(ifNobodyThere)
}

export async function stepInActiveTab(step: 1 | -1): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id !== undefined) await tellPage(tab.id, "stepMention", { step })
}

/** Tells every open page of a site that it was switched on or off. */
export async function tellAllTabs(host: string, active: boolean): Promise<void> {
  const tabs = await browser.tabs.query({})
  const there = tabs.flatMap(({ id, url }) => (id !== undefined && hostOf({ url }) === host ? [id] : []))
  await Promise.all(there.map((tab) => tellPage(tab, "setActive", { active })))
}

/** Opens an article of the corpus in the library, at a passage. */
export async function openArticleTab({
  file,
  start,
  end
}: {
  file: string
  start: number
  end: number
}): Promise<void> {
  const query = new URLSearchParams({ file, start: String(start), end: String(end) })
  await browser.tabs.create({ url: browser.runtime.getURL(`tabs/library.html?${query}`) })
}

export async function openWelcomeTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL("tabs/welcome.html") })
}
