import type { ImportAnswer } from "../../core/import/import-answer"
import type { ImportRun, Queued, Skipped } from "../../core/import/import-run"
import type { ImportProblem, Piece } from "../../core/import/read-text"
import { toImported } from "../../core/import/to-imported"
import type { SavedArticle } from "../../core/saved/saved-article"

/** A file that the reader has chosen, with its path within what was chosen. */
export type ImportFile = { readonly path: string; readonly file: File }

/** Where files are read, and where their texts go. */
export type ImportSource = {
  readonly status: () => Promise<ImportRun | null>
  readonly begin: (files: number) => Promise<ImportRun>
  readonly queue: (read: Batch) => Promise<ImportAnswer>
  readonly addSome: () => Promise<ImportAnswer>
  readonly end: () => Promise<ImportRun | null>
  readonly forget: () => Promise<void>
  readonly read: (file: File) => AsyncIterable<Piece>
  /** Where faults are told that a reader could do nothing about. */
  readonly tell: (error: unknown) => void
  readonly newId: () => string
  /** ISO 8601, UTC. */
  readonly now: () => string
}

type Batch = {
  readonly filesRead: number
  readonly queued: readonly Queued[]
  readonly skipped: readonly Skipped[]
}

/** What the import page shows. */
export type ImportState = {
  readonly phase: "loading" | "idle" | "reading" | "adding" | "stopping"
  readonly isPaused: boolean
  readonly run: ImportRun | null
  readonly trouble: "no-room" | "failed" | null
}

export type ImportActions = {
  readonly onChoose: (files: readonly ImportFile[]) => void
  readonly onPause: () => void
  /** Goes on after a pause, or with what was left when the browser was closed. */
  readonly onGoOn: () => void
  /** Adds nothing more. */
  readonly onCancel: () => void
  /** Puts the report away. */
  readonly onForget: () => void
}

/** What one message carries at most: texts, UTF-16 code units of them, files; and how long the counts may stand still. */
const BATCH = { texts: 40, length: 1_000_000, files: 50, ms: 500 }

class NoRoomError extends Error {
  override readonly name = "NoRoomError"
}

/** Reads files one after another, has their texts added, and says how far it is. One file is in memory at a time. */
export function createImportController(
  source: ImportSource,
  show: (state: ImportState) => void
): { readonly refresh: () => Promise<void>; readonly actions: ImportActions } {
  let state: ImportState = { phase: "loading", isPaused: false, run: null, trouble: null }
  let goOn = () => {}
  /** Steps of a job that was cancelled are those of another number. */
  let job = 0

  const update = (part: Partial<ImportState>) => {
    state = { ...state, ...part }
    show(state)
  }
  /** Whether the job still goes on, once the reader wants it to. */
  const mayGoOn = async (own: number): Promise<boolean> => {
    while (state.isPaused && own === job) await new Promise<void>((resolve) => (goOn = resolve))
    return own === job
  }
  const taken = ({ run, isFull }: ImportAnswer, own: number) => {
    if (isFull) throw new NoRoomError()
    if (own === job) update({ run })
  }

  async function readAll(files: readonly ImportFile[], own: number): Promise<void> {
    let [queued, skipped]: [Queued[], Skipped[]] = [[], []]
    let [length, filesRead, since] = [0, 0, Date.now()]
    const flush = async () => {
      const batch = { filesRead, queued, skipped }
      queued = []
      skipped = []
      length = filesRead = 0
      taken(await source.queue(batch), own)
      since = Date.now()
    }
    const flushIfFull = async () => {
      const isFull = queued.length >= BATCH.texts || length >= BATCH.length || skipped.length >= BATCH.texts
      if (isFull || filesRead >= BATCH.files || Date.now() - since > BATCH.ms) await flush()
    }
    for (const { path, file } of files) {
      for await (const piece of source.read(file)) {
        const { part } = piece
        const made = "problem" in piece ? piece.problem : articleOf(piece, path)
        if (typeof made === "string") skipped.push({ file: path, part, problem: made })
        else {
          queued.push({ file: path, part, article: made })
          length += made.text.length
        }
        await flushIfFull()
        if (!(await mayGoOn(own))) return
      }
      filesRead++
      await flushIfFull()
      if (!(await mayGoOn(own))) return
    }
    await flush()
  }

  function articleOf(
    piece: Extract<Piece, { readonly text: unknown }>,
    file: string
  ): SavedArticle | ImportProblem {
    try {
      return toImported(piece.text, { id: source.newId(), file, savedAt: source.now() })
    } catch (error) {
      source.tell(error)
      return "unreadable"
    }
  }

  async function addAll(own: number): Promise<void> {
    update({ phase: "adding" })
    while (state.run && state.run.ended === null) {
      if (!(await mayGoOn(own))) return
      taken(await source.addSome(), own)
    }
  }

  const work = async (steps: (own: number) => Promise<void>) => {
    const own = ++job
    update({ isPaused: false, trouble: null })
    try {
      await steps(own)
      if (own === job) update({ phase: "idle" })
    } catch (error) {
      if (!(error instanceof NoRoomError)) source.tell(error)
      if (own === job) update({ phase: "idle", trouble: error instanceof NoRoomError ? "no-room" : "failed" })
    }
  }

  const actions: ImportActions = {
    onChoose(files) {
      if (state.phase !== "idle" || files.length === 0) return
      void work(async (own) => {
        // At once: nothing else is taken until there is an answer.
        update({ phase: "reading" })
        update({ run: await source.begin(files.length) })
        await readAll(files, own)
        if (await mayGoOn(own)) await addAll(own)
      })
    },
    onPause: () => update({ isPaused: true }),
    onGoOn() {
      if (state.phase === "idle") void work(addAll)
      else {
        update({ isPaused: false })
        goOn()
      }
    },
    onCancel() {
      job++
      goOn()
      // What is being added just now is added to its end.
      update({ phase: "stopping", isPaused: false, trouble: null })
      void source
        .end()
        .then((run) => update({ phase: "idle", run }))
        .catch(failed)
    },
    onForget: () =>
      void source
        .forget()
        .then(() => update({ run: null }))
        .catch(failed)
  }
  const failed = (error: unknown) => {
    source.tell(error)
    update({ phase: "idle", trouble: "failed" })
  }

  return {
    actions,
    async refresh() {
      // What is under way in this page knows better.
      if (state.phase !== "loading" && state.phase !== "idle") return show(state)
      try {
        update({ phase: "idle", run: await source.status() })
      } catch (error) {
        failed(error)
      }
    }
  }
}
