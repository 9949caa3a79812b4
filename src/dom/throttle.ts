/** After a run that took so long a rest is so many times as long, so that runs take a small share of the time. */
export const restsPerRun = 40

/**
 * Calls `run` for what it is asked to, at once the first time and then at most once in `restMs`, and more seldom where
 * it takes its time; whatever is asked for in between is answered by one call when the rest is over.
 */
export function createThrottle(run: () => void, restMs: number, signal: AbortSignal): () => void {
  let isResting = false
  let isWanted = false

  function call() {
    isWanted = false
    isResting = true
    const startedAt = performance.now()
    try {
      run()
    } finally {
      setTimeout(wakeUp, Math.max(restMs, restsPerRun * (performance.now() - startedAt)))
    }
  }

  function wakeUp() {
    isResting = false
    if (isWanted && !signal.aborted) call()
  }

  return () => {
    if (signal.aborted) return
    if (isResting) isWanted = true
    else call()
  }
}
