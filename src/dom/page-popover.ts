import type { FrameCard, FrameCardEnd, FrameCardOutcome, FramePlace } from "../core/frame-card"
import type { EntityId } from "../core/model"
import type { PageContext } from "../core/page"
import type { Handling } from "../core/settings/settings"
import type { Lifeline } from "../core/marks/lifeline"
import type { MentionTour } from "./mention-tour"
import type { PageReader } from "./page-reader"
import type { PageWords } from "./page-words"

/** The popover of one frame. */
export type PagePopover = {
  /** Goes to the next or previous mention, or (0) to the last one that was open, if this frame has the focus. */
  step(by: 1 | 0 | -1): void
  /** Goes to a mention of an entity, each time to the next one. */
  show(entity: EntityId): void
  /** The mentions have changed: the popover follows its mention, or goes with it. */
  onMentionsChange(): void
  /** What the page says, for those who show what fits it. */
  read(): PageWords
  /** Leads the reader from mention to mention without opening cards. */
  readonly tour: MentionTour
  /** In the top frame: the cards of small frames. */
  readonly ofFrames: FrameCards
  /** The top frame shows a card of this frame no more. */
  closedAbove(ticket: number): void
}

/** The cards of small frames, shown in the top one. Frames are told apart by the browser's numbers. */
export type FrameCards = {
  open(frame: number, wanted: FrameCard): FrameCardOutcome
  /** The mention in the frame has moved, or gone. */
  move(frame: number, place: FramePlace): void
  /** The reader has ended the card in the frame. */
  end(frame: number, how: FrameCardEnd): void
}

/** `Lent` is what the script that is already in the frame lends to this one. */
export type CreatePopover<Lent> = (options: {
  readonly document: Document
  readonly reader: PageReader
  readonly signal: AbortSignal
  readonly lifeline: Lifeline
  page(): PageContext
  /** Where the pointer was when the popover's script came: it may rest on a name already. */
  lastMove(): PointerEvent | null
  /** What opens a card, as things stand. */
  handling(): Handling
  readonly lent: Lent
}) => PagePopover

/** The scripts of an extension share a world of their own in every frame, which the page does not see. */
type World<Lent> = { backgrounderPopover?: CreatePopover<Lent> }

/** The popover's script is a separate one, since most frames have nothing to open a card on: it leaves its maker here. */
export function offerPopover<Lent>(create: CreatePopover<Lent>): void {
  const world = globalThis as World<Lent>
  world.backgrounderPopover = create
}

/** What the popover's script has left; null where it has not run. */
export function offeredPopover<Lent>(): CreatePopover<Lent> | null {
  return (globalThis as World<Lent>).backgrounderPopover ?? null
}
