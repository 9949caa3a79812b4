import { beforeEach, expect, it, vi } from "vitest"
import type { Tabs } from "webextension-polyfill"
import type { FrameCard } from "../../src/core/frame-card"
import { frameAnswers } from "../../src/webext/frame-cards"
import { UnansweredError } from "../../src/webext/messages"

const askPage = vi.hoisted(() => vi.fn())
vi.mock("../../src/webext/messages", async (original) => ({ ...(await original<object>()), askPage }))
vi.mock("webextension-polyfill", () => ({ default: {} }))

const tab = { id: 7 } as Tabs.Tab
const inFrame = { tab, frameId: 3 }
const onTop = { tab, frameId: 0 }
const card: FrameCard = {
  ticket: 1,
  index: 0,
  isLoaded: true,
  place: { boxes: [], width: 300, height: 150 },
  surface: "Putin",
  example: "",
  opening: "pointer",
  asked: {
    entity: "putin",
    page: { lang: null, title: "", evidence: {} },
    date: null,
    text: "",
    reason: ""
  }
}

beforeEach(() => void askPage.mockReset().mockResolvedValue("opened"))

it("has the top frame open the card of another frame, and says which frame wants it", async () => {
  expect(await frameAnswers.openAbove(card, inFrame)).toBe("opened")
  expect(askPage).toHaveBeenCalledWith(7, 0, "openForFrame", { ...card, frame: 3 })
})

it("says that it cannot be where nobody answers in the top frame", async () => {
  askPage.mockRejectedValue(new UnansweredError("openForFrame: nobody answered"))
  expect(await frameAnswers.openAbove(card, inFrame)).toBe("cannot")
})

it("hides no other failure", async () => {
  askPage.mockRejectedValue(new Error("out of memory"))
  await expect(frameAnswers.openAbove(card, inFrame)).rejects.toThrow("out of memory")
})

it("lets no frame be told of by another one than the top", async () => {
  await frameAnswers.closedAbove({ frame: 4, ticket: 1 }, inFrame)
  expect(askPage).not.toHaveBeenCalled()
  await frameAnswers.closedAbove({ frame: 4, ticket: 1 }, onTop)
  expect(askPage).toHaveBeenCalledWith(7, 4, "closedAbove", { ticket: 1 })
})

it("takes nothing of the kind from the top frame, which has room enough", async () => {
  expect(await frameAnswers.openAbove(card, onTop)).toBe("cannot")
  await frameAnswers.moveAbove(card.place, onTop)
  await frameAnswers.endAbove({ end: "left" }, onTop)
  expect(askPage).not.toHaveBeenCalled()
})
