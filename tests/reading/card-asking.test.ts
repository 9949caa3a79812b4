// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest"
import type { PlacedMention } from "../../src/dom/placed-mention"
import { createCardAsking } from "../../src/reading/card-asking"

const askBackground = vi.fn()
const asking = createCardAsking({
  document,
  reader: { nearbyText: () => "words around" },
  page: () => ({ lang: "en", title: "A page", evidence: {} }),
  lent: { askBackground }
} as unknown as Parameters<typeof createCardAsking>[0])
const putin = { id: "1:0:putin", entity: "putin", reason: "named in full" } as unknown as PlacedMention
const lavrov = { id: "1:9:lavrov", entity: "lavrov", reason: "named in full" } as unknown as PlacedMention

beforeEach(() => {
  vi.useFakeTimers()
  askBackground
    .mockReset()
    .mockImplementation(async (_, { entity }: { entity: string }) => ({ name: entity }))
  return () => void vi.useRealTimers()
})

it("asks once for a card that was foreseen", async () => {
  asking.foresee(putin)
  const { answer } = asking.ask(putin)
  expect(await answer).toEqual({ name: "putin" })
  expect(askBackground).toHaveBeenCalledOnce()
  expect(askBackground).toHaveBeenCalledWith("card", expect.objectContaining({ text: "words around" }))
})

it.each([
  ["another mention", () => asking.ask(lavrov), "lavrov"],
  ["another entity than the mention's", () => asking.ask(putin, "moscow"), "moscow"],
  ["it much later", () => (vi.advanceTimersByTime(1500), asking.ask(putin)), "putin"]
])("asks anew where the reader wants %s", async (_, ask, entity) => {
  asking.foresee(putin)
  expect(await ask().answer).toEqual({ name: entity })
  expect(askBackground).toHaveBeenCalledTimes(2)
})

it("gives the card at once where the early answer has come", async () => {
  asking.foresee(putin)
  await vi.advanceTimersByTimeAsync(1)
  expect(asking.ask(putin).card).toEqual({ name: "putin" })
})

it("gives no card at once where the early answer is still to come", () => {
  asking.foresee(putin)
  expect(asking.ask(putin).card).toBeUndefined()
})

it("asks again where the early question got no answer", async () => {
  askBackground.mockRejectedValueOnce(new Error("the background was being stopped"))
  asking.foresee(putin)
  expect(await asking.ask(putin).answer).toEqual({ name: "putin" })
})

it("uses an early answer only once", async () => {
  asking.foresee(putin)
  await asking.ask(putin).answer
  await asking.ask(putin).answer
  expect(askBackground).toHaveBeenCalledTimes(2)
})
