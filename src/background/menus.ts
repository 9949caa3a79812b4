import browser from "webextension-polyfill"
import { lookUpInPage } from "../webext/look-up-here"
import { getMessage } from "../webext/page-texts"
import { openPdfTab } from "../webext/pdf-tab"
import { saveAndTell } from "../webext/save-and-tell"
import type { Saving } from "../webext/saving"

const ON_SELECTION = "on-selection"
const SAVE_SELECTION = "save-selection"
const SAVE_PAGE = "save-page"
const ON_PDF = "on-pdf"

// Installation and a change of settings ask for the menus at the same time, and an entry may not be created twice.
let creating = Promise.resolve()

/** Puts the entries into the menus of pages, selections and links; browsers keep them until the extension is updated. */
export function createMenus(): void {
  // Firefox for Android has no menus.
  if (browser.contextMenus) creating = creating.then(replaceMenus)
}

async function replaceMenus(): Promise<void> {
  await browser.contextMenus.removeAll()
  const documentUrlPatterns = ["http://*/*", "https://*/*"]
  // The browser puts the selected words in place of the sign; a value keeps it from being taken for a placeholder.
  await create({ id: ON_SELECTION, title: getMessage("menuOnSelection", ["%s"]), contexts: ["selection"] })
  await create({
    id: SAVE_SELECTION,
    title: getMessage("saveSelection", []),
    contexts: ["selection"],
    documentUrlPatterns
  })
  await create({ id: SAVE_PAGE, title: getMessage("savePage", []), contexts: ["page"], documentUrlPatterns })
  await create({
    id: ON_PDF,
    title: getMessage("menuOnPdf", []),
    contexts: ["link"],
    targetUrlPatterns: ["*://*/*.pdf*", "*://*/*.PDF*"]
  })
}

function create(entry: browser.Menus.CreateCreatePropertiesType): Promise<void> {
  return new Promise((resolve) => {
    browser.contextMenus.create(entry, resolve)
  })
}

export function followMenus(saving: Saving): void {
  browser.contextMenus?.onClicked.addListener(
    ({ menuItemId, selectionText = "", frameId = 0, linkUrl }, tab) => {
      if (menuItemId === ON_SELECTION) void lookUpInPage(tab?.id, frameId, selectionText)
      if (menuItemId === SAVE_SELECTION) void saveAndTell(saving, tab?.id, "selection")
      if (menuItemId === SAVE_PAGE) void saveAndTell(saving, tab?.id, "page")
      if (menuItemId === ON_PDF && linkUrl !== undefined) void openPdfTab(linkUrl, tab?.id)
    }
  )
}
