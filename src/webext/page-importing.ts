import browser from "webextension-polyfill"
import type { Ask } from "./protocol"
import { askBackground } from "./messages"
import { askToKeep } from "./page-saving"

/** Importing files, for pages of ours. */
export const pageImporting = {
  /** Nothing is kept of private windows. */
  isPrivate: (): boolean => browser.extension.inIncognitoContext === true,
  tell: (error: unknown): void => console.warn("A part of an import failed", error),
  status: () => askBackground("importStatus", {}),
  begin(files: number) {
    askToKeep()
    return askBackground("beginImport", { files })
  },
  queue: (read: Ask<"queueImport">) => askBackground("queueImport", read),
  addSome: () => askBackground("addImported", {}),
  end: () => askBackground("endImport", {}),
  forget: () => askBackground("forgetImport", {})
}
