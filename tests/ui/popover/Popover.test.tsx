// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest"
import type { Card } from "../../../src/core/card"
import { CardBody } from "../../../src/ui/popover/CardBody"
import { Popover } from "../../../src/ui/popover/Popover"
import { closed, type ShownState } from "../../../src/ui/popover/popover-state"
import { draw, press, unfold, wordsOf } from "../draw"
import { englishTexts } from "../english-texts"
import { sampleCard } from "../sample-card"

const asked = {
  subject: { entity: "min-aung-hlaing", surface: "the general" },
  ticket: 1,
  opening: "pointer",
  pinned: false,
  held: false,
  trail: []
} as const
const open = (card: Card = sampleCard): ShownState => ({ ...asked, phase: "open", card })
const loading = (slow = false): ShownState => ({ ...asked, phase: "loading", slow })

const callbacks = {
  onOpenArticle: vi.fn(),
  onLookUp: vi.fn(),
  onOpenPanel: vi.fn(),
  onOpenLibrary: vi.fn(),
  onReturn: vi.fn(),
  onHold: vi.fn(),
  onMove: vi.fn(),
  citing: { cite: vi.fn(), copy: vi.fn() },
  onClose: vi.fn(),
  onRetry: vi.fn(),
  onEnter: vi.fn(),
  onObject: vi.fn(),
  onUndo: vi.fn(),
  onName: vi.fn()
}
const show = (state: ShownState) => draw(<Popover state={state} texts={englishTexts} {...callbacks} />)

beforeEach(async () => {
  await draw(null)
  vi.clearAllMocks()
})

describe("a shown popover", () => {
  it.each<[string, ShownState, string]>([
    ["open", open(), "Min Aung Hlaing"],
    ["loading", loading(), "the general"],
    ["empty", { ...asked, phase: "empty" }, "the general"],
    ["corrected", { ...asked, phase: "corrected", undo: "a key" }, "the general"],
    ["failed", { ...asked, phase: "failed", failure: "no-answer" }, "the general"]
  ])("is a dialog named by its heading when %s", async (_, state, name) => {
    const dialog = (await show(state)).querySelector("[role=dialog]")
    const heading = document.getElementById(dialog?.getAttribute("aria-labelledby") ?? "")
    expect(heading?.tagName).toBe("H2")
    expect(heading?.textContent).toBe(name)
  })

  it("says in which language and direction it speaks, whatever the page around it does", async () => {
    const dialog = (await show(open())).querySelector("[role=dialog]")
    expect(dialog?.getAttribute("lang")).toBe("en-GB")
    expect(dialog?.getAttribute("dir")).toBe("ltr")
  })

  it("is gone when closed", async () => {
    await show(open())
    const place = await draw(<Popover state={closed} texts={englishTexts} {...callbacks} />)
    expect(place.childElementCount).toBe(0)
  })

  it("leads to all there is on its entity in the library", async () => {
    const place = await show(open())
    await press(place.querySelector(".card-library button"))
    expect(callbacks.onOpenLibrary.mock.calls).toEqual([["min-aung-hlaing"]])
  })

  it("closes by a labelled button", async () => {
    const place = await show(open())
    await press(place.querySelector("button[aria-label=Close]"))
    expect(callbacks.onClose).toHaveBeenCalledOnce()
  })

  it.each(["pointerdown", "focusin"])("tells by %s that the reader goes into it", async (type) => {
    const place = await show(open())
    place.querySelector("blockquote")?.dispatchEvent(new Event(type, { bubbles: true }))
    expect(callbacks.onEnter).toHaveBeenCalledOnce()
  })

  it.each(["pointer", "touch"] as const)(
    "leaves the focus where it was when opened by %s",
    async (opening) => {
      await show({ ...open(), opening })
      expect(document.activeElement).toBe(document.body)
    }
  )

  it("takes the focus when opened by the keyboard", async () => {
    const place = await show({ ...open(), opening: "keyboard" })
    expect(document.activeElement).toBe(place.querySelector("[role=dialog]"))
  })
})

