import type { Card } from "../../core/card"
import type { EntityId } from "../../core/model"

/** What the reader rests on: an entity, in the page's own wording. */
export type Subject = { readonly entity: EntityId; readonly surface: string }

/** How the popover was asked for. Only the keyboard's reader wants the focus moved into it. */
export type Opening = "pointer" | "keyboard" | "touch"

/** `orphaned`: the extension was updated or removed under the page, so only a reload helps. */
export type Failure = "no-answer" | "orphaned"

/** One question to the background. Tickets keep a slow answer for the last subject from opening over this one. */
type Asked = {
  readonly subject: Subject
  readonly ticket: number
  readonly opening: Opening
  /** Stays when the pointer leaves: the reader has gone into it, or came without a pointer that could leave. */
  readonly pinned: boolean
}

export type PopoverState =
  | { readonly phase: "closed" }
  /**
   * `slow`: so long without an answer that the reader deserves a word, as when the background has to start, or when
   * the reader has asked before and looks at the popover already.
   */
  | (Asked & { readonly phase: "loading"; readonly slow: boolean })
  | (Asked & { readonly phase: "open"; readonly card: Card })
  /** The corpus has nothing to tell. */
  | (Asked & { readonly phase: "empty" })
  | (Asked & { readonly phase: "failed"; readonly failure: Failure })

/** Anything on screen. */
export type ShownState = Exclude<PopoverState, { readonly phase: "closed" }>

export type PopoverEvent =
  | { readonly type: "dwelt"; readonly subject: Subject; readonly ticket: number; readonly opening: Opening }
  | { readonly type: "answered"; readonly ticket: number; readonly card: Card | null }
  | { readonly type: "refused"; readonly ticket: number; readonly failure: Failure }
  /** The answer is late. */
  | { readonly type: "delayed"; readonly ticket: number }
  /** The reader asks again after a failure. */
  | { readonly type: "retried"; readonly ticket: number }
  /** The reader pressed or focused something in the popover. */
  | { readonly type: "entered" }
  /** The pointer has gone from both the mention and the popover. */
  | { readonly type: "left" }
  /** Escape, the close button, a press elsewhere, the mark gone from the page. */
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
    case "entered":
      return state.phase === "closed" || state.pinned ? state : { ...state, pinned: true }
    case "retried":
      return state.phase === "failed" ? loading(state, event.ticket, true) : state
    case "answered":
    case "refused":
    case "delayed":
      return state.phase === "loading" && state.ticket === event.ticket ? afterWaiting(state, event) : state
  }
}

type Dwelt = Extract<PopoverEvent, { readonly type: "dwelt" }>
type Waited = Extract<PopoverEvent, { readonly type: "answered" | "refused" | "delayed" }>
type Loading = Extract<PopoverState, { readonly phase: "loading" }>

/** A pointer that only passes over another name must not take away a popover that the reader has gone into. */
function afterDwelling(state: PopoverState, { subject, ticket, opening }: Dwelt): PopoverState {
  if (opening === "pointer" && state.phase !== "closed" && state.pinned) return state
  return loading({ subject, opening, pinned: opening !== "pointer" }, ticket, false)
}

function afterWaiting(state: Loading, event: Waited): PopoverState {
  if (event.type === "delayed") return state.slow ? state : { ...state, slow: true }
  const { slow: _, ...asked } = state
  if (event.type === "refused") return { ...asked, phase: "failed", failure: event.failure }
  return event.card ? { ...asked, phase: "open", card: event.card } : { ...asked, phase: "empty" }
}

function loading(
  { subject, opening, pinned }: Omit<Asked, "ticket">,
  ticket: number,
  slow: boolean
): PopoverState {
  return { phase: "loading", subject, opening, pinned, ticket, slow }
}
