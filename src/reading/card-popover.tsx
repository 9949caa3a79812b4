import { render } from "preact"
import type { Card } from "../core/card"
import type { CardAsk } from "../core/card-ask"
import type { Objection } from "../core/corrections/objections"
import type { EntityId } from "../core/model"
import { isInWindow } from "../dom/on-screen"
import type { CreatePopover } from "../dom/page-popover"
import { copyText } from "../dom/popover-clipboard"
import { createPopoverHost } from "../dom/popover-host"
import { isWaitedFor } from "../ui/popover/is-waited-for"
import { mountClass, popoverCss, sheetClass } from "../ui/popover/popover-css"
import {
  closed,
  nextPopoverState,
  type Opening,
  type PopoverEvent,
  type Subject
} from "../ui/popover/popover-state"
import { Popover } from "../ui/popover/Popover"
import { createTexts, type Texts } from "../ui/text/texts"
import { prepareDates } from "../ui/text/word-date"
import type { Lent } from "../webext/lent"
import type { CardMention } from "./card-mention"
import { failureOf, ifOrphaned } from "./failure-of"

/** Without an answer by then the reader is told that it takes a moment; a stopped background needs about 100 ms. */
const SLOW_AFTER = 600
/** Narrower windows show the card as a sheet from below, in CSS pixels. */
const SHEET_BELOW = 480

export type CardPopover = {
  /** A card is likely to be opened in a moment: does what the first one needs. */
  prepare(): void
  /** Opens the card of a mention. False where the one that is open stays. */
  open(mention: CardMention, opening: Opening): boolean
  dispatch(event: PopoverEvent): void
  /** The page has changed: the card follows its mention, or goes with it. */
  look(): void
  /** The mention whose card is open. */
  current(): CardMention | null
  /** True for events that happen in the card. */
  contains(event: Event): boolean
  isUnderPointer(): boolean
}

