import { useEffect, useId, useRef } from "preact/hooks"
import type { Objection } from "../../core/corrections/objections"
import type { Passage } from "../../core/card"
import type { Texts } from "../text/texts"
import { CardBody } from "./CardBody"
import { CardHeader } from "./CardHeader"
import { Notice } from "./Notice"
import { Waiting } from "./Waiting"
import type { PopoverState, ShownState } from "./popover-state"

type Callbacks = {
  readonly texts: Texts
  readonly onOpenArticle: (passage: Passage) => void
  readonly onClose: () => void
  readonly onRetry: () => void
  readonly onObject: (objection: Objection) => void
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

function Dialog({
  state,
  texts,
  onOpenArticle,
  onClose,
  onRetry,
  onObject,
  onUndo,
  onName,
  onEnter
}: Callbacks & { readonly state: ShownState }) {
  const root = useRef<HTMLElement>(null)
  const nameId = useId()
  // Scrolling belongs to the page: a popover at the edge must not move what the reader was reading.
  const takeFocus = () => root.current?.focus({ preventScroll: true })
  useEffect(() => {
    if (state.opening === "keyboard") takeFocus()
  }, [state.ticket, state.opening])

  const isLoading = state.phase === "loading"
  return (
    <div class={isLoading && !state.slow ? "card-frame card-late" : "card-frame"}>
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
        <CardHeader id={nameId} name={nameOf(state)} texts={texts} onClose={onClose} />
        <Phase
          state={state}
          texts={texts}
          onOpenArticle={onOpenArticle}
          // The pressed button is about to go, and the focus with it.
          onRetry={() => {
            takeFocus()
            onRetry()
          }}
          onObject={(objection) => {
            takeFocus()
            onObject(objection)
          }}
          onUndo={onUndo}
          onName={onName}
        />
      </section>
    </div>
  )
}

type PhaseProps = Omit<Callbacks, "onClose" | "onEnter"> & { readonly state: ShownState }

function Phase({ state, texts, onOpenArticle, onRetry, onObject, onUndo, onName }: PhaseProps) {
  switch (state.phase) {
    case "loading":
      return <Waiting slow={state.slow} texts={texts} />
    case "open":
      return (
        <CardBody
          key={state.ticket}
          card={state.card}
          texts={texts}
          onOpenArticle={onOpenArticle}
          objecting={{ surface: state.subject.surface, onObject, onName }}
        />
      )
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

/** Until the corpus has told its own, the page's wording stands where the name will stand. */
function nameOf(state: ShownState): string {
  return state.phase === "open" ? state.card.name : state.subject.surface
}
