import { expect, it, vi } from "vitest"
import { afterStep, begunRun, endedRun, type ImportRun } from "../../../src/core/import/import-run"
import { bareText, type Piece } from "../../../src/core/import/read-text"
import {
  createImportController,
  type ImportFile,
  type ImportSource,
  type ImportState
} from "../../../src/ui/library/import-controller"

const words = "The ferry left the port at nine, said the clerk who had typed the list."
const text = (part: number | null = null): Piece => ({ part, text: bareText([words]) })
const files = (count: number): readonly ImportFile[] =>
  Array.from({ length: count }, (_, i) => ({ path: `notes/${i}.txt`, file: new File([], `${i}.txt`) }))

/** A controller, a background that keeps count, and all that was shown. */
function started(changes: Partial<ImportSource> = {}, before: ImportRun | null = null) {
  let run = before
  const shown: ImportState[] = []
  const tell = vi.fn()
  const set = (next: ImportRun | null) => (run = next)
  const source: ImportSource = {
    status: async () => run,
    async begin(count) {
      return (run = begunRun(run, count))
    },
    async queue({ filesRead, queued, skipped }) {
      if (run && run.ended === null) set(afterStep(run, { filesRead, queued: queued.length, skipped }))
      return { run, isFull: false }
    },
    async addSome() {
      if (run?.waiting === 0) set(endedRun(run, "finished"))
      else if (run) set(afterStep(run, { saved: 1, taken: 1 }))
      return { run, isFull: false }
    },
    async end() {
      return (run = run && endedRun(run, "cancelled"))
    },
    forget: async () => void set(null),
    async *read() {
      yield text()
    },
    tell,
    newId: () => "id",
    now: () => "2026-11-22T10:00:00.000Z",
    ...changes
  }
  const { actions, refresh } = createImportController(source, (state) => shown.push(state))
  const last = () => shown.at(-1)
  const until = (is: (state: ImportState) => boolean) =>
    vi.waitFor(() => {
      const state = last()
      if (!state || !is(state)) throw new Error("it is not there yet")
      return state
    })
  return { actions, refresh, shown, last, until, tell }
}
const isIdle = ({ phase }: ImportState) => phase === "idle"

it("reads all files, has their texts added, and says how far it is", async () => {
  const { actions, refresh, shown, until } = started()
  await refresh()
  actions.onChoose(files(3))
  await until(({ run, phase }) => phase === "idle" && run !== null)
  expect([...new Set(shown.map(({ phase }) => phase))]).toEqual(["idle", "reading", "adding"])
  expect(shown.at(-1)?.run).toMatchObject({ files: 3, filesRead: 3, saved: 3, waiting: 0, ended: "finished" })
  expect(shown.map(({ run }) => run?.saved ?? 0)).toEqual(expect.arrayContaining([1, 2, 3]))
})

it("goes on behind a file that is broken, or a text that is nothing to quote", async () => {
  const { actions, refresh, until } = started({
    async *read(file) {
      if (file.name === "0.txt") yield { part: null, problem: "damaged" }
      else if (file.name === "1.txt") yield { part: 7, text: bareText(["Too short"]) }
      else yield text()
    }
  })
  await refresh()
  actions.onChoose(files(3))
  const { run } = await until(({ run }) => run?.ended === "finished")
  expect(run).toMatchObject({
    filesRead: 3,
    saved: 1,
    skipped: 2,
    report: [
      { file: "notes/0.txt", part: null, problem: "damaged" },
      { file: "notes/1.txt", part: 7, problem: "too-short" }
    ]
  })
})

it("hands over what one file holds in several messages", async () => {
  const sizes: number[] = []
  const { actions, refresh, until } = started({
    async *read() {
      for (let part = 1; part <= 100; part++) yield text(part)
    },
    async queue({ queued, filesRead }) {
      sizes.push(queued.length)
      return { run: { ...begunRun(null, 1), filesRead }, isFull: false }
    },
    addSome: async () => ({ run: endedRun(begunRun(null, 1), "finished"), isFull: false })
  })
  await refresh()
  actions.onChoose(files(1))
  await until(({ run }) => run?.ended === "finished")
  expect([Math.max(...sizes), sizes.reduce((sum, size) => sum + size)]).toEqual([40, 100])
})

