import type { PlacedMention } from "./placed-mention"

/** A point of the viewport, in CSS pixels. */
export type Point = { readonly x: number; readonly y: number }

/** Waits of a pointer, in ms. */
export type IntentDelays = {
  /** How long a pointer has to rest on a mention. Shorter, and cards open under a pointer that only passes. */
  readonly restMs: number
  /** How long it may be elsewhere before that counts as leaving: time to travel to the popover. */
  readonly graceMs: number
}

/** All that is told of a mention that the pointer is on: it may stand in a frame, and only its card be here. */
type Held = Pick<PlacedMention, "id">

/** What a pointer is about. All times are in ms, of the one clock that the events bring. */
export type IntentState =
  | { readonly phase: "away" }
  /** A press or Escape said "not this": nothing opens until the pointer has gone some way. */
  | { readonly phase: "refused"; readonly at: Point }
  /** `isForeseen`: what lies under the pointer has been told of, whatever it is. */
  | { readonly phase: "resting"; readonly at: Point; readonly since: number; readonly isForeseen: boolean }
  /** Dwells on a mention, or on the popover (`at` null). At `lookAt` the pointer's place is looked up. */
  | {
      readonly phase: "on"
      readonly mention: Held
      readonly at: Point | null
      readonly lookAt: number
      /** The page has been scrolled below a pointer that has not moved since: what comes under it was not chosen. */
      readonly isScrolled: boolean
    }
  | {
      readonly phase: "leaving"
      readonly mention: Held
      readonly at: Point
      readonly since: number
      readonly restsSince: number
      readonly lookAt: number
    }

export type IntentEvent = { readonly now: number } & (
  | { readonly type: "moved"; readonly at: Point; readonly isOurs: boolean; readonly isPressed: boolean }
  | { readonly type: "refused"; readonly at: Point }
  | { readonly type: "scrolled" }
  | { readonly type: "left window" }
  /** A card was opened for what the pointer is on, in a frame. */
  | { readonly type: "settled"; readonly mention: Held }
  | { readonly type: "time" }
)

/** What an event leads to, and what is to be told because of it. */
export type IntentStep = { readonly state: IntentState; readonly tell?: Dwell | Foresight | "leave" }
export type Dwell = { readonly mention: PlacedMention; readonly at: Point }
/** The pointer rests on a mention, and will dwell on it if it stays. */
export type Foresight = { readonly foreseen: PlacedMention }

/** A hand is never quite still: movement within so many px is rest. */
const restPx = 3

/** A refused mention is forgotten when the pointer has gone so far, in px. */
const refusedPx = 40

/** After this part of the rest a card is got ready: late enough for a pointer that is only slow, early enough for an answer. */
const foresight = 0.5

/** The place of a moving pointer is looked up once in so many ms. */
const lookMs = 50

/** The state of a pointer that has not been seen yet. */
export const away: IntentState = { phase: "away" }

/** When time alone changes the state, in ms; null: never. */
export function nextTime(state: IntentState, { restMs, graceMs }: IntentDelays): number | null {
  if (state.phase === "resting") return state.since + (state.isForeseen ? restMs : restMs * foresight)
  if (state.phase === "on") return Number.isFinite(state.lookAt) ? state.lookAt : null
  if (state.phase === "leaving")
    return Math.min(state.since + graceMs, state.restsSince + restMs, state.lookAt)
  return null
}

/** The next state. `mentionAt` is asked only where the state depends on it. */
export function nextIntent(
  state: IntentState,
  event: IntentEvent,
  delays: IntentDelays,
  mentionAt: (point: Point) => PlacedMention | null
): IntentStep {
  switch (event.type) {
    case "moved":
      return { state: afterMove(state, event) }
    case "refused":
      return { state: { phase: "refused", at: event.at } }
    case "scrolled":
      if (state.phase === "on" && state.at)
        return { state: { ...state, lookAt: event.now + lookMs, isScrolled: true } }
      if (state.phase === "leaving") return { state: { ...state, restsSince: Infinity } }
      return { state: state.phase === "resting" ? away : state }
    case "left window":
      return { state: afterLeavingWindow(state, event.now) }
    case "settled":
      return { state: afterSettling(state, event.mention, event.now) }
    case "time":
      return afterTime(state, event.now, delays, mentionAt)
  }
}

