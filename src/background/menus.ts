import browser from "webextension-polyfill"
import { lookUpInPage } from "../webext/look-up-here"
import { getMessage } from "../webext/page-texts"

const ON_SELECTION = "on-selection"

// Installation and a change of settings ask for the menus at the same time, and an entry may not be created twice.
let creating = Promise.resolve()

/** Puts the entry into the menu of a selection; browsers keep it until the extension is updated. */
export function createMenus(): void {
  // Firefox for Android has no menus.
  if (browser.contextMenus) creating = creating.then(replaceMenus)
}

async function replaceMenus(): Promise<void> {
  await browser.contextMenus.removeAll()
  await new Promise<void>((resolve) => {
    const entry: browser.Menus.CreateCreatePropertiesType = {
      id: ON_SELECTION,
      // The browser puts the selected words in place of the sign; a value keeps it from being taken for a placeholder.
      title: getMessage("menuOnSelection", ["%s"]),
      contexts: ["selection"]
    }
    browser.contextMenus.create(entry, resolve)
  })
}

export function followMenus(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = "", frameId = 0 }, tab) => {
    if (menuItemId === ON_SELECTION) void lookUpInPage(tab?.id, frameId, selectionText)
  })
}
