/**
 * Calls `run` for what it is asked to, at once the first time and then at most once in `restMs`; whatever is asked for
 * in between is answered by one call when the rest is over.
 */
export function createThrottle(run: () => void, restMs: number, signal: AbortSignal): () => void {
  let isResting = false
  let isWanted = false

  function call() {
    isWanted = false
    isResting = true
    setTimeout(wakeUp, restMs)
    run()
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
