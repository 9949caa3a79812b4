import type { JoinedTexts, NamesakeVote } from "../core/page"
import { joinTexts } from "../core/spotting/joined-texts"
import type { SpottedTable } from "../core/spotting/spotted-table"
import { currentOf, emptyBatch, isCurrent, placedIn, votesOf, type Batch } from "./block-batch"
import { createLine } from "./line"
import { longTextUnits } from "./long-text"
import { createPatience } from "./patience"
import type { PlacedMention } from "./placed-mention"
import { postTask, type Slice } from "./slices"
import { isSeam, readText, unread, type TextBlock } from "./text-block"
import { hasWord, runTogetherIn } from "./text-shape"

/** Text of one message, in UTF-16 code units. The first is small, for marks to come soon. */
const firstUnits = 16_384
const batchUnits = 65_536

/** Blocks of one message: what a message costs to send is a matter of its blocks too. */
const batchBlocks = 500

/**
 * Messages under way at one time: the next is read while one is spotted. But the first goes alone, for its answer would
 * come as late as that of the second, and marks with it.
 */
const flightLimit = 2

/** Documents with less text than this are advertisements and trackers; nothing of them is sent. */
export const leastUnits = 200

/** After the page has been read once, changes are gathered for so long, in ms; a page that never rests may not wait longer. */
const gatherMs = 250

/** A page that is frozen in between gets no answer; after so many ms none is expected. */
const flightMs = 20_000

type Flight = { readonly batch: Batch; readonly timer: ReturnType<typeof setTimeout> }
type Answer = {
  readonly batch: Batch
  readonly table: SpottedTable
  /** How many of the blocks, and of the table's rows, are settled. */
  settled: number
  rowsRead: number
}

export type SpotQueue = {
  /** Puts a block that is to be read; blocks in front are read before all others. */
  add(block: TextBlock, isInFront?: boolean): void
  /** Reads waiting blocks and sends their text; true when there is more that can be read now. */
  read(slice: Slice): boolean
  /** Takes in answers; true when there are more. */
  settle(slice: Slice): boolean
  /** The blocks which later evidence may decide; each is told of once. */
  takeUndecided(): readonly TextBlock[]
  /** How many blocks wait. */
  waiting(): number
  /** True when nothing waits and nothing is under way. */
  isDone(): boolean
  /** True while answers are to come. What is too little to be sent waits without. */
  isBusy(): boolean
  /** Gives up what is under way and reads it again. */
  restart(): void
}

export type SpotQueueOptions = {
  spot(blocks: JoinedTexts): Promise<SpottedTable>
  /** True while more blocks may be added at any moment, so that a batch that is not full can wait for them. */
  isFilling(): boolean
  /** Parts a block whose text looks like more than one; true if that was possible, and the block is given up. */
  part(block: TextBlock): boolean
  /** What was found in a block, which may be nothing, as before. */
  onSpotted(block: TextBlock, mentions: readonly PlacedMention[], votes: readonly NamesakeVote[]): void
  wake(): void
  readonly signal: AbortSignal
}

