import type { Block, PageMention, SpottedBlock } from "../core/page"
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

/** Messages under way at one time: the next is read while one is spotted. */
const flightLimit = 2

/** Documents with less text than this are advertisements and trackers; nothing of them is sent. */
export const leastUnits = 200

/** After the page has been read once, changes are gathered for so long, in ms. */
const gatherMs = 250

/** A page that is frozen in between gets no answer; after so many ms none is expected. */
const flightMs = 20_000

type Reading = { readonly block: TextBlock; readonly text: string; readonly version: number }
type Flight = { readonly readings: readonly Reading[]; readonly timer: ReturnType<typeof setTimeout> }
type Answer = { readonly readings: Reading[]; readonly found: ReadonlyMap<number, SpottedBlock> }

export type SpotQueue = {
  /** Puts a block that is to be read; blocks in front are read before all others. */
  add(block: TextBlock, isInFront?: boolean): void
  /** Reads waiting blocks and sends their text; true when there is more that can be read now. */
  read(slice: Slice): boolean
  /** Takes in answers; true when there are more. */
  settle(slice: Slice): boolean
  /** How many blocks wait. */
  waiting(): number
  /** True when nothing waits and nothing is under way. */
  isDone(): boolean
  /** Gives up what is under way and reads it again. */
  restart(): void
}

export type SpotQueueOptions = {
  spot(blocks: readonly Block[]): Promise<readonly SpottedBlock[]>
  /** True while more blocks may be added at any moment, so that a batch that is not full can wait for them. */
  isFilling(): boolean
  /** Parts a block whose text looks like more than one; true if that was possible, and the block is given up. */
  part(block: TextBlock): boolean
  onSpotted(block: TextBlock, mentions: readonly PlacedMention[]): void
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
  let batch: Reading[] = []
  let units = 0
  let sentAt = -Infinity
  let hasSent = false
  let isGathering = false
  let gatherTimer: ReturnType<typeof setTimeout> | undefined

  function readOne(block: TextBlock): number {
    if (block.isDropped || block.readVersion === block.version) return 1
    block.readVersion = block.version
    const text = readText(block)
    const isTangled =
      text.length > 2 * longTextUnits || runTogetherIn(text).some((place) => isSeam(block, place))
    if (isTangled && part(block)) return text.length / 256
    if (hasWord(text)) {
      batch.push({ block, text, version: block.version })
      units += text.length
    } else if (block.mentions.length > 0) onSpotted(block, [])
    return 1 + text.length / 256
  }

  function mayRead() {
    return flights.size < flightLimit && !patience.isWaiting()
  }

  function readNow(block: TextBlock): number {
    const steps = readOne(block)
    if (units >= (hasSent ? batchUnits : firstUnits) || batch.length >= batchBlocks) send()
    return steps
  }

  function send() {
    const readings = batch.filter(isCurrent)
    batch = []
    units = 0
    if (readings.length === 0) return
    sentAt = performance.now()
    hasSent = true
    const flight: Flight = { readings, timer: setTimeout(() => lose(flight), flightMs) }
    flights.add(flight)
    // What it takes to hand over a message would make this task too long.
    postTask(() => {
      spot(readings.map(({ block, text }) => ({ id: block.id, text }))).then(
        (spotted) => arrive(flight, spotted),
        () => lose(flight)
      )
    })
  }

  function land(flight: Flight): boolean {
    clearTimeout(flight.timer)
    return flights.delete(flight) && !signal.aborted
  }

  function arrive(flight: Flight, spotted: readonly SpottedBlock[]) {
    if (!land(flight)) return
    patience.succeeded()
    const found = new Map(spotted.map((block) => [block.id, block]))
    answers.push({ readings: flight.readings.toReversed(), found })
    wake()
  }

  function lose(flight: Flight) {
    if (!land(flight)) return
    if (!patience.failed()) readAgain(flight)
  }

  function readAgain({ readings }: Flight) {
    for (const { block } of readings.filter(isCurrent)) {
      block.readVersion = unread
      front.add(block)
    }
  }

  /** All that waited is in the batch: sends it, unless there is a reason to wait for more. */
  function finish() {
    if (isFilling()) return
    batch = batch.filter(isCurrent)
    units = batch.reduce((sum, { text }) => sum + text.length, 0)
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
      if (block.version === 1 && !isInFront && mayRead() && front.size() + back.size() === 0) readNow(block)
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
        for (let reading = answer.readings.pop(); reading; reading = answer.readings.pop()) {
          const { mentions = [], words = 0 } = answer.found.get(reading.block.id) ?? {}
          if (isCurrent(reading)) {
            reading.block.words = words
            onSpotted(reading.block, placedIn(reading, mentions))
          }
          if (slice.isOver(1 + mentions.length)) return true
        }
        answers.shift()
      }
      return false
    },

    waiting: () => front.size() + back.size(),
    isDone: () => front.size() + back.size() + batch.length + flights.size + answers.length === 0,

    restart() {
      for (const flight of [...flights]) {
        if (land(flight)) readAgain(flight)
      }
    }
  }
}

/** False when the page may have changed the block since it was read; then it waits to be read again. */
function isCurrent({ block, version }: Reading): boolean {
  return !block.isDropped && block.version === version
}

function placedIn(
  { block: { id }, text }: Reading,
  mentions: readonly PageMention[]
): readonly PlacedMention[] {
  return mentions
    .filter(({ start, end }) => start >= 0 && start < end && end <= text.length)
    .map((mention) => ({
      ...mention,
      id: `${id}:${mention.start}:${mention.entity}`,
      block: id,
      surface: text.slice(mention.start, mention.end)
    }))
}