/** The one card of a frame: what it shows, and what is done in it. */
export function createCardPopover({
  document,
  signal,
  lifeline,
  lent: { askBackground, getMessage, isPrivate }
}: Pick<Parameters<CreatePopover<Lent>>[0], "document" | "signal" | "lifeline" | "lent">): CardPopover {
  // Looked up when the first card is wanted: that costs as much as reading a small page.
  let texts: Texts | null = null
  const host = createPopoverHost(document, { css: popoverCss, mountClass, sheetClass, signal, lifeline })
  let state = closed
  let current: CardMention | null = null
  let tickets = 0
  /** The reader has objected to the mark: the popover stays where it was, for the reader to think again. */
  let isMarkGoing = false
  let focusBefore: Element | null = null

  const dispatch = (event: PopoverEvent) => {
    const next = nextPopoverState(state, event)
    if (next === state) return
    state = next
    if (state.phase === "closed") return disappear()
    if (event.type === "held") host.hold(event.isHeld)
    draw()
    host.place()
  }
  const draw = () => {
    const mount = host.mount()
    if (!mount) return
    texts ??= createTexts(getMessage)
    render(
      <Popover
        state={state}
        texts={texts}
        onClose={() => dispatch({ type: "dismissed" })}
        onEnter={() => dispatch({ type: "entered" })}
        onRetry={retry}
        // Of a private window nothing is kept, corrections neither.
        onObject={isPrivate ? undefined : object}
        onUndo={undo}
        onName={() =>
          state.phase !== "closed" &&
          void askBackground("nameInOptions", { form: state.subject.surface }).catch(ifOrphaned)
        }
        onLookUp={lookUp}
        onOpenPanel={({ entity }) => void askBackground("openPanel", { entity }).catch(ifOrphaned)}
        onOpenLibrary={(entity) => void askBackground("openLibrary", { entity }).catch(ifOrphaned)}
        onReturn={() => dispatch({ type: "returned" })}
        onHold={(isHeld) => {
          dispatch({ type: "held", isHeld })
          // Let go where its mark is out of sight, it has nowhere to stand.
          if (!isHeld && current && !current.rects().some((rect) => isInWindow(rect, window)))
            dispatch({ type: "abandoned" })
        }}
        onMove={(way) => {
          dispatch({ type: "held", isHeld: true })
          host.moveBy(way)
        }}
        citing={{
          cite: ({ file, start, end }) =>
            askBackground("cite", { file, start, end }).catch((error: unknown) => {
              ifOrphaned(error)
              return null
            }),
          copy: (text) => copyText(text, mount)
        }}
        onOpenArticle={({ file, start, end }) =>
          void askBackground("openArticle", { file, start, end }).catch(ifOrphaned)
        }
      />,
      mount
    )
  }
  const disappear = () => {
    const mount = host.mount()
    const hadFocus = host.hasFocus()
    if (mount) render(null, mount)
    host.close()
    current?.setOpen(false)
    current = null
    isMarkGoing = false
    if (hadFocus && focusBefore instanceof HTMLElement && focusBefore.isConnected)
      focusBefore.focus({ preventScroll: true })
    focusBefore = null
  }

  const open = (mention: CardMention, opening: Opening): boolean => {
    const ticket = ++tickets
    const { subject } = mention
    const next = nextPopoverState(state, { type: "dwelt", subject, ticket, opening })
    if (next === state) return false
    if (state.phase === "closed") focusBefore = document.activeElement
    state = next
    current?.setOpen(false)
    current = mention
    isMarkGoing = false
    mention.setOpen(true)
    host.open(
      {
        rects: mention.rects,
        get within() {
          return mention.within()
        },
        onLost: () => !isMarkGoing && dispatch({ type: "abandoned" })
      },
      { isSheet: opening === "touch" || innerWidth < SHEET_BELOW }
    )
    ask(mention, ticket)
    // An answer that was here is drawn by now.
    if (state.phase === "loading") {
      draw()
      host.place()
    }
    return true
  }
  const lookUp = (subject: Subject) => {
    if (!current) return
    const ticket = ++tickets
    dispatch({ type: "looked-up", subject, ticket })
    ask(current, ticket, subject.entity)
  }
  /** Asks for the card of a mention, or of another entity for the page around it. */
  const ask = (mention: CardMention, ticket: number, lookedUp?: EntityId) => {
    const { asked, answer, card } = mention.ask(lookedUp)
    const show = (card: Card | null) => {
      dispatch({ type: "answered", ticket, card })
      // What is here is shown at once; hosts are asked only for what a reader has opened.
      if (card && isWaitedFor(card)) void grow(asked, ticket)
    }
    if (card !== undefined) return show(card)
    setTimeout(() => dispatch({ type: "delayed", ticket }), SLOW_AFTER)
    answer.then(show, (error: unknown) => dispatch({ type: "refused", ticket, failure: failureOf(error) }))
  }
  const grow = async (asked: CardAsk, ticket: number) => {
    const card = await askBackground("fullerCard", asked).catch(ifOrphaned)
    if (card) dispatch({ type: "grown", ticket, card })
  }
  const retry = () => {
    if (!current || state.phase === "closed") return
    const ticket = ++tickets
    const lookedUp = state.trail.length > 0 ? state.subject.entity : undefined
    dispatch({ type: "retried", ticket })
    ask(current, ticket, lookedUp)
  }

  const object = (objection: Objection) => {
    if (!current || state.phase === "closed") return
    const { ticket } = state
    const objected = current
    isMarkGoing = true
    askBackground("object", { objection, ...objected.subject, example: objected.example() }).then(
      ({ undo }) => {
        if (current === objected) objected.setOpen(false)
        dispatch({ type: "corrected", ticket, undo })
      },
      (error: unknown) => {
        isMarkGoing = false
        dispatch({ type: "unheard", ticket, failure: failureOf(error) })
      }
    )
  }
  const undo = (key: string) => {
    if (state.phase === "closed") return
    const { ticket } = state
    askBackground("undoCorrection", { key }).then(
      () => dispatch({ type: "dismissed" }),
      (error: unknown) => dispatch({ type: "unheard", ticket, failure: failureOf(error) })
    )
  }

  return {
    prepare() {
      if (texts) return
      texts = createTexts(getMessage)
      prepareDates(texts)
    },
    open,
    dispatch,
    look: host.look,
    current: () => current,
    contains: host.contains,
    isUnderPointer: () => host.mount()?.matches(":hover") ?? false
  }
}
