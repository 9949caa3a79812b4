import { render } from "preact"
import type { EntityId } from "../core/model"
import type { Asked } from "../core/search/look-up"
import type { Handling } from "../core/settings/settings"
import type { Lifeline } from "../core/marks/lifeline"
import { readPageContext } from "../dom/page-context"
import { readPageDate } from "../dom/page-date"
import { copyText } from "../dom/popover-clipboard"
import { createPopoverHost, type PopoverAnchor } from "../dom/popover-host"
import { selectedNode, selectionRects } from "../dom/selected"
import { wordAt } from "../dom/word-at"
import { watchHeldPointer } from "../dom/word-watch"
import type { LookUpState } from "../ui/look-up/look-up-state"
import { LookUpPopover } from "../ui/look-up/LookUpPopover"
import { isWaitedFor } from "../ui/popover/is-waited-for"
import { mountClass, popoverCss, sheetClass } from "../ui/popover/popover-css"
import { createTexts } from "../ui/text/texts"
import { answerPageAsks, askBackground } from "../webext/messages"
import { isOrphaned } from "../webext/orphaned"
import { getMessage, speak } from "../webext/page-texts"
import { ifOrphaned } from "./failure-of"

/** Narrower windows show the card as a sheet from below, in CSS pixels. */
const SHEET_BELOW = 480

type Opening = "menu" | "pointer"

/**
 * Looks up words of this frame: those that the menu of a selection was used on, and those under a held key.
 *
 * @param lifeline what the card hangs on
 */
export function createLookUp(document: Document, lifeline: Lifeline, signal: AbortSignal): void {
  const host = createPopoverHost(document, { css: popoverCss, mountClass, sheetClass, signal, lifeline })
  const texts = createTexts(getMessage)
  let shown: { state: LookUpState; opening: Opening; isHeld: boolean; asked: Asked } | null = null
  let trail: LookUpState[] = []
  let ticket = 0
  let handling: Handling | null = null

  const show = (state: LookUpState) => {
    const mount = host.mount()
    if (!shown || !mount) return
    shown = { ...shown, state }
    render(
      <LookUpPopover
        state={state}
        texts={texts}
        takesFocus={shown.opening === "menu"}
        onEnter={() => shown && (shown = { ...shown, opening: "menu" })}
        onChoose={choose}
        onOpenLibrary={(wanted) => void askBackground("openLibrary", wanted).catch(ifOrphaned)}
        onName={(form) => void askBackground("nameInOptions", { form }).catch(ifOrphaned)}
        onRetry={() => shown && void look(shown.asked, shown.opening)}
        steering={{
          isHeld: shown.isHeld,
          onHold: hold,
          onMove(way) {
            hold(true)
            host.moveBy(way)
          },
          onClose: close,
          onReturn: trail.length > 0 ? back : undefined
        }}
        actions={{
          onOpenArticle: ({ file, start, end }) =>
            void askBackground("openArticle", { file, start, end }).catch(ifOrphaned),
          onLookUp: ({ entity }) => choose(entity),
          citing: {
            cite: ({ file, start, end }) =>
              askBackground("cite", { file, start, end }).catch((error: unknown) => {
                ifOrphaned(error)
                return null
              }),
            copy: (text) => copyText(text, mount)
          }
        }}
      />,
      mount
    )
    host.place()
  }
  const hold = (isHeld: boolean) => {
    if (!shown) return
    shown = { ...shown, isHeld }
    host.hold(isHeld)
    show(shown.state)
  }
  const back = () => {
    const last = trail.at(-1)
    trail = trail.slice(0, -1)
    ticket++
    if (last) show(last)
  }
  const close = () => {
    const mount = host.mount()
    if (mount) render(null, mount)
    host.close()
    shown = null
    trail = []
    ticket++
  }

  const open = (anchor: PopoverAnchor, asked: Asked, opening: Opening) => {
    close()
    if (lifeline !== null) void askBackground("lifeline", { isWanted: true }).catch(ifOrphaned)
    const form = asked.text.slice(asked.start, asked.end)
    shown = { state: { phase: "loading", form }, opening, isHeld: false, asked }
    host.open(anchor, { isSheet: innerWidth < SHEET_BELOW })
    void look(asked, opening)
  }
  const page = () => ({ ...readPageContext(document), evidence: {} })
  const look = (asked: Asked, opening: Opening) => {
    const form = asked.text.slice(asked.start, asked.end)
    return answer(form, opening === "menu", async () => {
      const { entity, form: found, reason, near } = await askBackground("lookUp", { page: page(), ...asked })
      if (entity === null) return { phase: "absent", form: found, near }
      const card = await cardOf(entity, reason, asked.text)
      return card ? { phase: "card", card } : { phase: "absent", form: found, near }
    })
  }
  const choose = (entity: EntityId) => {
    if (!shown) return
    const form = shown.state.phase === "card" ? shown.state.card.name : shown.state.form
    trail = [...trail, shown.state]
    void answer(form, false, async () => {
      const card = await cardOf(entity, "", shown?.asked.text ?? "")
      return card ? { phase: "card", card } : { phase: "absent", form, near: [] }
    })
  }
  const cardOf = (entity: EntityId, reason: string, text: string, topic: "card" | "fullerCard" = "card") =>
    askBackground(topic, { entity, page: page(), date: readPageDate(document), text, reason })

  /** Shows what an answer brings, unless the reader has gone on by then. */
  async function answer(form: string, showsWaiting: boolean, get: () => Promise<LookUpState>): Promise<void> {
    const own = ++ticket
    if (showsWaiting) show({ phase: "loading", form })
    const state = await get().catch((error: unknown): LookUpState => ({
      phase: "failed",
      form,
      isOrphaned: isOrphaned(error)
    }))
    if (own !== ticket) return
    show(state)
    if (state.phase !== "card" || !isWaitedFor(state.card)) return
    const { entity, reason } = state.card
    const card = await cardOf(entity, reason, shown?.asked.text ?? "", "fullerCard").catch(ifOrphaned)
    if (card && own === ticket) show({ phase: "card", card })
  }

  const passive = { capture: true, passive: true, signal }
  document.addEventListener(
    "pointerdown",
    (event) => {
      if (shown && !shown.isHeld && !host.contains(event)) close()
    },
    passive
  )
  document.defaultView?.addEventListener(
    "keydown",
    ({ key }) => shown && key === "Escape" && close(),
    passive
  )
  watchHeldPointer({
    document,
    signal,
    heldKey: () => (handling?.looksUpWords === true ? handling.heldKey : null),
    restMs: () => handling?.restMs ?? 0,
    isOurs: host.contains,
    onRest({ x, y }) {
      // What is marked has opened its own card by now, and a card that the reader has gone into stays.
      if (document.querySelector("backgrounder-popover") && (!shown || shown.opening === "menu")) return
      const word = wordAt(document, x, y)
      if (!word) return
      const { text, start, end, range } = word
      const anchor = { rects: () => [...range.getClientRects()], within: range.startContainer }
      open(anchor, { text, start, end }, "pointer")
    }
  })
  const follow = async () => {
    speak(await askBackground("chosenLanguage", {}))
    handling = (await askBackground("pageOrders", { word: null })).handling
  }
  answerPageAsks(
    {
      lookUpSelection: ({ text }) =>
        open(
          { rects: () => selectionRects(document), within: selectedNode(document) },
          { text, start: 0, end: text.length },
          "menu"
        ),
      ordersChanged: () => void follow().catch(ifOrphaned)
    },
    signal
  )
  void follow().catch(ifOrphaned)
}
