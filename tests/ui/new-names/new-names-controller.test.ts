import { beforeEach, expect, it, vi } from "vitest"
import type { Decided, NewNames, Wish } from "../../../src/core/own-names/answers"
import type { Decision } from "../../../src/core/own-names/decision"
import type { NewName } from "../../../src/core/own-names/new-names"
import { createNewNamesController } from "../../../src/ui/new-names/new-names-controller"
import type { NewNamesState } from "../../../src/ui/new-names/new-names-state"

const named = (name: string): NewName => ({
  key: name,
  name,
  type: "other",
  count: 2,
  articles: 1,
  spellings: [{ text: name, count: 2 }],
  contexts: [],
  like: null
})
const all = ["Ann Lee", "Kan Zaw", "Bo Ni"].map(named)
const [ann, kan, bo] = [named("Ann Lee"), named("Kan Zaw"), named("Bo Ni")]

let kept: readonly Decision[] = []
let state: NewNamesState
let shownStates: NewNamesState[] = []
let answers: NewNames[] = []
const decide = vi.fn(async (wishes: readonly Wish[]): Promise<Decided> => {
  const made = wishes.map((wish, i): Decided[number] =>
    wish.forms.includes("Bo Ni") && wish.kind === "accepted"
      ? { isDone: false, problem: { kind: "lower-case", form: "Bo Ni" } }
      : {
          isDone: true,
          decision: { ...wish, id: `own-0000000${kept.length + i}`, madeAt: "2026-11-22T10:00:00.000Z" }
        }
  )
  kept = [...kept, ...made.flatMap((one) => (one.isDone ? [one.decision] : []))]
  return made
})
const tell = vi.fn()
const start = () =>
  createNewNamesController(
    {
      async proposed() {
        const left = all.filter(({ name }) => !kept.some(({ forms }) => forms.includes(name)))
        return answers.shift() ?? { read: 1, articles: 1, total: left.length, names: left }
      },
      decide,
      undo: async (ids) => void (kept = kept.filter(({ id }) => !ids.includes(id))),
      decisions: async () => kept,
      search: async () => [],
      tell
    },
    (shown) => {
      state = shown
      shownStates.push(shown)
    }
  )
const names = () => state.names.map(({ name }) => name)
const settled = () => vi.waitFor(() => expect(state.notice).not.toBeNull())

beforeEach(() => {
  kept = []
  answers = []
  shownStates = []
  vi.clearAllMocks()
})

it("asks again until all articles are read, and says how far that is", async () => {
  answers = [{ read: 3, articles: 9, total: 0, names: [] }]
  const { refresh } = start()
  await refresh()
  expect(shownStates.map(({ read, articles }) => [read, articles])).toEqual([
    [3, 9],
    [1, 1]
  ])
  expect([state.read, names()]).toEqual([1, ["Ann Lee", "Kan Zaw", "Bo Ni"]])
})

it("takes a decided name from the list at once, and keeps what is decided meanwhile together", async () => {
  const { refresh, actions } = start()
  await refresh()
  actions.onDecide([ann], "accepted")
  actions.onDecide([kan], "ignored")
  actions.onMerge(bo, { entity: "x", name: "Bo Nee" })
  expect([names(), state.total]).toEqual([[], 0])
  await settled()
  expect(decide.mock.calls.map(([wishes]) => wishes.map(({ kind }) => kind))).toEqual([
    ["accepted"],
    ["ignored", "merged"]
  ])
  expect(state.notice).toMatchObject({ did: "decided", decisions: [{}, {}, {}] })
  actions.onUndo(state.decisions.map(({ id }) => id))
  await vi.waitFor(() => expect(names()).toHaveLength(3))
})

it("accepts as the reader has changed it, with its name among its spellings", async () => {
  const { refresh, actions } = start()
  await refresh()
  actions.onDraft("Ann Lee", { name: " Anne  Lee ", type: "person", forms: ["Ann Lee"] })
  actions.onDecide([ann], "accepted")
  await settled()
  expect(decide.mock.calls[0]?.[0]).toEqual([
    { kind: "accepted", name: "Anne Lee", type: "person", forms: ["Anne Lee", "Ann Lee"] }
  ])
})

it("brings back what was refused, with the reason, and drops from the selection what was decided", async () => {
  const { refresh, actions } = start()
  await refresh()
  actions.onSelect(["Ann Lee", "Bo Ni"], true)
  actions.onDecide([ann, bo], "accepted")
  expect([...state.selected]).toEqual([])
  await settled()
  expect(names()).toEqual(["Kan Zaw", "Bo Ni"])
  expect(state.problems.get("Bo Ni")).toEqual({ kind: "lower-case", form: "Bo Ni" })
})

it("brings everything back where it could not be kept, and says so", async () => {
  const { refresh, actions } = start()
  await refresh()
  decide.mockRejectedValueOnce(new Error("gone"))
  actions.onDecide([ann], "accepted")
  await settled()
  expect([names()[0], state.notice, tell.mock.calls.length]).toEqual(["Ann Lee", { did: "failed" }, 1])
})
