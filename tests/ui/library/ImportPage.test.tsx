// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest"
import {
  afterStep,
  begunRun,
  endedRun,
  type ImportRun,
  type Skipped
} from "../../../src/core/import/import-run"
import { importProblems } from "../../../src/core/import/read-text"
import type { ImportState } from "../../../src/ui/library/import-controller"
import { ImportPage } from "../../../src/ui/library/ImportPage"
import { draw, press, wordsOf } from "../draw"
import { englishTexts } from "../english-texts"

const actions = {
  onChoose: vi.fn(),
  onPause: vi.fn(),
  onGoOn: vi.fn(),
  onCancel: vi.fn(),
  onForget: vi.fn()
}
const copy = vi.fn(async () => true)
const chosen = [{ path: "a.txt", file: new File(["a"], "a.txt") }]
const idle: ImportState = { phase: "idle", isPaused: false, run: null, trouble: null }
const read = afterStep(begunRun(null, 4), { filesRead: 4, queued: 4 })

const show = (state: Partial<ImportState>, isPrivate = false) =>
  draw(
    <ImportPage
      state={{ ...idle, ...state }}
      actions={actions}
      texts={englishTexts}
      isPrivate={isPrivate}
      filesOfList={() => chosen}
      filesOfDrop={async () => chosen}
      copy={copy}
    />
  )
const buttons = (page: HTMLElement) => wordsOf(page, ".library-section .import-buttons > *")
const button = (page: HTMLElement, words: string) =>
  [...page.querySelectorAll("button")].find(({ textContent }) => textContent === words)
const said = (page: HTMLElement) => wordsOf(page, ".import-said")[0]

beforeEach(() => vi.clearAllMocks())

it("takes files, and says nothing before there is something to say", async () => {
  const page = await show({})
  expect([said(page), page.querySelector("dl")]).toEqual(["", null])
  page.querySelector("input")?.dispatchEvent(new Event("change"))
  expect(actions.onChoose).toHaveBeenCalledWith(chosen)
})

it("takes what is dropped anywhere on it, and nothing while it is at work", async () => {
  const drop = () => {
    const event = Object.assign(new Event("drop", { cancelable: true }), { dataTransfer: {} })
    document.dispatchEvent(event)
    return event.defaultPrevented
  }
  await show({ phase: "reading", run: begunRun(null, 4) })
  expect([drop(), actions.onChoose.mock.calls.length]).toEqual([true, 0])
  await show({})
  expect(drop()).toBe(true)
  await vi.waitFor(() => expect(actions.onChoose).toHaveBeenCalledWith(chosen))
})

it("takes nothing in a private window, and says why", async () => {
  const page = await show({}, true)
  expect(page.querySelector("input")).toBeNull()
  expect(page.textContent).toContain("This is a private window")
})

it("tells how far it is while it reads and adds", async () => {
  const page = await show({ phase: "reading", run: begunRun(null, 4) })
  const bar = () => page.querySelector("progress")?.value
  expect([said(page), bar(), wordsOf(page, "dd")]).toEqual([
    "Reading files…",
    0,
    ["0 of 4", "0", "0", "0", "0"]
  ])
  await show({ phase: "adding", run: afterStep(read, { saved: 2, taken: 2 }) })
  expect([said(page), bar(), wordsOf(page, "dd")]).toEqual([
    "Adding to your corpus…",
    0.75,
    ["4 of 4", "2", "2", "0", "0"]
  ])
  await press(button(page, "Pause"))
  expect(actions.onPause).toHaveBeenCalledOnce()
  expect(button(page, "Choose files")?.getAttribute("aria-disabled")).toBe("true")
})

it("keeps the focus where a button takes the place of another, or goes", async () => {
  const page = await show({ phase: "adding", run: read })
  button(page, "Pause")?.focus()
  await show({ phase: "adding", isPaused: true, run: read })
  expect(document.activeElement?.textContent).toBe("Go on")
  await press(button(page, "Go on"))
  expect(actions.onGoOn).toHaveBeenCalledOnce()
  await show({ phase: "stopping", run: read })
  expect(document.activeElement?.textContent).toBe("Stopping…")
  await show({ run: endedRun(read, "cancelled") })
  button(page, "Put this report away")?.focus()
  await show({})
  expect(document.activeElement?.textContent).toBe("Choose files")
})

it.each<[string, Partial<ImportState>, readonly string[]]>([
  ["The import is finished.", { run: endedRun(read, "finished") }, ["Put this report away"]],
  [
    "You cancelled the import. What was added stays.",
    { run: endedRun(read, "cancelled") },
    ["Put this report away"]
  ],
  ["This import is not finished.", { run: read }, ["Go on", "Cancel"]],
  ["Stopping…", { phase: "stopping", run: read }, []],
  [
    "Paused. What has been read is kept, even if you close the browser.",
    { phase: "adding", isPaused: true, run: read },
    ["Go on", "Cancel"]
  ],
  [
    "The browser has no more room. What was added stays; delete what you no longer need, and go on.",
    { trouble: "no-room", run: read },
    ["Go on", "Cancel"]
  ],
  [
    "That did not work. What was added stays, and you can go on.",
    { trouble: "failed", run: read },
    ["Go on", "Cancel"]
  ]
])("says “%s”", async (words, state, offered) => {
  const page = await show(state)
  expect([said(page), buttons(page)]).toEqual([words, offered])
})

it("says how many files were not read, except where that was wanted", async () => {
  const part = afterStep(begunRun(null, 9), { filesRead: 4, saved: 4 })
  const page = await show({ run: endedRun(part, "finished") })
  expect(said(page)).toBe("What has been read is in your corpus. Not all files were read.")
  expect(page.textContent).toContain("before the page was closed: 5.")
  expect(buttons(page)).toContain("Show your articles")
  await show({ run: endedRun(part, "cancelled") })
  expect(page.textContent).not.toContain("before the page was closed")
  await show({ phase: "reading", run: part })
  expect(page.textContent).not.toContain("before the page was closed")
})

it("names each file that was left out, with a reason for every problem there is", async () => {
  const skipped = importProblems.map((problem, i): Skipped => ({
    file: `<b>${i}.txt`,
    part: i === 1 ? 7 : null,
    problem
  }))
  const page = await show({ run: endedRun(afterStep(read, { skipped }), "finished") })
  const lines = wordsOf(page, ".import-report li")
  expect(lines).toHaveLength(importProblems.length)
  expect(lines.every((line) => /^<b>\d+\.txt(, no\. 7)? [A-Z].+\.$/.test(line))).toBe(true)
  expect(new Set(lines.map((line) => line.replace(/^\S+/, ""))).size).toBe(importProblems.length)
})

it("shows a long report in part, and copies all of it", async () => {
  const run: ImportRun = afterStep(read, {
    skipped: Array.from({ length: 1_200 }, (_, i): Skipped => ({
      file: `${i}.txt`,
      part: null,
      problem: "damaged"
    }))
  })
  const page = await show({ run: endedRun(run, "finished") })
  expect(page.querySelectorAll(".import-report li")).toHaveLength(100)
  await press(button(page, "Copy as text"))
  const [copied = ""] = copy.mock.lastCall ?? []
  expect(String(copied).split("\n")).toHaveLength(1_001)
  expect(String(copied)).toMatch(/And 200 more, which are not listed\.$/)
  await press([...page.querySelectorAll("button")].find(({ textContent }) => /all/i.test(textContent)))
  expect(page.querySelectorAll(".import-report li")).toHaveLength(1_000)
  expect(page.textContent).toContain("And 200 more")
})