/** Reads the text of blocks, has it spotted in batches, and hands back the mentions of blocks that did not change. */
export function createSpotQueue({
  spot,
  isFilling,
  part,
  onSpotted,
  wake,
  signal
}: SpotQueueOptions): SpotQueue {
  const front = createLine<TextBlock>()
  const back = createLine<TextBlock>()
  const flights = new Set<Flight>()
  const answers: Answer[] = []
  const patience = createPatience(wake, signal)
  const undecided = new Set<TextBlock>()
  let batch = emptyBatch()
  let units = 0
  let fillingSince = 0
  let sentAt = -Infinity
  let hasSent = false
  let hasAnswer = false
  let isGathering = false
  let gatherTimer: ReturnType<typeof setTimeout> | undefined
  const waiting = () => front.size() + back.size()
  const isBusy = () => waiting() + flights.size + answers.length > 0

  function readOne(block: TextBlock): number {
    if (block.isDropped || block.readVersion === block.version) return 1
    block.readVersion = block.version
    const text = readText(block)
    const isTangled =
      text.length > 2 * longTextUnits || runTogetherIn(text).some((place) => isSeam(block, place))
    if (isTangled && part(block)) return text.length / 256
    if (hasWord(text)) {
      if (batch.blocks.length === 0) fillingSince = performance.now()
      batch.blocks.push(block)
      batch.texts.push(text)
      batch.versions.push(block.version)
      units += text.length
    } else onSpotted(block, [], [])
    return 1 + text.length / 256
  }

  function mayRead() {
    return flights.size < (hasAnswer ? flightLimit : 1) && !patience.isWaiting()
  }

  function readNow(block: TextBlock): number {
    const steps = readOne(block)
    if (units >= (hasSent ? batchUnits : firstUnits) || batch.blocks.length >= batchBlocks) send()
    return steps
  }

  function send() {
    const sent = currentOf(batch)
    batch = emptyBatch()
    units = 0
    if (sent.blocks.length === 0) return
    sentAt = performance.now()
    hasSent = true
    const flight: Flight = { batch: sent, timer: setTimeout(() => lose(flight), flightMs) }
    flights.add(flight)
    // What it takes to hand over a message would make this task too long.
    postTask(() => {
      spot(joinTexts(sent.texts)).then(
        (table) => arrive(flight, table),
        () => lose(flight)
      )
    })
  }

  function land(flight: Flight): boolean {
    clearTimeout(flight.timer)
    return flights.delete(flight) && !signal.aborted
  }

  function arrive(flight: Flight, table: SpottedTable) {
    if (!land(flight)) return
    hasAnswer = true
    patience.succeeded()
    for (const place of table.undecided) {
      const block = flight.batch.blocks[place]
      if (block) undecided.add(block)
    }
    answers.push({ batch: flight.batch, table, settled: 0, rowsRead: 0 })
    wake()
  }

  function lose(flight: Flight) {
    if (!land(flight)) return
    if (!patience.failed()) readAgain(flight)
  }

  function readAgain({ batch }: Flight) {
    for (const block of currentOf(batch).blocks) {
      block.readVersion = unread
      front.add(block)
    }
  }

  /** Takes in what was found in the next block; how many mentions there were. */
  function settleNext(answer: Answer): number {
    const { batch, table } = answer
    const place = answer.settled++
    const row = table.rows[answer.rowsRead]
    const isFound = row?.[0] === place
    if (isFound) answer.rowsRead++
    const block = batch.blocks[place]
    if (!block || !isCurrent(batch, place)) return 0
    block.words = table.words[place] ?? 0
    const mentions = isFound ? placedIn(block, batch.texts[place] ?? "", table, row) : []
    onSpotted(block, mentions, votesOf(table, place))
    return isFound ? row.length : 0
  }

  /** All that waited is in the batch: sends it, unless there is a reason to wait for more. */
  function finish() {
    if (isFilling() && performance.now() < fillingSince + gatherMs) return
    batch = currentOf(batch)
    units = batch.texts.reduce((sum, { length }) => sum + length, 0)
    if (!hasSent && units < leastUnits) return
    const waitMs = isGathering ? sentAt + gatherMs - performance.now() : 0
    isGathering = true
    if (waitMs <= 0) return send()
    clearTimeout(gatherTimer)
    gatherTimer = setTimeout(wake, waitMs)
  }

  return {
    add(block, isInFront = false) {
      // Whoever is alone need not stand in line.
      if (block.version === 1 && !isInFront && mayRead() && waiting() === 0) readNow(block)
      else if (isInFront) front.add(block)
      else back.add(block)
    },

    read(slice) {
      while (mayRead()) {
        const block = front.take() ?? back.take()
        if (!block) {
          finish()
          return false
        }
        if (slice.isOver(readNow(block))) return true
      }
      return false
    },

    settle(slice) {
      for (let answer = answers[0]; answer; answer = answers[0]) {
        while (answer.settled < answer.batch.blocks.length) {
          if (slice.isOver(1 + settleNext(answer))) return true
        }
        answers.shift()
      }
      return false
    },

    takeUndecided() {
      const taken = [...undecided].filter(({ isDropped }) => !isDropped)
      undecided.clear()
      return taken
    },

    waiting,
    isDone: () => !isBusy() && batch.blocks.length === 0,
    isBusy,

    restart() {
      for (const flight of [...flights]) {
        if (land(flight)) readAgain(flight)
      }
    }
  }
}
