import type { BackgroundHandlers } from "../webext/answer-asks"
import type { Importing } from "../webext/importing"
import { mustNotBePrivate } from "../webext/private-window"

type ImportTopic =
  "importStatus" | "beginImport" | "queueImport" | "addImported" | "endImport" | "forgetImport"

/** Answers what the import page asks. */
export function createImportAnswers(importing: Importing): Pick<BackgroundHandlers, ImportTopic> {
  return {
    importStatus: () => importing.status(),
    async beginImport({ files }, sender) {
      mustNotBePrivate(sender)
      return importing.begin(files)
    },
    async queueImport(read, sender) {
      mustNotBePrivate(sender)
      return importing.queue(read)
    },
    addImported: () => importing.addSome(),
    endImport: () => importing.end(),
    forgetImport: () => importing.forget()
  }
}
