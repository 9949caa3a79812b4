import browser from "webextension-polyfill"

/** The browser's own look-up of interface texts. */
export function getMessage(key: string, values: string[]): string {
  return browser.i18n.getMessage(key, values)
}

/** Whether this script or page belongs to a private window, of which nothing is kept. */
export function isPrivateWindow(): boolean {
  return browser.extension.inIncognitoContext === true
}
