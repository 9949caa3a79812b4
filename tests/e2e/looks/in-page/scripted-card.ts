import type { Card } from "../../../../src/core/card"
import { partTexts } from "../../../../src/core/spotting/joined-texts"
import { toTable } from "../../../../src/core/spotting/spotted-table"
import { sayFrom, type Catalogue } from "../../../../src/core/wording/catalogue"
import { createPageReader } from "../../../../src/dom/page-reader"
import { rememberLastMove } from "../../../../src/dom/last-move"
import { createPopover } from "../../../../src/reading/create-popover"
import type { Lent } from "../../../../src/webext/lent"
import { OrphanedError } from "../../../../src/webext/orphaned"
import { spotNames } from "../../../dom/in-page/spot-names"

/** What the background answers that stands behind the card. */
export type Script = {
  readonly catalogue: Catalogue
  /** By entity; any other entity has the first one. */
  readonly cards: Readonly<Record<string, Card>>
  /** `silence`: the answer never comes; `late`: nor does it, and the card says so. */
  readonly answer: "card" | "nothing" | "refusal" | "orphaned" | "silence" | "late"
  /** What day it is, ISO 8601: a card says how old its sources are. */
  readonly today: string
}

export type ScriptedCard = { start(script: Script): void }

const slowAfterMs = 600

/** The card of the product with its reader, marks and places; only the background is played. */
const scriptedCard: ScriptedCard = {
  start(script) {
    stopClock(script.today)
    if (script.answer === "silence") forgetTimersOf(slowAfterMs)
    const signal = new AbortController().signal
    const reader = createPageReader({
      document,
      signal,
      marking: { density: "every", markStyle: "tint-and-line", marksOtherThanNames: false },
      spot: (blocks) => Promise.resolve(toTable(partTexts(blocks).map(spotNames))),
      onChange: () => popover.onMentionsChange(),
      onRead: () => {},
      shadowRootOf: () => null
    })
    const popover = createPopover({
      document,
      reader,
      signal,
      lifeline: null,
      page: () => ({ title: "", lang: "en", evidence: {} }),
      lastMove: rememberLastMove(document, signal),
      handling: () => ({ opening: "rest", restMs: 150, heldKey: "alt", looksUpWords: false }),
      lent: lentBy(script)
    })
  }
}

function lentBy({ catalogue, cards, answer }: Script): Lent {
  const [first] = Object.values(cards)
  const play = (topic: string, ask: unknown): Promise<unknown> => {
    if (topic === "object") return Promise.resolve({ undo: "none" })
    if (topic === "cite")
      return Promise.resolve({ ris: "TY  - NEWS", libraryUrl: "https://library.example/", originalUrl: null })
    if (topic !== "card") return Promise.resolve(null)
    const { entity } = ask as { entity: string }
    switch (answer) {
      case "card":
        return Promise.resolve(cards[entity] ?? first ?? null)
      case "nothing":
        return Promise.resolve(null)
      case "refusal":
        return Promise.reject(new Error("Nobody answers"))
      case "orphaned":
        return Promise.reject(new OrphanedError())
      case "silence":
      case "late":
        return new Promise(() => {})
    }
  }
  return {
    askBackground: play as Lent["askBackground"],
    getMessage: (key, values) => sayFrom(catalogue, key, values),
    isPrivate: false
  }
}

function stopClock(today: string): void {
  globalThis.Date = new Proxy(Date, {
    construct: (real, given: unknown[]) =>
      Reflect.construct(real, given.length === 0 ? [today] : given) as Date
  })
}

/** Timers of this length never end: what they would change is over before a picture is taken. */
function forgetTimersOf(ms: number): void {
  const later = globalThis.setTimeout
  const kept = (run: TimerHandler, after?: number) => (after === ms ? 0 : later(run, after))
  Object.assign(globalThis, { setTimeout: kept })
}

Object.assign(globalThis, { scriptedCard })
