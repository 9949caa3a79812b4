import type { Card } from "../../core/card"
import type { EntityId } from "../../core/model"

/** What the card is about: an entity, as the page writes it, or a passage that led to it. */
export type Subject = { readonly entity: EntityId; readonly surface: string }

/** How the popover was asked for. Only the keyboard's reader wants the focus moved into it. */
export type Opening = "pointer" | "click" | "keyboard" | "touch"

/** `orphaned`: the extension was updated or removed under the page, so only a reload helps. */
export type Failure = "no-answer" | "orphaned"

/** One question to the background. Tickets keep a slow answer for the last subject from opening over this one. */
type Asked = {
  readonly subject: Subject
  readonly ticket: number
  readonly opening: Opening
  /** Stays when the pointer leaves: the reader has gone into it, or came without a pointer that could leave. */
  readonly pinned: boolean
  /** The reader has pinned it to the window: it stays wherever its mark goes, and whatever else is pressed. */
  readonly held: boolean
  /** The cards that led here by a name in them, that of the mark first; empty while the mark's own is shown. */
  readonly trail: readonly Visited[]
}

/** A card that the reader can go back to. */
export type Visited = { readonly subject: Subject; readonly ticket: number; readonly card: Card }

export type PopoverState =
  | { readonly phase: "closed" }
  /**
   * `slow`: so long without an answer that the reader deserves a word, as when the background has to start, or when
   * the reader has asked before and looks at the popover already.
   */
  | (Asked & { readonly phase: "loading"; readonly slow: boolean })
  | (Asked & { readonly phase: "open"; readonly card: Card })
  /** The reader has objected to the mark, which is going or gone. `undo` is the correction's key. */
  | (Asked & { readonly phase: "corrected"; readonly undo: string })
  /** The corpus has nothing to tell. */
  | (Asked & { readonly phase: "empty" })
  | (Asked & { readonly phase: "failed"; readonly failure: Failure })

/** Anything on screen. */
export type ShownState = Exclude<PopoverState, { readonly phase: "closed" }>

export type PopoverEvent =
  | { readonly type: "dwelt"; readonly subject: Subject; readonly ticket: number; readonly opening: Opening }
  | { readonly type: "answered"; readonly ticket: number; readonly card: Card | null }
  | { readonly type: "refused"; readonly ticket: number; readonly failure: Failure }
  /** More has come for a card that was answered with. */
  | { readonly type: "grown"; readonly ticket: number; readonly card: Card }
  /** What the reader objected has been noted. */
  | { readonly type: "corrected"; readonly ticket: number; readonly undo: string }
  /** What the reader objected, or took back, has not been noted. */
  | { readonly type: "unheard"; readonly ticket: number; readonly failure: Failure }
  /** The answer is late. */
  | { readonly type: "delayed"; readonly ticket: number }
  /** The reader asks again after a failure. */
  | { readonly type: "retried"; readonly ticket: number }
  /** A name in the card leads to its own card. */
  | { readonly type: "looked-up"; readonly subject: Subject; readonly ticket: number }
  /** Back to the card that led here. */
  | { readonly type: "returned" }
  /** The reader pins the popover to the window, or lets it go. */
  | { readonly type: "held"; readonly isHeld: boolean }
  /** The reader pressed or focused something in the popover. */
  | { readonly type: "entered" }
  /** The pointer has gone from both the mention and the popover. */
  | { readonly type: "left" }
  /** The reader has pressed something else, or the mark is gone from the page. */
  | { readonly type: "abandoned" }
  /** Escape, the close button. */
  | { readonly type: "dismissed" }

export const closed: PopoverState = { phase: "closed" }

