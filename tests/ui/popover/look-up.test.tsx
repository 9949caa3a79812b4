// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest"
import type { Card, Passage } from "../../../src/core/card"
import type { Way } from "../../../src/ui/popover/move-handlers"
import { Popover } from "../../../src/ui/popover/Popover"
import type { ShownState, Visited } from "../../../src/ui/popover/popover-state"
import { draw, press, unfold, wordsOf } from "../draw"
import { englishTexts } from "../english-texts"
import { sampleCard } from "../sample-card"

const callbacks = {
  onOpenArticle: vi.fn(),
  onLookUp: vi.fn(),
  onOpenPanel: vi.fn(),
  onOpenLibrary: vi.fn(),
  onReturn: vi.fn(),
  onHold: vi.fn(),
  onMove: vi.fn<(way: Way) => void>(),
  citing: { cite: vi.fn(), copy: vi.fn() },
  onClose: vi.fn(),
  onRetry: vi.fn(),
  onEnter: vi.fn(),
  onObject: vi.fn(),
  onUndo: vi.fn(),
  onName: vi.fn()
}
const doval = { entity: "ajit-doval", surface: "Ajit Doval" }
const general = { entity: "min-aung-hlaing", surface: "the general" }
const asked = { opening: "pointer", pinned: true, held: false } as const

/** The passage on a visit, in which another name stands. */
const passage = linked(sampleCard.timeline[1]?.passage, "Naypyitaw", "naypyitaw")
const first: Visited = { ticket: 1, subject: general, card: { ...sampleCard, passages: [passage] } }
const second: Card = { ...sampleCard, entity: "ajit-doval", name: "Ajit Doval", reason: "" }

const show = (state: ShownState) => draw(<Popover state={state} texts={englishTexts} {...callbacks} />)
const showFirst = () => show({ ...asked, ...first, phase: "open", trail: [] })
const showSecond = () =>
  show({ ...asked, phase: "open", ticket: 2, subject: doval, card: second, trail: [first] })
const seen = (place: ParentNode, selector: string) =>
  [...place.querySelectorAll(selector)].filter((element) => !element.closest("[hidden]"))

function linked(from: Passage | undefined, name: string, entity: string): Passage {
  const start = from?.text.indexOf(name) ?? -1
  if (!from || start < 0) throw new Error(`the passage does not name ${name}`)
  return { ...from, links: [{ start, end: start + name.length, entity }] }
}

beforeEach(async () => {
  await draw(null)
  vi.clearAllMocks()
})

describe("a name in a card", () => {
  it("leads to its card, and leaves the quotation letter for letter", async () => {
    const place = await showFirst()
    const link = place.querySelector("blockquote [role=button]")
    expect(link?.textContent).toBe("Naypyitaw")
    expect(link?.closest("blockquote")?.textContent).toBe(passage.text)
    await press(link)
    expect(callbacks.onLookUp.mock.calls).toEqual([[{ entity: "naypyitaw", surface: "Naypyitaw" }]])
  })

  it("leads to its card from among the related ones", async () => {
    const place = await unfold(await showFirst())
    await press(
      [...place.querySelectorAll("details button")].find((each) => each.textContent === "Ajit Doval")
    )
    expect(callbacks.onLookUp.mock.calls).toEqual([[doval]])
  })
})

describe("a card that was looked up", () => {
  it("has a way back, and neither a reason nor objections", async () => {
    const place = await showSecond()
    expect(wordsOf(place, "h2")).toEqual(["Ajit Doval"])
    expect(seen(place, "details > button")).toEqual([])
    expect(seen(place, "summary").some(({ textContent }) => textContent === "Why here?")).toBe(false)
    await press(place.querySelector("button[aria-label=Back]"))
    expect(callbacks.onReturn).toHaveBeenCalledOnce()
  })

  it("takes the focus, and gives it back to the name that led to it", async () => {
    const place = await showFirst()
    const link = place.querySelector("blockquote [role=button]")
    if (link instanceof HTMLElement) link.focus()
    await press(link)
    await showSecond()
    expect(document.activeElement?.getAttribute("role")).toBe("dialog")
    await showFirst()
    expect(document.activeElement).toBe(link)
  })

  it("leaves the card that led to it as the reader unfolded it", async () => {
    const place = await showFirst()
    const fold = place.querySelector("details")
    if (fold) fold.open = true
    await showSecond()
    await showFirst()
    expect(place.querySelector("details")?.open).toBe(true)
  })

  it("does not flicker: until it comes, or is late, the last one stays", async () => {
    await showFirst()
    const waiting = { ...asked, phase: "loading", ticket: 2, subject: doval, trail: [first] } as const
    const place = await show({ ...waiting, slow: false })
    expect(wordsOf(place, "h2")).toEqual(["Min Aung Hlaing"])
    expect(seen(place, "blockquote")).not.toEqual([])
    await show({ ...waiting, slow: true })
    expect(wordsOf(place, "h2")).toEqual(["Ajit Doval"])
    expect(seen(place, "blockquote")).toEqual([])
    expect(place.querySelector("button[aria-label=Back]")).not.toBeNull()
  })
})

describe("a popover that is pinned", () => {
  const pin = (place: ParentNode) => place.querySelector("[aria-pressed]")

  it("says so by a pressed button, which lets it go", async () => {
    const place = await showFirst()
    expect(pin(place)?.getAttribute("aria-pressed")).toBe("false")
    await press(pin(place))
    await show({ ...asked, ...first, phase: "open", trail: [], held: true })
    expect(pin(place)?.getAttribute("aria-pressed")).toBe("true")
    await press(pin(place))
    expect(callbacks.onHold.mock.calls).toEqual([[true], [false]])
  })

  it("is moved with the arrow keys on its handle, in small steps with Shift", async () => {
    const grip = (await showFirst()).querySelector(".card-grip")
    const keys = [
      ["ArrowRight", false],
      ["ArrowUp", true],
      ["a", false]
    ] as const
    for (const [key, shiftKey] of keys)
      grip?.dispatchEvent(new KeyboardEvent("keydown", { key, shiftKey, bubbles: true, cancelable: true }))
    const [right, up, ...others] = callbacks.onMove.mock.calls.map(([way]) => way)
    expect(right).toMatchObject({ x: expect.toSatisfy((x: number) => x > 0) as number, y: 0 })
    expect(up).toMatchObject({
      x: 0,
      y: expect.toSatisfy((y: number) => y < 0 && -y < (right?.x ?? 0)) as number
    })
    expect(others).toEqual([])
  })
})