describe("an open card", () => {
  it("quotes letter for letter", async () => {
    const { who, passages, since, claims, timeline, related } = sampleCard
    const shown = [...(await unfold(await show(open()))).querySelectorAll("blockquote")].map(
      ({ textContent }) => textContent
    )
    expect(shown).toEqual(
      [
        who,
        ...passages.slice(0, 3),
        ...since,
        ...claims.flatMap(({ statements }) => statements),
        ...[...timeline, ...related].map(({ passage }) => passage)
      ].map((passage) => passage?.text)
    )
  })

  it("sets off the name as the quotation writes it", async () => {
    const place = await unfold(await show(open()))
    expect(new Set(wordsOf(place, "blockquote mark"))).toEqual(
      new Set(["Min Aung Hlaing", "Ming Aung Hlaing", "Ajit Doval"])
    )
  })

  it("says of each quotation when, by whom and where, and what is not known", async () => {
    const captions = wordsOf(await show(open()), "figcaption").map((words) => words.replace(/\s*–\s*/g, "–"))
    expect(captions[0]).toMatch(/^5 March 2025 · AP Putin receives/)
    expect(captions[2]).toMatch(/^about 12–18 July 2022, inferred · source not stated Russia, a backer/)
  })

  it("says so where no date is known", async () => {
    const who = sampleCard.who && { ...sampleCard.who, published: null }
    const place = await show(open({ ...sampleCard, who }))
    expect(wordsOf(place, "figcaption")[0]).toContain("date not known")
    expect(place.querySelectorAll("figcaption")[0]?.querySelector("time")).toBeNull()
  })

  it("gives machines the date too", async () => {
    const times = [...(await show(open())).querySelectorAll("time")].map((time) =>
      time.getAttribute("datetime")
    )
    expect(times.slice(0, 3)).toEqual(["2025-03-05", "2024-07-30", "2022-07-12"])
  })

  it("names the kind of thing, and the name in other scripts each in its language", async () => {
    const place = await show(open())
    const names = [...place.querySelectorAll(".card-kind bdi")].map((each) => each.getAttribute("lang"))
    expect(wordsOf(place, ".card-kind > :is(span, bdi)")).toEqual(["Person", "မင်းအောင်လှိုင်", "Мин Аун Хлайн"])
    expect(names).toEqual(["my", "ru"])
  })

  it("says how much the corpus knows, what is newer than the page, and why it stands here", async () => {
    const place = await show(open())
    const [coverage = "", since] = wordsOf(place, "h3")
    expect(coverage.replace(/\s*–\s*/g, "–")).toBe("5 articles, July 2022–March 2025")
    expect(since).toBe("Since this page")
    expect(wordsOf(place, ".card-reason > :is(summary, p)")).toEqual([
      "Why here?",
      "the full name stands in the text"
    ])
  })

  it("sets what articles say differently side by side under the words of an editor", async () => {
    const place = await show(open())
    const [claim] = sampleCard.claims
    expect(wordsOf(place, "h4")).toEqual([claim?.topic])
    const statements = [...place.querySelectorAll("h4 + ol blockquote")].map(({ textContent }) => textContent)
    expect(statements).toEqual(claim?.statements.map(({ text }) => text))
  })

  it("has no empty section where the corpus is silent", async () => {
    const silent = { who: null, passages: [], since: [], claims: [], timeline: [], related: [], articles: [] }
    const place = await show(open({ ...sampleCard, ...silent }))
    expect(wordsOf(place, "h3")).toHaveLength(1)
    expect(place.querySelectorAll("figure, ol")).toHaveLength(0)
  })

  it("shows three passages, and the rest when asked, with the focus on the first new one", async () => {
    const place = await show(open())
    const items = () => place.querySelectorAll("ol:first-of-type > li").length
    const more = place.querySelector("ol + button")
    expect(more?.textContent).toBe("2 more passages")
    const before = items()
    await press(more)
    expect(items() - before).toBe(2)
    expect(place.querySelector("ol + button")).toBeNull()
    expect(document.activeElement?.textContent).toContain(sampleCard.passages[3]?.text)
  })

  it("folds the passages again for another subject", async () => {
    const place = await show(open())
    await press(place.querySelector("ol + button"))
    await show({ ...open(), ticket: 2 })
    expect(place.querySelector("ol + button")).not.toBeNull()
  })

  it("opens the article of the passage whose title is pressed", async () => {
    const place = await show(open())
    await press(place.querySelectorAll("figcaption button[aria-label^=Open]")[1])
    expect(callbacks.onOpenArticle.mock.calls).toEqual([[sampleCard.passages[0]]])
  })
})

