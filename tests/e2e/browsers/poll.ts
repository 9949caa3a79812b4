import { setTimeout as pause } from "node:timers/promises"

const intervalMs = 25 // fast enough to see a popover that is open for a moment, slow enough not to be load

/** An answer that is worth waiting for. */
export type Truthy<Answer> = Exclude<Answer, null | undefined | false | 0 | "">

/**
 * Calls `ask` until it gives something truthy. A rejection counts as "not yet", because pages navigate and frames
 * go; after `withinMs` it rejects with `what` and the last answer or error.
 */
export async function poll<Answer>(
  ask: () => Promise<Answer>,
  what: string,
  withinMs = 10_000
): Promise<Truthy<Answer>> {
  const deadline = performance.now() + withinMs
  for (;;) {
    const outcome = await attempt(ask)
    if (outcome.answer) return outcome.answer as Truthy<Answer>
    if (performance.now() > deadline) {
      throw new Error(`Waited ${withinMs} ms for ${what}; at the end: ${outcome.said}`)
    }
    await pause(intervalMs)
  }
}

async function attempt<Answer>(ask: () => Promise<Answer>): Promise<{ answer?: Answer; said: string }> {
  try {
    const answer = await ask()
    return { answer, said: JSON.stringify(answer ?? null) }
  } catch (error) {
    return { said: String(error) }
  }
}
