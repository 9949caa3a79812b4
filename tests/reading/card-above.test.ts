// @vitest-environment happy-dom
import { expect, it, vi } from "vitest"
import type { CardAsk } from "../../src/core/card-ask"
import { createCardAbove } from "../../src/reading/card-above"
import type { CardMention } from "../../src/reading/card-mention"
import type { Lent } from "../../src/webext/lent"

const asked: CardAsk = {
  entity: "putin",
  page: { lang: null, title: "", evidence: {} },
  date: null,
  text: "",
  reason: ""
}
const mention = {
  id: "1:0:putin",
  subject: { entity: "putin", surface: "Putin" },
  rects: () => [],
  example: () => "",
  setOpen: vi.fn()
} as unknown as CardMention

/** The only frame of a window. */
function frame(): Window {
  const top = [] as unknown[] & { top?: unknown; parent?: unknown }
  const own = {
    parent: top,
    top,
    document,
    innerWidth: 300,
    innerHeight: 150,
    addEventListener: () => undefined
  }
  top.push(own)
  return own as unknown as Window
}

it("tells that the reader has ended a card after it has been opened, and not before", async () => {
  let answer: (outcome: string) => void = () => undefined
  const answered = new Promise<string>((resolve) => (answer = resolve))
  const askBackground = vi.fn((topic: string) => (topic === "openAbove" ? answered : Promise.resolve(null)))
  const above = createCardAbove({ askBackground } as unknown as Lent, frame(), new AbortController().signal)
  const opened = above.open(mention, asked, "pointer")
  above.end("left")
  await Promise.resolve()
  expect(askBackground.mock.calls.map(([topic]) => topic)).toEqual(["openAbove"])
  answer("opened")
  expect(await opened).toBe("opened")
  await Promise.resolve()
  expect(askBackground).toHaveBeenLastCalledWith("endAbove", { end: "left" })
  above.closed(1)
  expect(above.currentId()).toBeNull()
})
