import { beforeEach, expect, it, vi } from "vitest"
import { askBackground, askSurely, RefusedError, UnansweredError } from "../../src/webext/messages"
import { OrphanedError } from "../../src/webext/orphaned"

const runtime = vi.hoisted(() => {
  const alive: { id: string | undefined } = { id: "ours" }
  return { ...alive, getURL: () => "own:", sendMessage: vi.fn() }
})
vi.mock("webextension-polyfill", () => ({ default: { runtime } }))

beforeEach(() => {
  runtime.id = "ours"
  runtime.sendMessage.mockReset()
})

const ask = () => askBackground("popoverScript", {})

it("gives what the background answers", async () => {
  runtime.sendMessage.mockResolvedValue({ ok: true, answer: null })
  expect(await ask()).toBeNull()
  expect(runtime.sendMessage).toHaveBeenCalledWith({ to: "background", topic: "popoverScript", ask: {} })
})

it("tells an ask that the background refused from one that it was stopped under", async () => {
  runtime.sendMessage.mockResolvedValueOnce({ ok: false, reason: "the page is gone" })
  await expect(ask()).rejects.toThrow(new RefusedError("popoverScript: the page is gone"))
  // What Firefox gives where nobody answers.
  runtime.sendMessage.mockResolvedValueOnce(undefined)
  await expect(ask()).rejects.toThrow(new UnansweredError("popoverScript: nobody answered"))
})

it.each([
  ["was taken away before the ask", () => (runtime.id = undefined)],
  [
    "went while it was answered",
    () => runtime.sendMessage.mockRejectedValue(new Error("Extension context invalidated."))
  ]
])("says that the extension %s", async (_, lose) => {
  lose()
  await expect(ask()).rejects.toBeInstanceOf(OrphanedError)
})

it("hides no other failure", async () => {
  runtime.sendMessage.mockRejectedValue(new Error("out of memory"))
  await expect(ask()).rejects.toThrow("out of memory")
})

it.each([
  ["Firefox", () => Promise.resolve(undefined)],
  ["Chromium", () => Promise.reject(new Error("The message port closed before a response was received."))]
])("asks once more where the background was stopped under the ask, as %s tells it", async (_, unanswered) => {
  runtime.sendMessage.mockImplementationOnce(unanswered).mockResolvedValueOnce({ ok: true, answer: null })
  expect(await askSurely("popoverScript", {})).toBeNull()
  expect(runtime.sendMessage).toHaveBeenCalledTimes(2)
})

it.each([
  ["was refused", () => Promise.resolve({ ok: false, reason: "no" }), 1],
  ["is not answered the second time either", () => Promise.resolve(undefined), 2]
])("asks no more where an ask %s", async (_, reply, times) => {
  runtime.sendMessage.mockImplementation(reply)
  await expect(askSurely("popoverScript", {})).rejects.toThrow("popoverScript")
  expect(runtime.sendMessage).toHaveBeenCalledTimes(times)
})
