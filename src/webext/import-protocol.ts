import type { ImportAnswer } from "../core/import/import-answer"
import type { ImportRun, Queued, Skipped } from "../core/import/import-run"

/** What the import page asks of the background; see `protocol.ts`. */
export type ImportProtocol = {
  /** What became of the last import of files; null where there is nothing to tell. */
  importStatus(ask: Record<never, never>): ImportRun | null

  /** So many files are going to be read and queued. In no private window. */
  beginImport(ask: { files: number }): ImportRun

  /** Some files have been read: keeps their texts until they are added. */
  queueImport(ask: {
    filesRead: number
    queued: readonly Queued[]
    skipped: readonly Skipped[]
  }): ImportAnswer

  /** Adds the next lot of texts to the corpus. All pages are told. */
  addImported(ask: Record<never, never>): ImportAnswer

  /** Adds nothing more: what was added stays. */
  endImport(ask: Record<never, never>): ImportRun | null

  /** Leaves nothing of the report of an import. */
  forgetImport(ask: Record<never, never>): void
}
