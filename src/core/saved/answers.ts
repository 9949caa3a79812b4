import type { BackupProblem, HostedPack } from "./backup"
import type { Unsavable } from "./extracted"
import type { Extent } from "./saved-article"
import type { Understood } from "./understood"

/** An article that is in the corpus; `savedAt` is null where it came with it. */
export type InCorpus = Understood & { readonly savedAt: string | null; readonly extent: Extent }

/** Why nothing was saved, or can be. */
export type SaveProblem = Unsavable | "private" | "cannot-read" | "nothing-selected" | "no-room"

/** What saving would do on a page. */
export type PageLook =
  | { readonly status: "unknown"; readonly hasSelection: boolean }
  | { readonly status: "known"; readonly article: InCorpus; readonly hasSelection: boolean }
  | { readonly status: "not"; readonly problem: SaveProblem }

/** `added`: how many were not there before. */
export type RestoreAnswer =
  | { readonly status: "restored"; readonly added: number }
  | { readonly status: "not"; readonly problem: "no-room" }

export type SaveAnswer =
  /** `isFirst`: nothing had been saved before it. */
  | { readonly status: "saved"; readonly article: InCorpus; readonly isFirst: boolean }
  | { readonly status: "known"; readonly article: InCorpus }
  | { readonly status: "not"; readonly problem: SaveProblem }

/** How much is saved, and how safe it is. Sizes are in bytes, of all that the extension stores; null where unknown. */
export type SavedFigures = {
  readonly count: number
  /** Decisions about new names. */
  readonly names: number
  readonly used: number | null
  readonly quota: number | null
  /** The browser has promised to clear nothing away by itself. */
  readonly isKept: boolean
}

/** What came of a backup. */
export type RestoredBackup =
  | {
      readonly status: "restored"
      readonly added: number
      readonly known: number
      readonly packs: RestoredPacks
    }
  | { readonly status: "refused"; readonly problem: BackupProblem }
  /** What was added before the room ran out stays. */
  | { readonly status: "no-room"; readonly added: number }

/** What came of the packs in a backup. */
export type RestoredPacks = {
  readonly added: number
  /** Those that this version cannot read. */
  readonly refused: number
  /** Those on a web host that are not here; the reader has to be asked for each host. */
  readonly hosted: readonly MissingPack[]
}

/** A pack on a web host, which the reader can add again. */
export type MissingPack = HostedPack & { readonly host: string }
