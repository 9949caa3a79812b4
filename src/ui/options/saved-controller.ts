import type { RestoredBackup, RestoredPacks, SavedFigures } from "../../core/saved/answers"
import type { BackupProblem } from "../../core/saved/backup"

/** Where saved pages are kept. Tells the console what goes wrong before it rejects. */
export type SavedStore = {
  read(): Promise<SavedFigures>
  askToKeep(): Promise<boolean>
  /** Everything as one file, read back; packs only where they are wanted. */
  backUp(what: { readonly withPacks: boolean }): Promise<Blob>
  restore(file: Blob, how: { readonly withChoices: boolean }): Promise<RestoredBackup>
  clear(): Promise<void>
}

/** What has just been done with saved pages. */
export type SavedNotice =
  | { readonly did: "backed-up"; readonly count: number }
  | {
      readonly did: "restored"
      readonly added: number
      readonly known: number
      readonly packs: RestoredPacks
    }
  /** `undoFailed`: they could not be put back, or not all of them, and that can be tried again. */
  | { readonly did: "deleted"; readonly undoFailed?: "no-room" | "failed" }
  | { readonly did: "not-kept" | "no-room" | "failed" }
  | { readonly did: "refused"; readonly problem: BackupProblem }

export type SavedState = {
  /** Null until it is known. */
  readonly figures: SavedFigures | null
  readonly isBusy: boolean
  readonly notice: SavedNotice | null
  readonly canUndo: boolean
}

export type SavedActions = {
  readonly askToKeep: () => void
  readonly backUp: () => void
  readonly restore: (file: Blob) => void
  readonly clear: () => void
  /** Puts back what `clear` took out. */
  readonly undo: () => void
}

/** Keeps what the options say of saved pages, and has it shown after each change. */
export function createSavedController(
  store: SavedStore,
  parts: {
    readonly show: (state: SavedState, actions: SavedActions) => void
    /** Hands a backup to the reader. */
    readonly give: (file: Blob) => void
  }
): { readonly refresh: () => Promise<void> } {
  let state: SavedState = { figures: null, isBusy: false, notice: null, canUndo: false }
  let cleared: Blob | null = null

  const update = (part: Partial<SavedState>) => {
    state = { ...state, ...part, canUndo: cleared !== null }
    parts.show(state, actions)
  }
  const refresh = async () => update({ figures: await store.read() })
  const act = async (make: () => Promise<SavedNotice | null>) => {
    if (state.isBusy) return
    update({ isBusy: true, notice: null })
    const notice = await make().catch((): SavedNotice => ({ did: "failed" }))
    update({ isBusy: false, notice })
    await refresh()
  }
  const restored = async (file: Blob, withChoices: boolean): Promise<SavedNotice> => {
    const answer = await store.restore(file, { withChoices })
    switch (answer.status) {
      case "restored":
        return { did: "restored", added: answer.added, known: answer.known, packs: answer.packs }
      case "refused":
        return { did: "refused", problem: answer.problem }
      case "no-room":
        return { did: "no-room" }
    }
  }

  const actions: SavedActions = {
    askToKeep: () => void act(async () => ((await store.askToKeep()) ? null : { did: "not-kept" })),
    backUp: () =>
      void act(async () => {
        const [file, { count }] = await Promise.all([store.backUp({ withPacks: true }), store.read()])
        parts.give(file)
        return { did: "backed-up", count }
      }),
    restore: (file) =>
      void act(() => {
        cleared = null
        return restored(file, true)
      }),
    clear: () =>
      void act(async () => {
        // What is not deleted need not be put back.
        const file = await store.backUp({ withPacks: false })
        await store.clear()
        cleared = file
        return { did: "deleted" }
      }),
    undo() {
      const file = cleared
      if (!file) return
      void act(async () => {
        const notice = await restored(file, false).catch((): SavedNotice => ({ did: "failed" }))
        if (notice.did !== "restored")
          return { did: "deleted", undoFailed: notice.did === "no-room" ? "no-room" : "failed" }
        cleared = null
        return notice
      })
    }
  }
  return { refresh }
}
