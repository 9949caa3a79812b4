import browser, { type Runtime } from "webextension-polyfill"
import type { EntityId } from "../core/model"

/** The page of the panel; as a tab it is told by `tab` which page it belongs to. */
const PANEL = "sidepanel.html"
const WISH = "panelWish"

type SidePanel = { open(options: { readonly windowId: number }): Promise<void> }

/** What a panel is asked to show: the dossier of an entity, in one window. */
type Wish = { readonly window: number; readonly entity: EntityId }

// Chrome's API, which the polyfill passes on without knowing it.
const sidePanel = () => (browser as unknown as { readonly sidePanel?: SidePanel }).sidePanel

/** Whether the browser has a place for the panel; phones have none. */
export function hasPanel(): boolean {
  return sidePanel() !== undefined || browser.sidebarAction !== undefined
}

/**
 * Opens the panel of a window. Browsers allow it straight from a click or a key alone: nothing may be awaited before.
 * Resolves to false where the browser has no panel or does not open it from here.
 */
export async function openPanel(window: number): Promise<boolean> {
  try {
    const inChrome = sidePanel()
    if (inChrome) await inChrome.open({ windowId: window })
    else if (browser.sidebarAction) await browser.sidebarAction.open()
    else return false
    return true
  } catch {
    // How both browsers say that it was not straight from a click.
    return false
  }
}

/**
 * Shows the dossier of an entity beside the page that asks. Firefox opens its sidebar only from its own buttons and
 * keys, never for a page: where it is closed the dossier comes as a tab.
 */
export async function showInPanel(
  { tab }: Pick<Runtime.MessageSender, "tab">,
  entity: EntityId
): Promise<void> {
  const { id, windowId: window } = tab ?? {}
  if (id === undefined || window === undefined) return
  const opening = openPanel(window)
  // A panel that is open hears of the wish, one that is opening finds it.
  await browser.storage.session.set({ [WISH]: { window, entity } satisfies Wish })
  if ((await opening) || (await isSidebarOpen(window))) return
  await browser.storage.session.remove(WISH)
  await browser.tabs.create({
    url: browser.runtime.getURL(`${PANEL}?tab=${id}#${new URLSearchParams({ entity })}`),
    openerTabId: id
  })
}

async function isSidebarOpen(window: number): Promise<boolean> {
  return (await browser.sidebarAction?.isOpen({ windowId: window })) ?? false
}

/** Calls back with each entity whose dossier the panel of a window is asked to show, also before this panel was there. */
export async function onPanelWish(window: number, show: (entity: EntityId) => void): Promise<void> {
  const take = (wish: unknown) => {
    if (!isWish(wish) || wish.window !== window) return
    void browser.storage.session.remove(WISH)
    show(wish.entity)
  }
  browser.storage.session.onChanged.addListener((changes) => take(changes[WISH]?.newValue))
  take((await browser.storage.session.get(WISH))[WISH])
}

function isWish(value: unknown): value is Wish {
  if (typeof value !== "object" || value === null || !("window" in value) || !("entity" in value))
    return false
  return typeof value.window === "number" && typeof value.entity === "string"
}
