/**
 * How long one task of ours may hold the page's main thread, in ms. The promise is 8; more than half of it is left for the
 * one operation that happens to be slow when the time is over, and for a busy machine.
 */
const sliceMs = 3

/** The clock is asked once in so many steps: Chromium blurs its clock, which makes asking cost as much as a few steps. */
const stepsPerLook = 32

/**
 * A browser that blurs its clock (`privacy.resistFingerprinting`: 100 ms) would never say that time is over, so a
 * slice also ends after this many steps of about a microsecond.
 */
const stepLimit = 6_000

/** Longest wait for a frame, in ms: hidden tabs and frames out of sight get none. */
const frameWaitMs = 250

/** The time that one task of ours has. */
export type Slice = {
  /** True when the task has to end. `steps` is the work done since the last question, in about microseconds. */
  isOver(steps: number): boolean
}

/** Works until it is done or the slice is over; true when there is more that could be done at once. */
export type Job = (slice: Slice) => boolean

export type Slices = {
  /** Runs the jobs in a task of their own, soon. */
  wake(): void
  /** Runs the jobs after the next frame, when style and layout are clean and cost nothing to ask for. */
  wakeAfterFrame(): void
  /** Ends the slice, and runs nothing until the browser has drawn a frame: for a job that has upset the style. */
  restUntilFrame(): void
}

type TaskScheduler = { postTask(task: () => void): Promise<unknown> }

/**
 * Runs jobs, the urgent ones first, in tasks that end after a few milliseconds. All that the reader does on a page
 * happens in here, so this is where the promise of short tasks is kept.
 */
export function createSlices(jobs: readonly Job[], signal: AbortSignal): Slices {
  let isWaiting = false
  let isResting = false
  const waitForFrame = createFrameWait(() => {
    isResting = false
    wake()
  }, signal)

  function wake() {
    if (isWaiting || isResting || signal.aborted) return
    isWaiting = true
    postTask(run)
  }

  function run() {
    isWaiting = false
    if (signal.aborted) return
    const slice = createSlice()
    let hasMore = false
    for (const job of jobs) {
      hasMore = job(slice) || hasMore
      if (slice.isOver(stepsPerLook) || isResting) break
    }
    // A slice that ran out may have left later jobs unasked; they say for themselves when nothing is left.
    if (hasMore || slice.isOver(stepsPerLook)) wake()
  }

  return {
    wake,
    wakeAfterFrame: waitForFrame,
    restUntilFrame() {
      isResting = true
      waitForFrame()
    }
  }
}

/** A slice that begins now. */
function createSlice(lengthMs: number = sliceMs): Slice {
  const end = performance.now() + lengthMs
  let steps = 0
  let nextLook = stepsPerLook
  let isOver = false
  return {
    isOver(done) {
      steps += done
      if (isOver || steps < nextLook) return isOver
      nextLook = steps + stepsPerLook
      isOver = steps > stepLimit || performance.now() >= end
      return isOver
    }
  }
}

function createFrameWait(wake: () => void, signal: AbortSignal): () => void {
  let frame: number | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  function arrive() {
    if (frame !== null) cancelAnimationFrame(frame)
    clearTimeout(timer)
    frame = null
    wake()
  }

  return () => {
    if (frame !== null || signal.aborted) return
    frame = requestAnimationFrame(arrive)
    timer = setTimeout(arrive, frameWaitMs)
  }
}

/** Runs it soon, in a task of its own. */
export function postTask(task: () => void): void {
  const { scheduler } = globalThis as { scheduler?: TaskScheduler }
  // Firefox rejects when the callback of a content script returns an object, so it returns nothing.
  if (scheduler) void scheduler.postTask(() => void task())
  else setTimeout(task, 0)
}
