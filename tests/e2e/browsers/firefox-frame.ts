import type { Bidi } from "./bidi"
import type { Frame, Point } from "./driver"
import { callExpression, nodeFunction, readAnswer } from "./page-source"
import { poll } from "./poll"
import { findPopoverHost } from "./popover-host"

type RemoteElement = { readonly shadowRoot?: { readonly sharedId: string } | null }
type Evaluated =
  | { readonly type: "success"; readonly result: { readonly value?: string | RemoteElement } }
  | { readonly type: "exception"; readonly exceptionDetails: { readonly text: string } }

/** A document of a page in Firefox: a browsing context. */
export function createFirefoxFrame(bidi: Bidi, context: string): Frame {
  const evaluate: Frame["evaluate"] = async (run, arg) =>
    readAnswer(await textOf(evaluateIn(bidi, context, callExpression(run, arg))))
  return {
    evaluate,
    waitFor: (run, arg, withinMs) => poll(() => evaluate(run, arg), String(run), withinMs),
    inPopover: async (run, arg) => {
      const root = await popoverRoot(bidi, context)
      if (root === null) return null
      const answer = bidi.send<Evaluated>("script.callFunction", {
        functionDeclaration: nodeFunction(run, arg),
        arguments: [{ sharedId: root }],
        target: { context },
        awaitPromise: true
      })
      return readAnswer(await textOf(answer))
    },
    hover: (at) => point(bidi, context, "mouse", [moveTo(at)]),
    click: (at) => point(bidi, context, "mouse", [moveTo(at), ...press]),
    drag: async ([from, ...path]) => {
      if (!from) return
      const [down, up] = press
      await point(bidi, context, "mouse", [moveTo(from), down, ...path.map(moveTo), up])
    },
    tap: (at, heldMs = 0) => {
      const [down, up] = press
      const stay = { type: "pause", duration: heldMs }
      return point(bidi, context, "touch", [moveTo(at), down, stay, up])
    },
    swipe: async ([from, ...path]) => {
      if (!from) return
      const [down, up] = press
      await point(bidi, context, "touch", [moveTo(from), down, ...path.map(moveTo), up])
    }
  }
}

const moveTo = ({ x, y }: Point) => ({ type: "pointerMove", x: Math.round(x), y: Math.round(y) })
const press = [
  { type: "pointerDown", button: 0 },
  { type: "pointerUp", button: 0 }
] as const

async function point(
  bidi: Bidi,
  context: string,
  pointerType: "mouse" | "touch",
  actions: readonly object[]
) {
  const source = { type: "pointer", id: pointerType, parameters: { pointerType }, actions }
  await bidi.send("input.performActions", { context, actions: [source] })
}

function evaluateIn(bidi: Bidi, context: string, expression: string): Promise<Evaluated> {
  return bidi.send<Evaluated>("script.evaluate", {
    expression,
    target: { context },
    awaitPromise: true,
    serializationOptions: { includeShadowTree: "all", maxDomDepth: 1 }
  })
}

async function popoverRoot(bidi: Bidi, context: string): Promise<string | null> {
  const found = await evaluateIn(bidi, context, findPopoverHost)
  if (found.type === "exception") throw new Error(found.exceptionDetails.text)
  const host = found.result.value
  return typeof host === "object" ? (host.shadowRoot?.sharedId ?? null) : null
}

async function textOf(evaluated: Promise<Evaluated>): Promise<string> {
  const outcome = await evaluated
  if (outcome.type === "exception") throw new Error(outcome.exceptionDetails.text)
  const text = outcome.result.value
  if (typeof text !== "string") throw new Error("Firefox answered with something else than text")
  return text
}
