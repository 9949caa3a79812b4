import type { Counted } from "../core/dossier"
import type { EntityId } from "../core/model"
import type { PageEvidence } from "../core/page"
import type { Language } from "../core/settings/settings"
import type { WordOnPage } from "../core/settings/reach"
import type { Catalogue } from "../core/wording/catalogue"
import { isDocumentOfWords } from "../dom/document-type"
import { rememberLastMove } from "../dom/last-move"
import { readPageContext } from "../dom/page-context"
import { whenWordsCome } from "../dom/first-words"
import { isHeld } from "../dom/word-watch"
import { mostFrequentFirst } from "../dom/mention-count"
import { createPageReader, type PageReader } from "../dom/page-reader"
import type { Lifeline } from "../core/marks/lifeline"
import { answerPageAsks, askBackground, askSurely } from "../webext/messages"
import { isOrphaned } from "../webext/orphaned"
import { getMessage, isPrivateWindow } from "../webext/page-texts"
import { offerPageWatch } from "../webext/page-watch"
import type { PageAsk, PageOrders, PageReading, PageStatus } from "../webext/protocol"
import { shadowRootOf } from "../webext/shadow-root-of"
import { createLazyPopover, type LazyPopover } from "./lazy-popover"
import { createStatusReport } from "./status-report"

type Counts = readonly Counted[]

/** Where the spotter runs: in a web page, whose other scripts are brought when they are wanted, or in a page of ours. */
export type SpotterPlace = {
  /** What all that we show hangs on; null where it goes with the page. */
  readonly lifeline: Lifeline
  /** The reader's word on the page as it opens. */
  readonly word: WordOnPage
  /** Has the popover's maker offered here, and gives the sentences that it speaks. */
  bringPopover(): Promise<Catalogue | null>
  /** Has words looked up here. */
  bringLookUp(): Promise<void>
}

/** Reads the page, marks what is found and opens cards, for as long as the site is on and the signal is not given. */
export function createSpotter(place: SpotterPlace, signal: AbortSignal): void {
  const inOtherFrames = new Map<number, Counts>()
  const hasWords = isDocumentOfWords(document)
  const lastMove = rememberLastMove(document, signal)
  let session: Session | null = null
  let corrections = 0
  let language: Language = "browser"
  let corpus: number | null = null
  let hasAsked = false
  let isAsking = false
  let { word } = place
  const status = (): PageStatus => (!hasWords ? "no-words" : session || !hasAsked ? "on" : "off")
  const isReading = () => isAsking || (session?.isReading() ?? false)
  const found = () => sumOf([session?.found() ?? [], ...inOtherFrames.values()])
  const report = isTopFrame()
    ? createStatusReport(() => ({ status: status(), names: found().length }), signal)
    : null

  const follow = (orders: PageOrders) => {
    if (signal.aborted) return
    // What is open says what it says; a new start says it in the other language.
    if (!orders.active || (session && orders.language !== language)) {
      session?.end()
      session = null
    }
    session?.follow(orders)
    if (orders.corrections !== corrections || orders.corpus !== corpus) session?.spotAgain()
    corrections = orders.corrections
    language = orders.language
    corpus = orders.corpus
    session = orders.active
      ? (session ?? startSession({ place, outer: signal, orders, lastMove, onChange }))
      : null
    report?.now()
    watch?.tell()
  }
  const onChange = () => {
    report?.later()
    watch?.tell()
  }
  const watch = isTopFrame() ? offerPageWatch(signal, () => session?.popover.endTour()) : null
  const readPage = async (): Promise<PageReading | null> => {
    if (!hasWords) return null
    const own = session?.found() ?? []
    // The popover's script comes with the first name: a page without any has nothing to be read for.
    const words = own.length > 0 ? await session?.popover.ask((popover) => popover.read()) : null
    const places = [...inOtherFrames, [0, own] as const].flatMap(([frame, counts]) =>
      counts.map((counted) => ({ ...counted, frame }))
    )
    const page = { ...readPageContext(document), evidence: session?.evidence() ?? {} }
    return { page, date: null, text: "", ...words, places }
  }
  const askForOrders = () => {
    hasAsked = true
    isAsking = true
    void askSurely("pageOrders", { word })
      .then(follow, throwUnlessOrphaned)
      .finally(() => (isAsking = false))
  }
  answerPageAsks(
    {
      // A frame without words is none of our business, whatever the reader wants of others.
      ordersChanged() {
        if (hasAsked) askForOrders()
      },
      wordOnPage(told) {
        word = told.word
        if (hasAsked) askForOrders()
      },
      stepMention: ({ step }) => session?.popover.step(step),
      showMention: ({ entity }) => session?.popover.show(entity),
      goToMention: async ({ entity, index }) =>
        (await session?.popover.ask(({ tour }) => tour.goTo(entity, index))) ?? null,
      closedAbove: ({ ticket }) => void session?.popover.ask((popover) => popover.closedAbove(ticket)),
      leaveMentions: () => void session?.popover.ask(({ tour }) => tour.goBack()),
      ...(isTopFrame() && {
        readPage,
        listFound: () => ({ status: status(), isReading: isReading(), found: found() }),
        openForFrame: async ({ frame, ...wanted }: PageAsk<"openForFrame">) =>
          (await session?.popover.ask(({ ofFrames }) => ofFrames.open(frame, wanted))) ?? "cannot",
        moveForFrame: ({ frame, ...place }: PageAsk<"moveForFrame">) =>
          void session?.popover.ask(({ ofFrames }) => ofFrames.move(frame, place)),
        endForFrame: ({ frame, end }: PageAsk<"endForFrame">) =>
          void session?.popover.ask(({ ofFrames }) => ofFrames.end(frame, end)),
        frameFound({ frame, entities }: { frame: number; entities: Counts }) {
          inOtherFrames.set(frame, entities)
          onChange()
        }
      })
    },
    signal
  )
  // Frames of advertisements and trackers come to nothing else.
  if (hasWords) whenWordsCome({ document, signal, shadowRootOf, then: askForOrders })
  else report?.now()
}

