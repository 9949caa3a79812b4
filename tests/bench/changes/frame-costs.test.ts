import { expect, it } from "vitest"
import type { TraceEvent } from "../browser/trace-tasks"
import { droppedFrames, frameCosts } from "./frame-costs"

const page = "http://127.0.0.1:1"

/** Times are in µs; all of them are spent on the processor. */
function event(name: string, ts: number, dur: number, url = ""): TraceEvent {
  return { name, ph: dur === 0 ? "I" : "X", pid: 1, tid: 1, ts, dur, tdur: dur, args: { data: { url } } }
}

it("counts what is not the page's own script, frame by frame", () => {
  const events = [
    event("RunTask", 1_000, 6_000),
    event("FireAnimationFrame", 1_100, 4_000),
    event("FunctionCall", 1_200, 3_000, `${page}/chat.html`),
    event("bench:frame", 1_300, 0),
    event("RunMicrotasks", 5_200, 300),
    event("Paint", 6_000, 500),
    event("RunTask", 8_000, 1_000),
    event("TimerFire", 8_000, 700),
    event("RunTask", 17_900, 500),
    event("bench:frame", 18_000, 0)
  ]
  const [frame, ...others] = frameCosts(events, page)
  expect(others).toEqual([])
  expect(frame?.own).toBeCloseTo(1 + 0.3 + 0.7)
  expect(frame?.rendering).toBeCloseTo(0.5)
  expect(frame?.gap).toBeCloseTo(16.7)
})

it("counts a script that the page's own one calls as the page's, and what comes after it as ours", () => {
  const events = [
    event("bench:frame", 500, 0),
    event("RunTask", 1_000, 6_000),
    event("FunctionCall", 1_000, 3_000, `${page}/chat.html`),
    event("FunctionCall", 1_500, 1_000, `${page}/chat.html`),
    event("FunctionCall", 4_000, 400, "chrome-extension://a/contents/spotter.js"),
    event("bench:frame", 18_000, 0)
  ]
  expect(frameCosts(events, page)[0]?.own).toBeCloseTo(0.4)
})

it("has nothing to say of a trace without frames", () => {
  expect(frameCosts([], page)).toEqual([])
})

it("counts the frames that were not shown", () => {
  expect(droppedFrames([{ gap: 16.7 }, { gap: 17.5 }, { gap: 33.2 }, { gap: 66.8 }])).toBe(1 + 3)
})
