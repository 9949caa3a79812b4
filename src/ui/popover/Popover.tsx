import { useEffect, useRef } from "preact/hooks"
import type { Objection } from "../../core/corrections/objections"
import type { EntityId, Evidence } from "../../core/model"
import type { Texts } from "../text/texts"
import { useUniqueId } from "../unique-id"
import { CardBody } from "./CardBody"
import { CardHeader } from "./CardHeader"
import type { Citing } from "./CopyPassage"
import type { Way } from "./move-handlers"
import { Notice } from "./Notice"
import type { PassageActions } from "./PassageFigure"
import { usePlaceInCard } from "./place-in-card"
import { Waiting } from "./Waiting"
import type { PopoverState, ShownState, Subject, Visited } from "./popover-state"

type Callbacks = {
  readonly texts: Texts
  readonly onOpenArticle: (place: Evidence) => void
  /** A name in the card was pressed: its card is to open here. */
  readonly onLookUp: (subject: Subject) => void
  /** Back to the card that led here. */
  readonly onReturn: () => void
  /** All there is on the entity of the card is to open in the panel. */
  readonly onOpenPanel: (subject: Subject) => void
  /** All there is on the entity is to open in the library. */
  readonly onOpenLibrary: (entity: EntityId) => void
  readonly citing: Citing
  readonly onHold: (isHeld: boolean) => void
  readonly onMove: (way: Way) => void
  readonly onClose: () => void
  readonly onRetry: () => void
  /** Without it nothing can be objected to. */
  readonly onObject: ((objection: Objection) => void) | undefined
  /** Takes back what was objected, by the key of the correction. */
  readonly onUndo: (key: string) => void
  /** The reader wants to say what the marked words name. */
  readonly onName: () => void
  /** The reader pressed or focused something inside. May come more than once. */
  readonly onEnter: () => void
}

/**
 * The popover in a web page. Opened by the keyboard, it takes the focus in the frame after it is first drawn, so the
 * element it is drawn into must be on screen by then. Escape and the return of the focus belong to whoever opened it.
 */
export function Popover({ state, ...callbacks }: Callbacks & { readonly state: PopoverState }) {
  return state.phase === "closed" ? null : <Dialog state={state} {...callbacks} />
}

function Dialog({ state, ...callbacks }: Callbacks & { readonly state: ShownState }) {
  const { texts, onLookUp, onReturn, onOpenPanel, onHold, onMove, onClose, onRetry, onObject, onEnter } =
    callbacks
  const root = useRef<HTMLElement>(null)
  const nameId = useUniqueId()
  // Scrolling belongs to the page: a popover at the edge must not move what the reader was reading.
  const takeFocus = () => root.current?.focus({ preventScroll: true })
  // The same for all cards that are looked up from the first one.
  const firstTicket = state.trail[0]?.ticket ?? state.ticket
  useEffect(() => {
    if (state.opening === "keyboard") takeFocus()
  }, [firstTicket, state.opening])
  const shown = shownCard(state)
  const place = usePlaceInCard(root, shown?.ticket ?? null, state.trail.length > 0)

  const isLoading = state.phase === "loading"
  return (
    <div class={isLoading && !state.slow && !shown ? "card-frame card-late" : "card-frame"}>
      <section
        ref={root}
        class="card"
        role="dialog"
        aria-labelledby={nameId}
        aria-busy={isLoading}
        tabIndex={-1}
        lang={texts.locale}
        dir={texts.direction}
        onPointerDown={onEnter}
        onFocusIn={onEnter}
      >
        <CardHeader
          id={nameId}
          name={shown?.card.name ?? state.subject.surface}
          texts={texts}
          steering={{
            isHeld: state.held,
            onHold,
            onMove,
            onClose,
            onOpenPanel: shown ? () => onOpenPanel(shown.subject) : undefined,
            onReturn: state.trail.length > 0 ? onReturn : undefined
          }}
        />
        <Cards
          state={state}
          shown={shown}
          {...callbacks}
          onLookUp={(subject) => {
            place.leave()
            onLookUp(subject)
          }}
          onObject={
            onObject &&
            ((objection) => {
              takeFocus()
              onObject(objection)
            })
          }
        />
        <Phase
          state={state}
          isCardShown={shown !== null}
          {...callbacks}
          // The pressed button is about to go, and the focus with it.
          onRetry={() => {
            takeFocus()
            onRetry()
          }}
        />
      </section>
    </div>
  )
}

type CardsProps = Pick<
  Callbacks,
  "texts" | "onOpenArticle" | "onLookUp" | "onOpenLibrary" | "citing" | "onObject" | "onName"
> & { readonly state: ShownState; readonly shown: Visited | null }

/** The card that is shown, and out of sight those that led to it, as the reader has left them. */
function Cards({ state, shown, ...callbacks }: CardsProps) {
  const { texts, onOpenArticle, onLookUp, onOpenLibrary, citing, onObject, onName } = callbacks
  const actions: PassageActions = { onOpenArticle, onLookUp, citing }
  const cards = state.phase === "open" ? [...state.trail, state] : state.trail
  return (
    <>
      {cards.map(({ ticket, card, subject }, depth) => (
        <div key={ticket} hidden={ticket !== shown?.ticket}>
          <CardBody
            card={card}
            texts={texts}
            actions={actions}
            onOpenLibrary={onOpenLibrary}
            objecting={depth === 0 && onObject ? { surface: subject.surface, onObject, onName } : undefined}
          />
        </div>
      ))}
    </>
  )
}

type PhaseProps = Pick<Callbacks, "texts" | "onRetry" | "onUndo"> & {
  readonly state: ShownState
  readonly isCardShown: boolean
}

/** What stands in place of a card. */
function Phase({ state, isCardShown, texts, onRetry, onUndo }: PhaseProps) {
  switch (state.phase) {
    case "loading":
      return isCardShown ? null : <Waiting slow={state.slow} texts={texts} />
    case "open":
      return null
    case "corrected":
      return (
        <Notice
          sentence={texts.say("popoverCorrected")}
          remedy={{ label: texts.say("undo"), onPress: () => onUndo(state.undo) }}
        />
      )
    case "empty":
      return <Notice sentence={texts.say("popoverEmpty", state.subject.surface)} />
    case "failed":
      return state.failure === "orphaned" ? (
        <Notice sentence={texts.say("popoverOrphaned")} />
      ) : (
        <Notice
          sentence={texts.say("popoverNoAnswer")}
          remedy={{ label: texts.say("tryAgain"), onPress: onRetry }}
        />
      )
  }
}

/** The card on screen: while the next one is looked up still the last one, so that nothing flickers. Null: none. */
function shownCard(state: ShownState): Visited | null {
  if (state.phase === "open") return state
  return (state.phase === "loading" && !state.slow && state.trail.at(-1)) || null
}
