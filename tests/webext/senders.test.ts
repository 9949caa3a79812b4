import { beforeEach, expect, it, vi } from "vitest"
import { answerAsks, type BackgroundHandlers } from "../../src/webext/answer-asks"
import { answerPageAsks } from "../../src/webext/messages"

type Sender = { readonly url?: string; readonly tab?: { readonly id: number } }
type Listener = (message: unknown, sender: Sender) => Promise<{ readonly ok: boolean }> | undefined

const listeners: Listener[] = vi.hoisted(() => [])
vi.mock("webextension-polyfill", () => ({
  default: {
    runtime: {
      id: "one",
      getURL: (path: string) => `chrome-extension://one/${path}`,
      onMessage: {
        addListener: (listener: Listener) => listeners.push(listener),
        removeListener: () => undefined
      }
    }
  }
}))

const contentScript = { url: "https://news.example/", tab: { id: 1 } }
const hidden = { tab: { id: 1 } }
const ownTab = { url: "chrome-extension://one/tabs/library.html", tab: { id: 2 } }
const background = {}
/** An extension may not be told by the beginning of its name. */
const stranger = { url: "chrome-extension://one.example/", tab: { id: 1 } }

const send = async (sender: Sender, to: string, topic: string, ask: unknown = {}) =>
  (await listeners[0]?.({ to, topic, ask }, sender))?.ok

beforeEach(() => {
  listeners.length = 0
})

it("gives lists and whole articles of the reader to our own pages only", async () => {
  const answer = vi.fn()
  const topics = ["listArticles", "listEntities", "corpusTimeline", "savedIds", "clearSaved"] as const
  answerAsks(Object.fromEntries(topics.map((topic) => [topic, answer])) as unknown as BackgroundHandlers)
  for (const topic of topics) {
    for (const sender of [contentScript, hidden, stranger])
      expect(await send(sender, "background", topic), topic).toBe(false)
    expect(answer).not.toHaveBeenCalled()
    expect(await send(ownTab, "background", topic), topic).toBe(true)
    answer.mockClear()
  }
})

it("answers content scripts what pages are read with", async () => {
  answerAsks({ pageOrders: () => ({}) } as unknown as BackgroundHandlers)
  expect(await send(contentScript, "background", "pageOrders", { word: null })).toBe(true)
})

it("tells no content script what a page of ours shows", async () => {
  const listFound = vi.fn(() => ({ status: "on" as const, isReading: false, found: [] }))
  answerPageAsks({ listFound }, new AbortController().signal)
  for (const sender of [contentScript, hidden, stranger])
    expect(await send(sender, "page", "listFound")).toBeUndefined()
  expect(listFound).not.toHaveBeenCalled()
  for (const sender of [background, ownTab]) expect(await send(sender, "page", "listFound")).toBe(true)
})
