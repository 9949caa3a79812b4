/** An event of a Chromium trace, as far as it is used here. Times are in µs. */
export type TraceEvent = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  /** Time on the wall, and on the processor. */
  readonly dur?: number
  readonly tdur?: number
  readonly args: Readonly<Record<string, unknown>>
}

/** What a task of a page's main thread spent, in ms on the processor unless said otherwise. */
export type PageTask = {
  /** When it began, on the trace's own clock. */
  readonly start: number
  /** On scripts, without what they forced of style and layout; garbage that is collected meanwhile counts. */
  readonly own: number
  /** The same on the wall, which on a busy machine counts what others do. */
  readonly ownWall: number
  /** On style, layout and paint. */
  readonly rendering: number
}

const taskName = "RunTask"

/** Script leaves one of these, whatever it was called by. */
const scriptNames = new Set([
  "EvaluateScript",
  "FunctionCall",
  "RunMicrotasks",
  "RunPostTaskCallback",
  "TimerFire",
  "FireAnimationFrame"
])

/** A message to an extension's script is taken apart before any script runs. */
const messageTag = "extensions.mojom.MessagePort"

const renderingNames = new Set([
  "UpdateLayoutTree",
  "Layout",
  "PrePaint",
  "Paint",
  "Layerize",
  "UpdateLayer",
  "Commit"
])

/** Whose script an event runs. */
export type ScriptCall = { readonly url: string }

/** The tasks on the thread of `landmark`, from the one that holds it on. */
export function tasksFrom(events: readonly TraceEvent[], landmark: TraceEvent): readonly PageTask[] {
  return taskParts(events, landmark, () => false).map(({ start, own, ownWall, rendering }) => ({
    start,
    own,
    ownWall,
    rendering
  }))
}

/** The same with the end of each; what `isForeign` says of a script's calls is not in `own`. */
export function taskParts(
  events: readonly TraceEvent[],
  landmark: TraceEvent,
  isForeign: (call: ScriptCall) => boolean
): readonly (PageTask & { readonly end: number })[] {
  const own = events.filter(({ pid, tid, ph }) => pid === landmark.pid && tid === landmark.tid && ph === "X")
  const inOrder = own.toSorted((a, b) => a.ts - b.ts || lengthOf(b) - lengthOf(a))
  const tasks: (PageTask & { readonly end: number })[] = []
  let inside: TraceEvent[] = []
  let task: TraceEvent | null = null
  const finish = () => {
    if (!task || endOf(task) < landmark.ts) return
    tasks.push({ ...toPageTask(task, inside, isForeign), end: endOf(task) / 1000 })
  }
  for (const event of inOrder) {
    // Tasks nest where script waits in a loop of its own; the outer one is what holds the thread.
    if (task && event.ts < endOf(task)) inside.push(event)
    else if (event.name === taskName) {
      finish()
      task = event
      inside = []
    }
  }
  finish()
  return tasks
}

function toPageTask(
  task: TraceEvent,
  inside: readonly TraceEvent[],
  isForeign: (call: ScriptCall) => boolean
): PageTask {
  let [own, ownWall, rendering] = [0, 0, 0]
  let [scriptEnds, foreignEnds, renderingEnds] = [-Infinity, -Infinity, -Infinity]
  for (const event of inside) {
    const { ts, tdur = 0 } = event
    const isWithinForeign = ts < foreignEnds
    if (isScript(event) && ts >= scriptEnds) {
      own += tdur
      ownWall += lengthOf(event)
      scriptEnds = endOf(event)
    }
    if (event.name === "FunctionCall" && !isWithinForeign && isForeign({ url: urlOf(event) })) {
      own -= tdur
      ownWall -= lengthOf(event)
      foreignEnds = endOf(event)
    }
    if (renderingNames.has(event.name) && ts >= renderingEnds) {
      rendering += tdur
      renderingEnds = endOf(event)
      if (ts >= scriptEnds || isWithinForeign) continue
      own -= tdur
      ownWall -= lengthOf(event)
    }
  }
  return { start: task.ts / 1000, own: own / 1000, ownWall: ownWall / 1000, rendering: rendering / 1000 }
}

function urlOf({ args }: TraceEvent): string {
  const { url = "" } = (args["data"] ?? {}) as { readonly url?: string }
  return url
}

function isScript({ name, args }: TraceEvent): boolean {
  if (scriptNames.has(name)) return true
  const info = args["chrome_mojo_event_info"] as { readonly mojo_interface_tag?: string } | undefined
  return info?.mojo_interface_tag === messageTag
}

const lengthOf = ({ dur }: TraceEvent) => dur ?? 0
const endOf = ({ ts, dur }: TraceEvent) => ts + (dur ?? 0)
