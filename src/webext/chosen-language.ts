import browser from "webextension-polyfill"
import type { Catalogue } from "../core/wording/catalogue"
import { readCatalogue } from "../core/wording/read-catalogue"
import { languages, type Language } from "../core/settings/settings"
import { speak } from "./page-texts"
import { loadSettings, onSettingsChange } from "./settings-store"

/** The sentences of the language that the reader chose; null where the browser's own is to be spoken. */
export async function loadChosenCatalogue(): Promise<Catalogue | null> {
  const { language } = await loadSettings()
  if (language !== "browser") return loadCatalogue(language)
  // While Chromium takes in an update, a background may come up that the browser has no sentences for.
  return browser.i18n.getMessage("extensionName") === "" ? loadCatalogue(languageOfBrowser()) : null
}

/** The language that the browser would choose of those that there are. */
function languageOfBrowser(): Spoken {
  const [wanted] = browser.i18n.getUILanguage().split("-")
  return languages.find((language): language is Spoken => language === wanted) ?? "en"
}

type Spoken = Exclude<Language, "browser">

async function loadCatalogue(language: Spoken): Promise<Catalogue> {
  const file = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`))
  return readCatalogue(await file.json())
}

/** Has this script speak the language that the reader chose. To be called before anything is said. */
export async function speakChosenLanguage(): Promise<void> {
  speak(await loadChosenCatalogue())
}

/** The same in a page of the extension, which is loaded anew when the reader chooses another language. */
export async function speakChosenLanguageInPage(): Promise<void> {
  // Listened to before anything is waited for: a choice that is made meanwhile would be missed.
  onSettingsChange((now, before) => {
    if (now.language !== before.language) location.reload()
  })
  await speakChosenLanguage()
}
