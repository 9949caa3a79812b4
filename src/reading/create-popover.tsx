import { render } from "preact"
import type { Objection } from "../core/corrections/objections"
import type { EntityId } from "../core/model"
import { watchIntent } from "../dom/dwell"
import { hasFocusHere } from "../dom/focus"
import { isInWindow } from "../dom/on-screen"
import { createMentionTour } from "../dom/mention-tour"
import { nextMentionOf } from "../dom/next-mention"
import type { CreatePopover } from "../dom/page-popover"
import type { PlacedMention } from "../dom/page-reader"
import { readPageWords } from "../dom/page-words"
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
import type { Lent } from "../webext/lent"
import type { Ask } from "../webext/protocol"
import { createCardAsking } from "./card-asking"
import { failureOf, ifOrphaned } from "./failure-of"

/** A correction is listed with the words around it. */
const EXAMPLE_TEXT = 300
/** Without an answer by then the reader is told that it takes a moment; a stopped background needs about 100 ms. */
const SLOW_AFTER = 600
/** Narrower windows show the card as a sheet from below, in CSS pixels. */
const SHEET_BELOW = 480

export const createPopover: CreatePopover<Lent> = (options) => {
  const { document, reader, signal, lifeline, lastMove, handling, lent } = options
  const { askBackground, getMessage, isPrivate } = lent
  // Looked up when the first card opens: that costs as much as reading a small page.
  let texts: Texts | null = null
  const host = createPopoverHost(document, { css: popoverCss, mountClass, sheetClass, signal, lifeline })
  const asking = createCardAsking(options)
  let state = closed
  let current: PlacedMention | null = null
  let last: PlacedMention | null = null
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
          if (!isHeld && current && !reader.rects(current.id).some((rect) => isInWindow(rect, window)))
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
    reader.setOpen(null)
    current = null
    isMarkGoing = false
    if (hadFocus && focusBefore instanceof HTMLElement && focusBefore.isConnected)
      focusBefore.focus({ preventScroll: true })
    focusBefore = null
  }

  const open = (mention: PlacedMention, opening: Opening) => {
    const ticket = ++tickets
    const subject = { entity: mention.entity, surface: mention.surface }
    const next = nextPopoverState(state, { type: "dwelt", subject, ticket, opening })
    if (next === state) return
    if (state.phase === "closed") focusBefore = document.activeElement
    state = next
    current = last = mention
    isMarkGoing = false
    reader.setOpen(mention.id)
    host.open(
      {
        rects: () => reader.rects(mention.id),
        get within() {
          return reader.range(mention.id)?.startContainer ?? null
        },
        onLost: () => !isMarkGoing && dispatch({ type: "abandoned" })
      },
      { isSheet: opening === "touch" || innerWidth < SHEET_BELOW }
    )
    draw()
    ask(mention, ticket)
  }
  const lookUp = (subject: Subject) => {
    if (!current) return
    const ticket = ++tickets
    dispatch({ type: "looked-up", subject, ticket })
    ask(current, ticket, subject.entity)
  }
  /** Asks for the card of a mention, or of another entity for the page around it. */
  const ask = (mention: PlacedMention, ticket: number, lookedUp?: EntityId) => {
    setTimeout(() => dispatch({ type: "delayed", ticket }), SLOW_AFTER)
    const { asked, answer } = asking.ask(mention, lookedUp)
    answer.then(
      (card) => {
        dispatch({ type: "answered", ticket, card })
        // What is here is shown at once; hosts are asked only for what a reader has opened.
        if (card && isWaitedFor(card)) void grow(asked, ticket)
      },
      (error: unknown) => dispatch({ type: "refused", ticket, failure: failureOf(error) })
    )
  }
  const grow = async (asked: Ask<"fullerCard">, ticket: number) => {
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
    const { id, entity, surface } = current
    isMarkGoing = true
    askBackground("object", {
      objection,
      entity,
      surface,
      example: reader.nearbyText(id, EXAMPLE_TEXT)
    }).then(
      ({ undo }) => {
        if (current?.id === id) reader.setOpen(null)
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

  watchIntent({
    document,
    signal,
    mentionAt: (x, y) => reader.mentionAt(x, y),
    isOurs: (event) => host.contains(event),
    lastMove: lastMove(),
    handling,
    on: {
      foresee: (mention) => mention.id !== current?.id && asking.foresee(mention),
      dwell: (mention) => mention.id !== current?.id && open(mention, "pointer"),
      leave: () => dispatch({ type: "left" }),
      tap: (mention, pointerType) => open(mention, pointerType === "touch" ? "touch" : "click"),
      longPress(mention) {
        // Pressed once more, a link has the browser's own menu.
        const opens = mention.id !== current?.id
        if (opens) open(mention, "touch")
        return opens
      },
      press: () => dispatch({ type: "abandoned" }),
      escape: () => dispatch({ type: "dismissed" })
    }
  })
  /** The mention that was opened last, while it is on the page; else the first one on screen. */
  const again = () => (last && reader.range(last.id) ? last : reader.next(null, 1))
  const goTo = (mention: PlacedMention | null) => {
    if (!mention) return
    reader.reveal(mention.id)
    open(mention, "keyboard")
  }
  signal.addEventListener("abort", () => dispatch({ type: "dismissed" }), { once: true })

  return {
    step: (by) => hasFocusHere(document) && goTo(by === 0 ? again() : reader.next(current?.id ?? null, by)),
    show: (entity) => goTo(nextMentionOf(reader.mentions(), entity, current)),
    onMentionsChange: host.look,
    read: () => readPageWords(document, reader),
    tour: createMentionTour(reader)
  }
}
