import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  closed,
  nextPopoverState,
  type Opening,
  type PopoverEvent,
  type PopoverState
} from "../../../src/ui/popover/popover-state"
import { sampleCard as card } from "../sample-card"

const putin = { entity: "vladimir-putin", surface: "Putin" }
const general = { entity: "min-aung-hlaing", surface: "the general" }

const dwelt = (ticket: number, opening: Opening = "pointer", subject = general): PopoverEvent => ({
  type: "dwelt",
  subject,
  ticket,
  opening
})
const after = (...events: readonly PopoverEvent[]) => events.reduce(nextPopoverState, closed)

const answered: PopoverEvent = { type: "answered", ticket: 1, card }
const fuller = { ...card, coverage: { ...card.coverage, articles: 99 } }
const grown: PopoverEvent = { type: "grown", ticket: 1, card: fuller }
const refused: PopoverEvent = { type: "refused", ticket: 1, failure: "no-answer" }
const delayed: PopoverEvent = { type: "delayed", ticket: 1 }
const corrected: PopoverEvent = { type: "corrected", ticket: 1, undo: "a key" }
const unheard: PopoverEvent = { type: "unheard", ticket: 1, failure: "no-answer" }
const entered: PopoverEvent = { type: "entered" }
const lookedUp: PopoverEvent = { type: "looked-up", subject: putin, ticket: 2 }
const answeredToo: PopoverEvent = { type: "answered", ticket: 2, card: { ...card, name: "Vladimir Putin" } }
const returned: PopoverEvent = { type: "returned" }
const held: PopoverEvent = { type: "held", isHeld: true }
const abandoned: PopoverEvent = { type: "abandoned" }
const left: PopoverEvent = { type: "left" }
const dismissed: PopoverEvent = { type: "dismissed" }

