import browser from "webextension-polyfill"
import { sayFrom, type Catalogue } from "../core/wording/catalogue"

let catalogue: Catalogue | null = null

/** From now on this script speaks the language of a catalogue; null: that of the browser. */
export function speak(language: Catalogue | null): void {
  catalogue = language
}

/** A sentence of the interface; empty where there is none of that key. */
export function getMessage(key: string, values: string[]): string {
  return (catalogue && sayFrom(catalogue, key, values)) || browser.i18n.getMessage(key, values)
}

/** Whether this script or page belongs to a private window, of which nothing is kept. */
export function isPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext === true
}
