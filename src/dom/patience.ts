/** The first wait after a failure, in ms; each further failure doubles it. */
const firstWaitMs = 500
const longestWaitMs = 30_000

/** After so many failures in a row nobody is there to answer. */
const failureLimit = 5

export type Patience = {
  /** True while nothing should be tried. */
  isWaiting(): boolean
  /** Takes note of a failure; true when there is no point in trying the same again. */
  failed(): boolean
  succeeded(): void
}

/** Waits longer after each failure. `onReady` is called when a wait is over. */
export function createPatience(onReady: () => void, signal: AbortSignal): Patience {
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | null = null

  function wait(ms: number) {
    if (timer !== null) clearTimeout(timer)
    timer = setTimeout(() => {
      timer = null
      if (!signal.aborted) onReady()
    }, ms)
  }

  return {
    isWaiting: () => timer !== null,
    failed() {
      wait(Math.min(firstWaitMs * 2 ** failures, longestWaitMs))
      failures++
      return failures >= failureLimit
    },
    succeeded() {
      failures = 0
    }
  }
}