describe("nextPopoverState", () => {
  it.each<[string, readonly PopoverEvent[], Partial<PopoverState>]>([
    ["waits for an answer", [dwelt(1)], { phase: "loading", slow: false, subject: general }],
    ["says that an answer is late", [dwelt(1), delayed], { phase: "loading", slow: true }],
    ["opens with the answer", [dwelt(1), answered], { phase: "open", card }],
    ["opens with a late answer", [dwelt(1), delayed, answered], { phase: "open", card }],
    [
      "shows what has come for its card meanwhile",
      [dwelt(1), answered, grown],
      { phase: "open", card: fuller }
    ],
    [
      "takes no other card for the one that has grown",
      [dwelt(2), answeredToo, grown],
      after(dwelt(2), answeredToo)
    ],
    [
      "goes back to a card that has grown meanwhile",
      [dwelt(1), answered, lookedUp, answeredToo, grown, returned],
      { phase: "open", card: fuller, trail: [] }
    ],
    [
      "says that the corpus has nothing",
      [dwelt(1), { ...answered, card: null }],
      { phase: "empty", subject: general }
    ],
    ["says that nobody answered", [dwelt(1), refused], { phase: "failed", failure: "no-answer" }],
    [
      "says that the extension is gone",
      [dwelt(1), { ...refused, failure: "orphaned" }],
      { failure: "orphaned" }
    ],
    [
      "asks again",
      [dwelt(1), refused, { type: "retried", ticket: 2 }],
      { phase: "loading", ticket: 2, slow: true }
    ],
    ["closes when the pointer leaves", [dwelt(1), answered, left], closed],
    ["closes while it waits", [dwelt(1), left], closed],
    ["stays closed when a late answer comes", [dwelt(1), left, answered], closed],
    [
      "stays when the reader has gone into it",
      [dwelt(1), answered, entered, left],
      { phase: "open", pinned: true }
    ],
    [
      "says that an objection is noted, and how to undo it",
      [dwelt(1), answered, entered, corrected],
      { phase: "corrected", undo: "a key", pinned: true, subject: general }
    ],
    ["stays where the mark was", [dwelt(1), answered, entered, corrected, left], { phase: "corrected" }],
    [
      "says that an objection was not heard",
      [dwelt(1), answered, unheard],
      { phase: "failed", failure: "no-answer" }
    ],
    ["says that an undoing was not heard", [dwelt(1), answered, corrected, unheard], { phase: "failed" }],
    [
      "shows the card of another name though an objection to the last is noted",
      [dwelt(1), answered, dwelt(2, "keyboard", putin), corrected],
      { phase: "loading", ticket: 2, subject: putin }
    ],
    ["closes when the reader closes it", [dwelt(1), answered, entered, dismissed], closed],
    ["does not open by being entered", [entered], closed],
    [
      "looks a name up, and keeps the card that it stands in",
      [dwelt(1), answered, lookedUp],
      { phase: "loading", subject: putin, pinned: true, trail: [{ subject: general, ticket: 1, card }] }
    ],
    [
      "goes back to the card that led to another",
      [dwelt(1), answered, lookedUp, answeredToo, returned],
      { phase: "open", subject: general, ticket: 1, card, trail: [] }
    ],
    ["goes back while it still looks", [dwelt(1), answered, lookedUp, returned], { phase: "open", card }],
    [
      "leaves the card alone that the reader has gone back to when the other one comes",
      [dwelt(1), answered, lookedUp, returned, answeredToo],
      { phase: "open", subject: general, card }
    ],
    [
      "can go back where nothing was found",
      [dwelt(1), answered, lookedUp, { ...answeredToo, card: null }],
      { phase: "empty", trail: [{ subject: general, ticket: 1, card }] }
    ],
    [
      "asks again for what was looked up",
      [dwelt(1), answered, lookedUp, { ...refused, ticket: 2 }, { type: "retried", ticket: 3 }],
      { phase: "loading", subject: putin, ticket: 3, trail: [{ subject: general, ticket: 1, card }] }
    ],
    [
      "forgets the way when another mark is asked for",
      [dwelt(1), answered, lookedUp, answeredToo, dwelt(3, "keyboard")],
      { phase: "loading", subject: general, trail: [] }
    ],
    ["closes when something else is pressed", [dwelt(1), answered, entered, abandoned], closed],
    ["stays pinned when something else is pressed", [dwelt(1), answered, held, abandoned], { phase: "open" }],
    ["stays pinned when the pointer leaves", [dwelt(1), answered, held, left], { phase: "open", held: true }],
    ["closes though it is pinned", [dwelt(1), answered, held, dismissed], closed],
    [
      "closes again when it is no longer pinned",
      [dwelt(1), answered, held, { type: "held", isHeld: false }, abandoned],
      closed
    ],
    [
      "stays pinned for the next name",
      [dwelt(1), answered, held, dwelt(2, "keyboard", putin)],
      { subject: putin, held: true }
    ]
  ])("%s", (_, events, state) => {
    expect(after(...events)).toMatchObject(state)
  })

  it.each<[Opening, boolean]>([
    ["pointer", false],
    ["keyboard", true],
    ["touch", true]
  ])("opened by %s, it is pinned from the start: %s", (opening, pinned) => {
    expect(after(dwelt(1, opening), answered)).toMatchObject({ opening, pinned })
  })

  it.each<[string, Opening, typeof putin]>([
    ["keeps its subject when a pointer only passes over another", "pointer", general],
    ["changes its subject when the keyboard asks for another", "keyboard", putin],
    ["changes its subject when a finger asks for another", "touch", putin]
  ])("once entered, %s", (_, opening, subject) => {
    expect(after(dwelt(1), answered, entered, dwelt(2, opening, putin))).toMatchObject({ subject })
  })

  it("moves with the pointer from name to name while nobody has entered it", () => {
    expect(after(dwelt(1), answered, dwelt(2, "pointer", putin))).toMatchObject({
      phase: "loading",
      subject: putin
    })
  })

  it.each<[string, PopoverEvent]>([
    ["answer", answered],
    ["refusal", refused],
    ["delay", delayed]
  ])("ignores the %s to a question no longer asked", (_, event) => {
    const state = after(dwelt(1), dwelt(2))
    expect(nextPopoverState(state, event)).toBe(state)
  })

  it.each<[string, readonly PopoverEvent[], PopoverEvent]>([
    ["a second answer", [dwelt(1), answered], { ...answered, card: null }],
    ["a refusal after the answer", [dwelt(1), answered], refused],
    ["a second delay", [dwelt(1), delayed], delayed],
    ["entering again", [dwelt(1), answered, entered], entered],
    ["asking again without a failure", [dwelt(1), answered], { type: "retried", ticket: 2 }],
    ["going back from the first card", [dwelt(1), answered], returned],
    ["looking up while it waits", [dwelt(1)], lookedUp],
    ["pinning again", [dwelt(1), answered, held], held],
    ["leaving what is pinned", [dwelt(1, "keyboard"), answered], left]
  ])("gives back the same state after %s", (_, before, event) => {
    const state = after(...before)
    expect(nextPopoverState(state, event)).toBe(state)
  })

  it("never shows an answer under a subject that was not asked about, whatever happens in whatever order", () => {
    const ticket = fc.integer({ min: 1, max: 4 })
    const cardOf = (each: number) => ({ ...card, name: String(each) })
    const subjectOf = (each: number) => ({ entity: String(each), surface: String(each) })
    const event: fc.Arbitrary<PopoverEvent> = fc.oneof(
      fc
        .tuple(ticket, fc.constantFrom<Opening>("pointer", "keyboard", "touch"))
        .map(([each, opening]) => dwelt(each, opening, subjectOf(each))),
      ticket.map((each): PopoverEvent => ({ type: "answered", ticket: each, card: cardOf(each) })),
      ticket.map((each): PopoverEvent => ({ type: "refused", ticket: each, failure: "no-answer" })),
      ticket.map((each): PopoverEvent => ({ type: "delayed", ticket: each })),
      ticket.map((each): PopoverEvent => ({ type: "looked-up", ticket: each, subject: subjectOf(each) })),
      fc.constantFrom(entered, left, dismissed, returned, held, abandoned)
    )
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), (events) => {
        const state = after(...events)
        if (state.phase === "open") expect(state.card.name).toBe(state.subject.surface)
      })
    )
  })
})