type Session = {
  readonly popover: LazyPopover
  found(): Counts
  isReading(): boolean
  evidence(): PageEvidence
  follow(orders: PageOrders): void
  spotAgain(): void
  end(): void
}

/** One stretch of being switched on. */
function startSession(options: {
  readonly place: SpotterPlace
  readonly outer: AbortSignal
  readonly orders: PageOrders
  lastMove(): PointerEvent | null
  onChange(): void
}): Session {
  const { outer, lastMove, onChange } = options
  const { lifeline, bringPopover, bringLookUp } = options.place
  let { handling } = options.orders
  const ending = new AbortController()
  const signal = AbortSignal.any([outer, ending.signal])
  if (lifeline !== null) tellLifeline(true)
  const page = () => ({ ...readPageContext(document), evidence: reader.evidence() })

  const reader: PageReader = createPageReader({
    document,
    signal,
    lifeline,
    marking: options.orders.marking,
    shadowRootOf,
    spot: (blocks) => askBackground("spot", { page: page(), blocks }),
    onChange() {
      popover.onMentionsChange()
      popover.load()
      onChange()
    },
    onRead() {
      report()
      onChange()
    }
  })
  const report = () => {
    if (isTopFrame()) return
    const entities = reader.counts()
    if (entities.length > 0) askSurely("foundInFrame", { entities }).catch(throwUnlessOrphaned)
  }
  const popover = createLazyPopover(
    {
      document,
      reader,
      signal,
      lifeline,
      page,
      lastMove,
      handling: () => handling,
      lent: { askBackground, getMessage, isPrivate: isPrivateWindow() }
    },
    bringPopover,
    throwUnlessOrphaned
  )
  let isLookUpHere = false
  addEventListener(
    "keydown",
    (event) => {
      if (isLookUpHere || !handling.looksUpWords || !isHeld(event, handling.heldKey)) return
      isLookUpHere = true
      bringLookUp().catch(throwUnlessOrphaned)
    },
    { capture: true, passive: true, signal }
  )
  const end = () => {
    ending.abort()
    if (lifeline !== null) tellLifeline(false)
  }
  const follow = (orders: PageOrders) => {
    handling = orders.handling
    reader.setMarking(orders.marking)
  }
  const { counts, evidence, isReading, redoAll } = reader
  return { popover, found: counts, evidence, isReading, follow, spotAgain: redoAll, end }
}

function tellLifeline(isWanted: boolean): void {
  askSurely("lifeline", { isWanted }).catch(throwUnlessOrphaned)
}

function throwUnlessOrphaned(error: unknown): void {
  if (!isOrphaned(error)) throw error
}

/** Adds up counts, most frequent first. */
function sumOf(lists: readonly Counts[]): Counts {
  const counts = new Map<EntityId, number>()
  for (const { entity, count } of lists.flat()) counts.set(entity, (counts.get(entity) ?? 0) + count)
  return mostFrequentFirst(counts)
}

function isTopFrame(): boolean {
  return window === window.top
}
