import { describe, expect, it } from "vitest"

import {
  away,
  nextIntent,
  nextTime,
  type IntentEvent,
  type IntentState,
  type Point
} from "../../src/dom/intent-state"
import type { PlacedMention } from "../../src/dom/placed-mention"

type Step =
  | Omit<Extract<IntentEvent, { type: "moved" }>, "now">
  | Omit<Extract<IntentEvent, { type: "settled" }>, "now">
  | { readonly type: "scrolled" | "left window" }

const delays = { restMs: 300, graceMs: 300 }
const mention = (id: string) => ({ id }) as PlacedMention
const onName: Point = { x: 100, y: 100 }
const onOther: Point = { x: 100, y: 160 }
const nowhere: Point = { x: 400, y: 400 }

const move = (at: Point, isOurs = false): Step => ({ type: "moved", at, isOurs, isPressed: false })
const scroll: Step = { type: "scrolled" }
/** A card was opened for a name in a frame. */
const settle: Step = { type: "settled", mention: mention("framed") }

/** What is told while a pointer does these things at these times (ms), and time goes on in between. */
function live(
  script: readonly (readonly [at: number, step: Step])[],
  mentionAt: (at: Point, now: number) => string | null,
  until = 5000,
  foreseen: string[] = []
): readonly string[] {
  const told: string[] = []
  let state: IntentState = away
  let now = 0
  const take = (event: IntentEvent) => {
    const step = nextIntent(state, event, delays, (at) => {
      const id = mentionAt(at, now)
      return id === null ? null : mention(id)
    })
    state = step.state
    if (step.tell === "leave") told.push("leave")
    else if (step.tell && "foreseen" in step.tell) foreseen.push(`${step.tell.foreseen.id} at ${now}`)
    else if (step.tell) told.push(step.tell.mention.id)
  }
  const pass = (end: number) => {
    for (let due = nextTime(state, delays); due !== null && due <= end; due = nextTime(state, delays)) {
      now = Math.max(now, due)
      take({ type: "time", now })
    }
    now = end
  }
  for (const [at, step] of script) {
    pass(at)
    take({ ...step, now })
  }
  pass(until)
  return told
}

const atPlaces = ({ x, y }: Point) =>
  x === 100 && y === 100 ? "name" : x === 100 && y === 160 ? "other" : null
/** The same names, 60 px higher from 1 s on. */
const scrolledAtOneSecond = (at: Point, now: number) => atPlaces(now < 1000 ? at : { ...at, y: at.y + 60 })

describe("the intent of a pointer", () => {
  it.each<[string, Parameters<typeof live>[0], readonly string[]]>([
    ["rests on a name", [[0, move(onName)]], ["name"]],
    [
      "goes on before it has rested",
      [
        [0, move(onName)],
        [200, move(nowhere)]
      ],
      []
    ],
    [
      "is over a name only because the page is scrolled",
      [
        [0, move(onName)],
        [100, scroll],
        [200, scroll]
      ],
      []
    ],
    [
      "leaves",
      [
        [0, move(onName)],
        [1000, move(nowhere)]
      ],
      ["name", "leave"]
    ],
    [
      "travels into the card",
      [
        [0, move(onName)],
        [1000, move(nowhere)],
        [1100, move({ x: 300, y: 400 }, true)]
      ],
      ["name"]
    ],
    [
      "goes to another name",
      [
        [0, move(onName)],
        [1000, move(onOther)]
      ],
      ["name", "other"]
    ]
  ])("that %s", (_, script, told) => {
    expect(live(script, atPlaces)).toEqual(told)
  })

  it("is nothing where scrolling brings another name under it, and takes the card's away", () => {
    expect(
      live(
        [
          [0, move(onName)],
          [1000, scroll]
        ],
        scrolledAtOneSecond
      )
    ).toEqual(["name", "leave"])
  })

  it("is on the other name when it has moved there after scrolling", () => {
    const there = { x: 100, y: 100 }
    const script = [
      [0, move(onName)],
      [1000, scroll],
      [1100, move({ x: 90, y: 100 })],
      [1150, move(there)]
    ] as const
    expect(live(script, scrolledAtOneSecond)).toEqual(["name", "leave", "other"])
  })

  it("is not in a card that scrolling has brought under it", () => {
    const script = [
      [0, move(onName)],
      [1000, scroll],
      [1020, move(onName, true)]
    ] as const
    expect(live(script, (at, now) => (now < 1000 ? atPlaces(at) : null))).toEqual(["name", "leave"])
  })

  it("is in the card where it moves in it after all", () => {
    const script = [
      [0, move(onName)],
      [1000, scroll],
      [1020, move(onName, true)],
      [1100, move({ x: 104, y: 100 }, true)]
    ] as const
    expect(live(script, (at, now) => (now < 1000 ? atPlaces(at) : null))).toEqual(["name"])
  })

  it("is foreseen at half of a rest, once, and only where a name is", () => {
    const foreseen: string[] = []
    const script = [
      [0, move(onName)],
      [100, move(onOther)],
      [1000, move(nowhere)]
    ] as const
    expect(live(script, atPlaces, 5000, foreseen)).toEqual(["other", "leave"])
    expect(foreseen).toEqual(["other at 250"])
  })

  it("is dwelling where a name comes under it in the second half of its rest", () => {
    const foreseen: string[] = []
    const late = (at: Point, now: number) => (now < 200 ? null : atPlaces(at))
    expect(live([[0, move(onName)]], late, 5000, foreseen)).toEqual(["name"])
    expect(foreseen).toEqual([])
  })

  it.each<[string, Parameters<typeof live>[0], readonly string[]]>([
    ["stays in the frame", [[0, settle]], []],
    [
      "comes back from the frame to no name",
      [
        [0, settle],
        [1000, move(nowhere)]
      ],
      ["leave"]
    ],
    [
      "rests on a name of the page while the frame's card is still being opened",
      [
        [0, move(onName)],
        [200, settle]
      ],
      ["name"]
    ],
    [
      "has come to no name of the page while the frame's card is still being opened",
      [
        [0, move(nowhere)],
        [20, settle]
      ],
      ["leave"]
    ],
    [
      "goes straight on into the card that the frame has opened",
      [
        [0, move(nowhere)],
        [20, settle],
        [100, move({ x: 300, y: 400 }, true)]
      ],
      []
    ]
  ])("that has rested on a name in a frame and %s", (_, script, told) => {
    expect(live(script, atPlaces)).toEqual(told)
  })
})
