import type { CardAsk } from "./card-ask"

/** A box in the viewport of a frame, in CSS px of the frame. */
export type FrameBox = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where a mention stands in the window of its frame, whose size is told too. No boxes: it is gone, or out of sight. */
export type FramePlace = {
  readonly boxes: readonly FrameBox[]
  readonly width: number
  readonly height: number
}

/** What opens the card of a small frame outside of it. What is opened by keys stays where the focus is. */
export const frameOpenings = ["pointer", "click", "touch"] as const
export type FrameOpening = (typeof frameOpenings)[number]

/** The card of a mention in a small frame, for the top frame to open. */
export type FrameCard = {
  /** Tells the cards of one frame apart, in the order in which they are wanted. */
  readonly ticket: number
  /** Which of the frames of the top frame's document it is, as `window.frames` counts them. */
  readonly index: number
  /** The frame's document has been loaded to its end: if it loads once more, it is another one. */
  readonly isLoaded: boolean
  readonly place: FramePlace
  /** As the page writes the name, and the words around it. */
  readonly surface: string
  readonly example: string
  readonly opening: FrameOpening
  readonly asked: CardAsk
}

/** What became of it. `kept`: the reader has gone into another card, which stays. */
export type FrameCardOutcome = "opened" | "kept" | "cannot"

/** What the reader does in the frame that ends a card outside of it. */
export const frameCardEnds = ["left", "abandoned", "dismissed"] as const
export type FrameCardEnd = (typeof frameCardEnds)[number]
