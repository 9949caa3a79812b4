import { render } from "preact"
import type { Objection } from "../../core/corrections/objections"
import type { EntityId } from "../../core/model"
import { watchIntent } from "../../dom/dwell"
import { readPageDate } from "../../dom/page-date"
import type { CreatePopover } from "../../dom/page-popover"
import type { PlacedMention } from "../../dom/page-reader"
import { createPopoverHost } from "../../dom/popover-host"
import { mountClass, popoverCss, sheetClass } from "../../ui/popover/popover-css"
import {
  closed,
  nextPopoverState,
  type Failure,
  type Opening,
  type PopoverEvent
} from "../../ui/popover/popover-state"
import { Popover } from "../../ui/popover/Popover"
import { createTexts, type Texts } from "../../ui/text/texts"
import { askBackground, OrphanedError } from "../../webext/messages"
import { getMessage } from "../../webext/page-texts"

/** A card asks about the words around its mention: about a screen of text, in UTF-16 code units. */
const NEARBY_TEXT = 6_000
/** A correction is listed with the words around it. */
const EXAMPLE_TEXT = 300
/** Without an answer by then the reader is told that it takes a moment; a stopped background needs about 100 ms. */
const SLOW_AFTER = 600
/** Narrower windows show the card as a sheet from below, in CSS pixels. */
const SHEET_BELOW = 480

export const createPopover: CreatePopover = ({ document, reader, signal, lifeline, page }) => {
  // Looked up when the first card opens: that costs as much as reading a small page.
  let texts: Texts | null = null
  const host = createPopoverHost(document, { css: popoverCss, mountClass, sheetClass, signal, lifeline })
  let state = closed
  let current: PlacedMention | null = null
  let tickets = 0
  /** The reader has objected to the mark: the popover stays where it was, for the reader to think again. */
  let isMarkGoing = false
  let focusBefore: Element | null = null

  const dispatch = (event: PopoverEvent) => {
    const next = nextPopoverState(state, event)
    if (next === state) return
    state = next
    if (state.phase === "closed") return disappear()
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
        onObject={object}
        onUndo={undo}
        onName={() =>
          state.phase !== "closed" &&
          void askBackground("nameInOptions", { form: state.subject.surface }).catch(ifOrphaned)
        }
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
    current = mention
    isMarkGoing = false
    reader.setOpen(mention.id)
    host.open(
      { rects: () => reader.rects(mention.id), within: reader.range(mention.id)?.startContainer ?? null },
      { isSheet: opening === "touch" || innerWidth < SHEET_BELOW }
    )
    draw()
    ask(mention, ticket)
  }
  const ask = (mention: PlacedMention, ticket: number) => {
    setTimeout(() => dispatch({ type: "delayed", ticket }), SLOW_AFTER)
    const text = reader.nearbyText(mention.id, NEARBY_TEXT)
    askBackground("card", {
      entity: mention.entity,
      page: page(),
      date: readPageDate(document),
      text,
      reason: mention.reason
    }).then(
      (card) => dispatch({ type: "answered", ticket, card }),
      (error: unknown) => dispatch({ type: "refused", ticket, failure: failureOf(error) })
    )
  }
  const retry = () => {
    if (!current) return
    const ticket = ++tickets
    dispatch({ type: "retried", ticket })
    ask(current, ticket)
  }

  const object = (objection: Objection) => {
    if (!current) return
    const ticket = tickets
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
    const ticket = tickets
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
    on: {
      dwell: (mention) => mention.id !== current?.id && open(mention, "pointer"),
      leave: () => dispatch({ type: "left" }),
      tap: (mention) => open(mention, "touch"),
      scroll: () => follow(),
      press: () => dispatch({ type: "dismissed" }),
      escape: () => dispatch({ type: "dismissed" })
    }
  })
  const follow = () => {
    if (!current || isMarkGoing) return
    if (reader.rects(current.id).length === 0) dispatch({ type: "dismissed" })
    else host.place()
  }
  const goTo = (mention: PlacedMention | null) => {
    if (!mention) return
    reader.reveal(mention.id)
    open(mention, "keyboard")
  }
  signal.addEventListener("abort", () => dispatch({ type: "dismissed" }), { once: true })

  return {
    step: (by) => hasFocusHere(document) && goTo(reader.next(current?.id ?? null, by)),
    show: (entity) => goTo(nextOf(reader.mentions(), entity, current)),
    onMentionsChange: follow
  }
}

/** The mention of an entity after the current one, the first one after the last. */
function nextOf(
  mentions: readonly PlacedMention[],
  entity: EntityId,
  current: PlacedMention | null
): PlacedMention | null {
  const own = mentions.filter((mention) => mention.entity === entity)
  const at = own.findIndex(({ id }) => id === current?.id)
  return own[(at + 1) % Math.max(1, own.length)] ?? null
}

/** A page has the focus too when one of its frames has it: then the frame answers. */
function hasFocusHere(document: Document): boolean {
  const { activeElement } = document
  return (
    document.hasFocus() &&
    !(activeElement instanceof HTMLIFrameElement || activeElement instanceof HTMLFrameElement)
  )
}

function failureOf(error: unknown): Failure {
  return error instanceof OrphanedError ? "orphaned" : "no-answer"
}

function ifOrphaned(error: unknown): void {
  if (!(error instanceof OrphanedError)) throw error
}
