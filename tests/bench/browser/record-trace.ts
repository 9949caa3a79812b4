import type { CDPSession } from "playwright-core"
import type { TraceEvent } from "./trace-tasks"

const categories = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "blink.user_timing",
  "v8.execute",
  "toplevel",
  "mojom"
]

/** Records what the browser does while `run` runs. One at a time: a browser has one trace. */
export async function recordTrace<T>(
  session: CDPSession,
  run: () => Promise<T>
): Promise<{ readonly events: readonly TraceEvent[]; readonly outcome: T }> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { readonly value: readonly object[] }) => {
    // Written by the browser in the format that the type describes.
    events.push(...(value as readonly TraceEvent[]))
  }
  session.on("Tracing.dataCollected", collect)
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: categories, excludedCategories: ["*"] }
  })
  const outcome = await run()
  const complete = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()))
  await session.send("Tracing.end")
  await complete
  session.off("Tracing.dataCollected", collect)
  return { events, outcome }
}

/** @throws where the trace holds no such event */
export function findEvent(
  events: readonly TraceEvent[],
  what: string,
  isIt: (event: TraceEvent) => boolean
): TraceEvent {
  const found = events.find(isIt)
  if (!found) throw new Error(`The trace holds no ${what}`)
  return found
}
