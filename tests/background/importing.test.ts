import { expect, it, vi } from "vitest"
import { createImportAnswers } from "../../src/background/importing"
import { begunRun } from "../../src/core/import/import-run"

vi.mock("webextension-polyfill", () => ({ default: {} }))

const run = begunRun(null, 2)
const answer = { run, isFull: false }
const importing = {
  status: vi.fn(async () => run),
  begin: vi.fn(async () => run),
  queue: vi.fn(async () => answer),
  addSome: vi.fn(async () => answer),
  end: vi.fn(async () => run),
  forget: vi.fn(async () => undefined)
}
const answers = createImportAnswers(importing)
const read = { filesRead: 1, queued: [], skipped: [] }
const from = (incognito: boolean) => ({ tab: { incognito } }) as Parameters<typeof answers.beginImport>[1]

it("hands on what the page asks", async () => {
  expect(await answers.beginImport({ files: 2 }, from(false))).toBe(run)
  expect(await answers.queueImport(read, from(false))).toBe(answer)
  expect(importing.begin).toHaveBeenCalledWith(2)
  expect(importing.queue).toHaveBeenCalledWith(read)
})

it("keeps nothing of a private window", async () => {
  importing.begin.mockClear()
  importing.queue.mockClear()
  await expect(answers.beginImport({ files: 2 }, from(true))).rejects.toThrow("private")
  await expect(answers.queueImport(read, from(true))).rejects.toThrow("private")
  expect([importing.begin, importing.queue].map(({ mock }) => mock.calls.length)).toEqual([0, 0])
})
