import browser from "webextension-polyfill"
import { lookUpInPage } from "../webext/look-up-here"
import { getMessage } from "../webext/page-texts"

const ON_SELECTION = "on-selection"

/** Puts the entry into the menu of a selection; browsers keep it until the extension is updated. */
export function createMenus(): void {
  // Firefox for Android has no menus.
  void browser.contextMenus?.removeAll().then(() =>
    browser.contextMenus.create({
      id: ON_SELECTION,
      // The browser puts the selected words in place of the sign; a value keeps it from being taken for a placeholder.
      title: getMessage("menuOnSelection", ["%s"]),
      contexts: ["selection"]
    })
  )
}

export function followMenus(): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = "", frameId = 0 }, tab) => {
    if (menuItemId === ON_SELECTION) void lookUpInPage(tab?.id, frameId, selectionText)
  })
}
