import type { JoinedTexts, NamesakeVote } from "../core/page"
import type { SpottedTable } from "../core/spotting/spotted-table"
import type { Marking } from "../core/settings/settings"
import { createAsideLook } from "./aside"
import { createBlockList, type BlockList } from "./block-list"
import { createBlockScan } from "./block-scan"
import type { Lifeline } from "../core/marks/lifeline"
import { createMarkChooser } from "./mark-chooser"
import { createMarkPainter, type MarkPainter } from "./mark-painter"
import { createMentionCount, type MentionCount } from "./mention-count"
import { createMutationWatch } from "./mutation-watch"
import { elementsOnScreen } from "./on-screen"
import type { PlacedMention } from "./placed-mention"
import { createPulse } from "./pulse"
import { createShadowRoots, type ShadowRoots } from "./shadow-roots"
import { createSlices, type Slice } from "./slices"
import { createSpotQueue } from "./spot-queue"
import { createSweep } from "./sweep"
import { takeTurns } from "./take-turns"
import type { TextBlock } from "./text-block"
import { createThrottle } from "./throttle"
import { createViewWatch } from "./view-watch"

/** `onChange` is called at most once in so many ms. */
const changeRestMs = 250

/** While so many blocks wait to be read, no further ones are looked for. */
const waitingLimit = 400

export type PageReaderOptions = {
  readonly document: Document
  readonly signal: AbortSignal
  /** What the marks hang on. */
  readonly lifeline?: Lifeline
  /** How marks are chosen, and look, at first. */
  readonly marking: Marking
  /** Asks for the mentions of blocks. When it rejects, the blocks are tried again a few times, later and later. */
  spot(blocks: JoinedTexts): Promise<SpottedTable>
  /** Mentions have come or gone; a few times a second at most. */
  onChange(): void
  /**
   * All of the page as it stands has been spotted, and what was doubtful is asked for once more. Called again whenever
   * later changes of the page have been spotted, but not for what was asked twice; never for documents of next to no
   * text.
   */
  onRead(): void
  /** The shadow tree of an element, closed ones too; without it only open ones are found. */
  shadowRootOf?(element: Element): ShadowRoot | null
}

export type PagePipeline = {
  readonly list: BlockList
  readonly roots: ShadowRoots
  readonly painter: MarkPainter
  redo(block: TextBlock): void
  readonly count: Pick<MentionCount, "mentions" | "evidence">
  isReading(): boolean
  setMarking(marking: Marking): void
}

/**
 * Puts the parts of reading together, and decides who works when:
 *
 *     mutations ─► scan ─► queue ─► spot ─► painter ─► highlights
 *     (what changed) (blocks) (text)            (ranges near the screen)
 */
export function createPagePipeline(options: PageReaderOptions & { readonly window: Window }): PagePipeline {
  const { document, window, signal, spot, onRead, marking, lifeline = null } = options
  const { shadowRootOf = (element) => element.shadowRoot } = options
  const tellChange = createThrottle(options.onChange, changeRestMs, signal)
  const count = createMentionCount()
  const asides = createAsideLook()
  let hasNews = false
  let wantsRecheck = false
  let heightSeen = 0

  const list = createBlockList((block) => {
    if (block.mentions.length + block.votes.length === 0) return
    painter.forget(block)
    count.remove(block)
    tellChange()
  })
  const roots = createShadowRoots({
    shadowRootOf,
    onRoot(root) {
      mutations.watch(root)
      views.watch(root)
    },
    onLateHost: (host) => scan.touch(host)
  })
  const scan = createBlockScan({ document, list, roots, onText })
  const queue = createSpotQueue({
    spot,
    signal,
    onSpotted,
    isFilling,
    part: scan.lookCloser,
    wake: () => slices.wake()
  })
  const sweep = createSweep(list, scan.touch)
  const pulse = createPulse(document, onBeat, signal)
  const views = createViewWatch(document, onSettled, signal)
  const mutations = createMutationWatch({
    scan,
    onChange: () => slices.wakeAfterFrame(),
    onRemoval: sweep.request,
    hasLeftovers: sweep.isWanted,
    shadowIn: roots.shadowIn,
    onToggle: pulse.quicken
  })
  const painter = createMarkPainter({
    window,
    lifeline,
    markStyle: marking.markStyle,
    wake: () => slices.wake(),
    onRestyle: () => slices.restUntilFrame()
  })
  const chooser = createMarkChooser({
    list,
    marking,
    signal,
    onMarked(block) {
      painter.update(block)
      slices.wake()
    },
    wake: () => slices.wake()
  })
  const slices = createSlices(
    [
      begin,
      queue.settle,
      chooser.run,
      painter.run,
      // A page may change faster than that can be followed.
      takeTurns(mutations.run, queue.read),
      lookForBlocks,
      (slice) => wantsRecheck && (wantsRecheck = scan.recheck(slice) || roots.recheck(slice)),
      sweep.run,
      end
    ],
    signal
  )

  /** What was found in this slice is read in the next one, also when there is no more to look for. */
  function lookForBlocks(slice: Slice): boolean {
    if (queue.waiting() >= waitingLimit || scan.isDone()) return false
    scan.run(slice)
    return true
  }

  function begin() {
    scan.begin()
    asides.begin()
    return false
  }

  function end() {
    if (!hasNews || isFilling() || !queue.isDone()) return false
    hasNews = false
    // Now that the whole page has spoken.
    for (const block of queue.takeUndecided()) redo(block)
    onRead()
    return false
  }

  function redo(block: TextBlock) {
    block.version++
    queue.add(block)
    slices.wake()
  }

  function onText(block: TextBlock, isInFront: boolean) {
    hasNews = true
    queue.add(block, isInFront)
  }

  function onSpotted(block: TextBlock, mentions: readonly PlacedMention[], votes: readonly NamesakeVote[]) {
    const hasSpoken = mentions.length + votes.length > 0
    if (!hasSpoken && block.mentions.length + block.votes.length === 0) return
    const isAdmitted = hasSpoken && scan.admit(block)
    if (block.isDropped) return
    count.remove(block)
    block.mentions = isAdmitted ? mentions : []
    block.votes = isAdmitted ? votes : []
    block.isAside = isAdmitted && asides.isAside(block.host)
    count.add(block)
    chooser.update(block)
    tellChange()
  }

  function isFilling() {
    return !scan.isDone() || !mutations.isDone()
  }

  function onSettled() {
    painter.look()
    if (isFilling() || !queue.isDone()) previewScreen()
    slices.wake()
  }

  function previewScreen() {
    for (const element of elementsOnScreen(document, roots.all())) scan.preview(element)
  }

  function onBeat() {
    painter.restore()
    // A page may be without a root for a moment.
    const scrollHeight = document.documentElement?.scrollHeight ?? 0
    if (scrollHeight !== heightSeen) painter.look()
    heightSeen = scrollHeight
    wantsRecheck = true
    slices.wake()
  }

  function onReturn({ persisted }: PageTransitionEvent) {
    if (!persisted) return
    queue.restart()
    onBeat()
  }

  function stop() {
    mutations.stop()
    painter.stop()
  }

  mutations.watch(document)
  window.addEventListener("pageshow", onReturn, { signal })
  signal.addEventListener("abort", stop, { once: true })
  if (window.scrollY > window.innerHeight / 2) previewScreen()
  scan.survey()
  slices.wake()

  return {
    list,
    roots,
    painter,
    count,
    isReading: () => isFilling() || queue.isBusy(),
    setMarking(marking) {
      painter.setStyle(marking.markStyle)
      chooser.setMarking(marking)
    },
    redo
  }
}
