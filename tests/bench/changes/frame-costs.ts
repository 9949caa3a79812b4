import { taskParts, type TraceEvent } from "../browser/trace-tasks"

/** What one frame of a page took of its main thread, in ms on the processor; `gap`: from the frame before, on the wall. */
export type FrameCost = {
  /** Scripts that are not the page's own. */
  readonly own: number
  readonly rendering: number
  readonly gap: number
}

/** What the page calls its marks at the start of each frame. */
export const frameMark = "bench:frame"

/**
 * Parts a trace into frames by the marks that the page leaves at the start of each. A script is the page's own when it
 * comes from an address that begins with `pageOrigin`.
 */
export function frameCosts(events: readonly TraceEvent[], pageOrigin: string): readonly FrameCost[] {
  const marks = events.filter(({ name }) => name === frameMark).toSorted((a, b) => a.ts - b.ts)
  const [first] = marks
  if (!first) return []
  const tasks = taskParts(events, first, ({ url }) => url.startsWith(pageOrigin))
  return marks.slice(0, -1).map((mark, i) => {
    const [from, to] = [mark.ts / 1000, (marks[i + 1]?.ts ?? mark.ts) / 1000]
    // The task that holds a mark begins a little before it.
    const inFrame = tasks.filter(({ end }) => end > from && end <= to)
    return {
      own: sum(inFrame.map(({ own }) => own)),
      rendering: sum(inFrame.map(({ rendering }) => rendering)),
      gap: to - from
    }
  })
}

const frameMs = 1000 / 60

/** How many frames a screen with sixty a second would have shown more. */
export function droppedFrames(frames: readonly Pick<FrameCost, "gap">[]): number {
  return sum(frames.map(({ gap }) => Math.max(0, Math.round(gap / frameMs) - 1)))
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