function afterMove(state: IntentState, event: Extract<IntentEvent, { type: "moved" }>): IntentState {
  const { at, now, isOurs, isPressed } = event
  if (state.phase === "on" || state.phase === "leaving") {
    // A card that comes under the pointer, as when the page is scrolled, is not one that the pointer has gone into.
    const hasCome = state.at === null || !isNear(state.at, at, 1)
    if (isOurs && hasCome) return on(state.mention, null)
    const lookAt = Math.min(state.lookAt, now + lookMs)
    if (state.phase === "on") return { ...state, at, lookAt, isScrolled: state.isScrolled && !hasCome }
    return { ...state, at, lookAt, restsSince: isNear(state.at, at, restPx) ? state.restsSince : now }
  }
  if (isPressed || isOurs) return away
  if (state.phase === "refused" && isNear(state.at, at, refusedPx)) return state
  if (state.phase === "resting" && isNear(state.at, at, restPx)) return state
  return { phase: "resting", at, since: now, isForeseen: false }
}

function afterLeavingWindow(state: IntentState, now: number): IntentState {
  if (state.phase !== "on" && state.phase !== "leaving") return away
  const since = state.phase === "leaving" ? state.since : now
  const outside = { x: -1, y: -1 }
  return {
    phase: "leaving",
    mention: state.mention,
    at: outside,
    since,
    restsSince: Infinity,
    lookAt: Infinity
  }
}

/** A pointer that has come out of the frame meanwhile is leaving, and may rest on something else already. */
function afterSettling(state: IntentState, mention: Held, now: number): IntentState {
  if (state.phase !== "resting") return on(mention, null)
  const { at, since: restsSince } = state
  return { phase: "leaving", mention, at, since: now, restsSince, lookAt: Infinity }
}

function afterTime(
  state: IntentState,
  now: number,
  delays: IntentDelays,
  mentionAt: (point: Point) => PlacedMention | null
): IntentStep {
  const due = nextTime(state, delays)
  if (due === null || now < due) return { state }
  if (state.phase === "resting") {
    const mention = mentionAt(state.at)
    if (now >= state.since + delays.restMs) return mention ? dwell(mention, state.at) : { state: away }
    const foresees: IntentState = { ...state, isForeseen: true }
    return mention ? { state: foresees, tell: { foreseen: mention } } : { state: foresees }
  }
  if (state.phase === "on" && state.at) {
    if (mentionAt(state.at)?.id === state.mention.id) return { state: on(state.mention, state.at) }
    const { mention, at, isScrolled } = state
    const restsSince = isScrolled ? Infinity : now
    return { state: { phase: "leaving", mention, at, since: now, restsSince, lookAt: Infinity } }
  }
  if (state.phase !== "leaving") return { state }
  const found = mentionAt(state.at)
  if (found?.id === state.mention.id) {
    return { state: on(found, state.at) }
  }
  if (found && now >= state.restsSince + delays.restMs) return dwell(found, state.at)
  if (now < state.since + delays.graceMs) {
    const restsSince = now >= state.restsSince + delays.restMs ? Infinity : state.restsSince
    return { state: { ...state, restsSince, lookAt: Infinity } }
  }
  const isResting = Number.isFinite(state.restsSince)
  return {
    state: isResting ? { phase: "resting", at: state.at, since: state.restsSince, isForeseen: false } : away,
    tell: "leave"
  }
}

function dwell(mention: PlacedMention, at: Point): IntentStep {
  return { state: on(mention, at), tell: { mention, at } }
}

function on(mention: Held, at: Point | null): Extract<IntentState, { phase: "on" }> {
  return { phase: "on", mention, at, lookAt: Infinity, isScrolled: false }
}

function isNear(a: Point, b: Point, px: number): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) <= px
}
