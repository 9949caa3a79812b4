import { expect, it } from "vitest"
import { tasksFrom, type TraceEvent } from "./trace-tasks"

const page = { pid: 1, tid: 1 }

/** Times are in µs; half of the time on the wall is spent on the processor. */
function event(name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent {
  return { name, ph: "X", ...page, ts, dur, tdur: dur / 2, args: {}, ...more }
}

const start = event("bench:start", 1_000, 0, { ph: "I" })

it("parts what scripts took from what drawing took", () => {
  const events = [
    event("RunTask", 1_000, 9_000),
    event("FireAnimationFrame", 1_000, 3_000),
    event("FunctionCall", 1_100, 2_000),
    event("UpdateLayoutTree", 4_000, 1_000),
    event("Paint", 6_000, 2_000),
    event("RunMicrotasks", 9_000, 400)
  ]
  expect(tasksFrom(events, start)).toEqual([{ start: 1, own: 1.7, ownWall: 3.4, rendering: 1.5 }])
})

it("does not charge a script with the style and layout that it forced", () => {
  const events = [
    event("RunTask", 2_000, 8_000),
    event("TimerFire", 2_000, 8_000),
    event("Layout", 2_100, 4_000),
    event("UpdateLayoutTree", 2_200, 2_000),
    event("UpdateLayoutTree", 7_000, 1_000)
  ]
  expect(tasksFrom(events, start)).toEqual([{ start: 2, own: 1.5, ownWall: 3, rendering: 2.5 }])
})

it("counts a message to an extension as script", () => {
  const args = { chrome_mojo_event_info: { mojo_interface_tag: "extensions.mojom.MessagePort" } }
  const events = [event("RunTask", 2_000, 1_000), event("Receive mojo message", 2_100, 500, { args })]
  expect(tasksFrom(events, start)).toMatchObject([{ own: 0.25 }])
})

it("charges scripts with nothing of a task that runs none", () => {
  const events = [event("RunTask", 2_000, 1_000), event("Receive mojo message", 2_100, 500)]
  expect(tasksFrom(events, start)).toMatchObject([{ own: 0, ownWall: 0 }])
})

it("leaves out what is over by the start, and other threads", () => {
  const events = [
    event("RunTask", 0, 900),
    event("RunTask", 950, 100),
    event("RunTask", 2_000, 1_000, { tid: 2 }),
    event("RunTask", 2_000, 1_000, { pid: 2 })
  ]
  expect(tasksFrom(events, start)).toMatchObject([{ start: 0.95 }])
})

it("takes a task within a task as a part of the outer one", () => {
  const events = [
    event("RunTask", 2_000, 5_000),
    event("RunTask", 3_000, 1_000),
    event("TimerFire", 3_000, 500)
  ]
  expect(tasksFrom(events, start)).toMatchObject([{ start: 2, own: 0.25 }])
})

it("reads events in whatever order the browser wrote them", () => {
  const events = [
    event("FunctionCall", 2_100, 800),
    event("RunTask", 4_000, 1_000),
    event("RunTask", 2_000, 1_000)
  ]
  expect(tasksFrom(events, start)).toMatchObject([
    { start: 2, own: 0.4 },
    { start: 4, own: 0 }
  ])
})
