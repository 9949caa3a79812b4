import * as v from "valibot"
import {
  frameCardEnds,
  frameOpenings,
  type FrameCard,
  type FrameCardEnd,
  type FrameCardOutcome,
  type FramePlace
} from "../core/frame-card"
import { formSchema } from "../core/corrections/correction"

/** What frames ask about cards that open outside of them; see `protocol.ts`. */
export type FrameProtocol = {
  /** The asking frame is too small for a card: the top frame is to open it, where it can. */
  openAbove(ask: FrameCard): FrameCardOutcome
  /** The mention whose card is open in the top frame has moved, or gone. */
  moveAbove(ask: FramePlace): void
  /** The reader has ended the card in the asking frame. */
  endAbove(ask: { end: FrameCardEnd }): void
  /** The top frame shows this card of the frame no more. */
  closedAbove(ask: { frame: number; ticket: number }): void
}

/** What the background passes on. */
export type PageFrameProtocol = {
  /** Opens the card of a mention in a small frame. Top frame only. */
  openForFrame(ask: FrameCard & { frame: number }): FrameCardOutcome
  /** The mention in the frame has moved, or gone. Top frame only. */
  moveForFrame(ask: FramePlace & { frame: number }): void
  /** The reader has ended the card in the frame. Top frame only. */
  endForFrame(ask: { frame: number; end: FrameCardEnd }): void
  /** The top frame shows this card of the asked frame no more. */
  closedAbove(ask: { ticket: number }): void
}

/** A mention has a box a line. */
const MOST_BOXES = 100

const size = v.pipe(v.number(), v.finite())
const place = {
  boxes: v.pipe(v.array(v.object({ x: size, y: size, width: size, height: size })), v.maxLength(MOST_BOXES)),
  width: size,
  height: size
}
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Of what frames ask. `asked` is what the card is asked for, checked as in any other frame. */
export const frameSchemas = <Asked extends v.GenericSchema<unknown, FrameCard["asked"]>>(asked: Asked) => ({
  openAbove: v.object({
    ticket: count,
    index: count,
    isLoaded: v.boolean(),
    place: v.object(place),
    surface: formSchema,
    example: v.pipe(v.string(), v.maxLength(2_000)),
    opening: v.picklist(frameOpenings),
    asked
  }),
  moveAbove: v.object(place),
  endAbove: v.object({ end: v.picklist(frameCardEnds) }),
  closedAbove: v.object({ frame: count, ticket: count })
})
