import browser from "webextension-polyfill"

/** The browser's own look-up of interface texts. */
export function getMessage(key: string, values: string[]): string {
  return browser.i18n.getMessage(key, values)
}