describe("what can be objected", () => {
  const buttons = async () => [...(await show(open())).querySelectorAll("details > button")]

  it("comes first in the card, so that it takes few keys", async () => {
    const [first] = (await show(open())).querySelectorAll(".card-body :is(button, summary, [tabindex])")
    expect(first?.textContent).toBe("Why here?")
  })

  it("is folded away under a question, and names the words of the page", async () => {
    const place = await show(open())
    expect([...place.querySelectorAll("details")].some(({ open }) => open)).toBe(false)
    expect(wordsOf(place, "details > button")).toEqual([
      "On this page “the general” is something else",
      "“the general” is always something else",
      "Never mark “the general”",
      "Say what “the general” names…"
    ])
  })

  it("is told with one press, and the focus stays in the popover", async () => {
    for (const button of (await buttons()).slice(0, 3)) await press(button)
    expect(callbacks.onObject.mock.calls).toEqual([["not-here"], ["not-this"], ["never"]])
    expect(document.activeElement?.getAttribute("role")).toBe("dialog")
  })

  it("leads to where a name can be given", async () => {
    await press((await buttons()).at(-1))
    expect(callbacks.onName).toHaveBeenCalledOnce()
  })

  it("is acknowledged where it was said, with a way back", async () => {
    const place = await show({ ...asked, phase: "corrected", undo: "a key" })
    expect(wordsOf(place, "[role=status]")).toEqual(["Noted. You find it in the options, too."])
    await press(place.querySelector(".card-body button"))
    expect(callbacks.onUndo.mock.calls).toEqual([["a key"]])
  })

  it("is nothing on a card that belongs to no mark", async () => {
    const place = await draw(
      <CardBody card={sampleCard} texts={englishTexts} actions={{ onOpenArticle: vi.fn() }} />
    )
    expect(place.querySelector("details > button")).toBeNull()
  })
})

describe("a popover without a card", () => {
  it.each<[string, ShownState, string]>([
    ["waits", loading(), "Looking in the corpus…"],
    ["waits long", loading(true), "Still looking. The first answer can take a moment."],
    ["has nothing", { ...asked, phase: "empty" }, "The corpus says nothing more about the general."],
    [
      "got no answer",
      { ...asked, phase: "failed", failure: "no-answer" },
      "No answer came from Backgrounder."
    ],
    [
      "is orphaned",
      { ...asked, phase: "failed", failure: "orphaned" },
      "Backgrounder was updated or removed. Reload this page to use it here again."
    ]
  ])("says so when it %s", async (_, state, sentence) => {
    expect(wordsOf(await show(state), "[role=status]")).toEqual([sentence])
  })

  it("holds back its shape while an answer may still come at once, and no longer", async () => {
    const heldBack = async (state: ShownState) => (await show(state)).querySelector(".card-late") !== null
    expect([await heldBack(loading()), await heldBack(loading(true)), await heldBack(open())]).toEqual([
      true,
      false,
      false
    ])
  })

  it("is busy only while it waits", async () => {
    const busy = async (state: ShownState) =>
      (await show(state)).querySelector("[role=dialog]")?.getAttribute("aria-busy")
    expect([await busy(loading()), await busy(open())]).toEqual(["true", "false"])
  })

  it("offers to try again, and keeps the focus when that button goes", async () => {
    const place = await show({ ...asked, phase: "failed", failure: "no-answer" })
    await press(place.querySelector(".card-body button"))
    expect(callbacks.onRetry).toHaveBeenCalledOnce()
    expect(document.activeElement).toBe(place.querySelector("[role=dialog]"))
  })

  it("offers nothing that cannot help when the extension is gone", async () => {
    const place = await show({ ...asked, phase: "failed", failure: "orphaned" })
    expect(place.querySelector(".card-body button")).toBeNull()
  })
})