/** The state after an event. The same object comes back where nothing changes, so that nothing is drawn again. */
export function nextPopoverState(state: PopoverState, event: PopoverEvent): PopoverState {
  switch (event.type) {
    case "dwelt":
      return afterDwelling(state, event)
    case "left":
      return state.phase !== "closed" && state.pinned ? state : closed
    case "dismissed":
      return closed
    case "abandoned":
      return state.phase !== "closed" && state.held ? state : closed
    case "held":
      return state.phase === "closed" || state.held === event.isHeld
        ? state
        : { ...state, held: event.isHeld, pinned: true }
    case "looked-up":
      return state.phase === "open" ? afterLookingUp(state, event) : state
    case "returned":
      return state.phase === "closed" ? state : afterReturning(state)
    case "entered":
      return state.phase === "closed" || state.pinned ? state : { ...state, pinned: true }
    case "retried":
      return state.phase === "failed" ? loading(state, event.ticket, true) : state
    case "answered":
    case "refused":
    case "delayed":
      return state.phase === "loading" && state.ticket === event.ticket ? afterWaiting(state, event) : state
    case "grown":
      return state.phase === "closed" ? state : afterGrowing(state, event)
    case "corrected":
    case "unheard":
      return state.phase === "open" || state.phase === "corrected" ? afterObjecting(state, event) : state
  }
}

type Dwelt = Extract<PopoverEvent, { readonly type: "dwelt" }>
type Waited = Extract<PopoverEvent, { readonly type: "answered" | "refused" | "delayed" }>
type Objected = Extract<PopoverEvent, { readonly type: "corrected" | "unheard" }>
type Loading = Extract<PopoverState, { readonly phase: "loading" }>

/** A pointer that only passes over another name must not take away a popover that the reader has gone into. */
function afterDwelling(state: PopoverState, { subject, ticket, opening }: Dwelt): PopoverState {
  if (opening === "pointer" && state.phase !== "closed" && state.pinned) return state
  const held = state.phase !== "closed" && state.held
  return loading({ subject, opening, pinned: held || opening !== "pointer", held, trail: [] }, ticket, false)
}

type Grown = Extract<PopoverEvent, { readonly type: "grown" }>

/** The card that has grown may be one that the reader has gone on from. */
function afterGrowing(state: ShownState, { ticket, card }: Grown): ShownState {
  if (state.phase === "open" && state.ticket === ticket) return { ...state, card }
  if (!state.trail.some((visited) => visited.ticket === ticket)) return state
  const trail = state.trail.map((visited) => (visited.ticket === ticket ? { ...visited, card } : visited))
  return { ...state, trail }
}

type Open = Extract<PopoverState, { readonly phase: "open" }>
type LookedUp = Extract<PopoverEvent, { readonly type: "looked-up" }>

function afterLookingUp({ subject, ticket, card, ...rest }: Open, event: LookedUp): PopoverState {
  const trail = [...rest.trail, { subject, ticket, card }]
  return loading({ ...rest, subject: event.subject, pinned: true, trail }, event.ticket, false)
}

function afterReturning(state: ShownState): PopoverState {
  const last = state.trail.at(-1)
  if (!last) return state
  return { ...askedOf(state), ...last, phase: "open", trail: state.trail.slice(0, -1) }
}

function afterWaiting(state: Loading, event: Waited): PopoverState {
  if (event.type === "delayed") return state.slow ? state : { ...state, slow: true }
  const asked = askedOf(state)
  if (event.type === "refused") return { ...asked, phase: "failed", failure: event.failure }
  return event.card ? { ...asked, phase: "open", card: event.card } : { ...asked, phase: "empty" }
}

type Objecting = Extract<PopoverState, { readonly phase: "open" | "corrected" }>

function afterObjecting(state: Objecting, event: Objected): PopoverState {
  if (state.ticket !== event.ticket) return state
  return event.type === "corrected"
    ? { ...askedOf(state), phase: "corrected", undo: event.undo }
    : { ...askedOf(state), phase: "failed", failure: event.failure }
}

function askedOf({ subject, ticket, opening, pinned, held, trail }: Asked): Asked {
  return { subject, ticket, opening, pinned, held, trail }
}

function loading(asked: Omit<Asked, "ticket">, ticket: number, slow: boolean): PopoverState {
  return { ...askedOf({ ...asked, ticket }), phase: "loading", slow }
}