it("stands still while it is paused, and goes on where it was", async () => {
  let asked = 0
  const { actions, refresh, last, until } = started({
    async *read() {
      asked++
      if (asked === 2) actions.onPause()
      yield text()
    }
  })
  await refresh()
  actions.onChoose(files(4))
  await until(({ isPaused }) => isPaused)
  await new Promise((next) => setTimeout(next, 20))
  expect([asked, last()?.phase]).toEqual([2, "reading"])
  actions.onGoOn()
  await until(({ run }) => run?.ended === "finished")
  expect([asked, last()?.run?.saved, last()?.isPaused]).toEqual([4, 4, false])
})

it("goes on with what an earlier page has left", async () => {
  const left = afterStep(begunRun(null, 5), { filesRead: 2, queued: 2 })
  const { actions, refresh, last, until } = started({}, left)
  await refresh()
  expect(last()).toMatchObject({ phase: "idle", run: { waiting: 2, ended: null } })
  actions.onGoOn()
  const { run } = await until(({ run }) => run?.ended === "finished")
  expect(run).toMatchObject({ files: 5, filesRead: 2, saved: 2 })
})

it.each(["while it reads", "while it is paused"])("can be cancelled %s, and says so", async (when) => {
  const { actions, refresh, last, shown, until } = started({
    async *read(file) {
      if (file.name === "1.txt" && when === "while it is paused") actions.onPause()
      if (file.name === "1.txt") setTimeout(actions.onCancel, 5)
      await new Promise((next) => setTimeout(next, 10))
      yield text()
    }
  })
  await refresh()
  actions.onChoose(files(4))
  await until(({ run }) => run?.ended === "cancelled")
  expect(shown.some(({ phase }) => phase === "stopping")).toBe(true)
  await new Promise((next) => setTimeout(next, 60))
  expect(last()).toMatchObject({ phase: "idle", isPaused: false, run: { ended: "cancelled", waiting: 0 } })
  actions.onForget()
  await until(({ run }) => run === null)
})

it("says that there is no room, and can go on later", async () => {
  let isFull = true
  const run = afterStep(begunRun(null, 1), { filesRead: 1, queued: 1 })
  const { actions, refresh, until, tell } = started(
    { addSome: async () => ({ run: isFull ? run : endedRun(run, "finished"), isFull }) },
    run
  )
  await refresh()
  actions.onGoOn()
  await until(({ trouble }) => trouble === "no-room")
  expect(tell).not.toHaveBeenCalled()
  isFull = false
  actions.onGoOn()
  expect((await until(({ run }) => run?.ended === "finished")).trouble).toBeNull()
})

it.each(["begin", "queue", "addSome", "end", "status", "forget"] as const)(
  "says that it failed where %s gets no answer",
  async (step) => {
    const { actions, refresh, until, tell } = started({ [step]: () => Promise.reject(new Error("gone")) })
    await refresh()
    if (step === "end") actions.onCancel()
    else if (step === "forget") actions.onForget()
    else if (step !== "status") actions.onChoose(files(1))
    await until(({ trouble, phase }) => trouble === "failed" && phase === "idle")
    expect(tell).toHaveBeenCalledOnce()
  }
)

it("takes no files while others are under way", async () => {
  const begun = vi.fn(async (count: number) => begunRun(null, count))
  const { actions, refresh, until } = started({ begin: begun })
  actions.onChoose(files(1))
  await refresh()
  actions.onChoose([])
  actions.onChoose(files(2))
  actions.onChoose(files(3))
  await until(isIdle)
  expect(begun.mock.calls).toEqual([[2]])
})
