import { expect, it } from "vitest"
import { tasksFrom, type TraceEvent } from "./trace-tasks"

const page = { pid: 1, tid: 1 }

/** Times are in µs; half of the time on the wall is spent on the processor. */
function event(name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent {
  return { name, ph: "X", ...page, ts, dur, tdur: dur / 2, args: {}, ...more }
}

const start = event("bench:start", 1_000, 0, { ph: "I" })

it("tells tasks that ran script from others", () => {
  const events = [
    event("RunTask", 1_000, 4_000),
    event("FunctionCall", 1_100, 3_000),
    event("RunTask", 6_000, 2_000),
    event("Paint", 6_100, 1_000)
  ]
  expect(tasksFrom(events, start)).toEqual([
    { start: 1, wall: 4, cpu: 2, rendering: 0, ranScript: true },
    { start: 6, wall: 2, cpu: 1, rendering: 0.5, ranScript: false }
  ])
})

it("counts a message to an extension as script", () => {
  const args = { chrome_mojo_event_info: { mojo_interface_tag: "extensions.mojom.MessagePort" } }
  const events = [event("RunTask", 2_000, 1_000), event("Receive mojo message", 2_100, 500, { args })]
  expect(tasksFrom(events, start)).toMatchObject([{ ranScript: true }])
})

it("counts style and layout once where one holds the other", () => {
  const events = [
    event("RunTask", 2_000, 8_000),
    event("FunctionCall", 2_000, 8_000),
    event("Layout", 2_100, 4_000),
    event("UpdateLayoutTree", 2_200, 2_000),
    event("UpdateLayoutTree", 7_000, 1_000)
  ]
  expect(tasksFrom(events, start)).toMatchObject([{ cpu: 4, rendering: 2.5 }])
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
  expect(tasksFrom(events, start)).toMatchObject([{ start: 2, ranScript: true }])
})

it("reads events in whatever order the browser wrote them", () => {
  const events = [
    event("FunctionCall", 2_000, 900),
    event("RunTask", 4_000, 1_000),
    event("RunTask", 2_000, 1_000)
  ]
  expect(tasksFrom(events, start)).toMatchObject([
    { start: 2, ranScript: true },
    { start: 4, ranScript: false }
  ])
})
