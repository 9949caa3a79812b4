import { describe, expect, it } from "vitest"

import { callExpression, nodeFunction, readAnswer } from "./page-source"

// The page's side of the bargain: source text in, JSON text out. Indirect `eval` sees globals only, as a page does.
const inPage = async <Answer>(source: string) => readAnswer<Answer>(String(await (0, eval)(source)))

describe("callExpression", () => {
  it("carries the argument in and the answer out", async () => {
    const run = ({ words }: { words: readonly string[] }) => words.toReversed()
    expect(await inPage(callExpression(run, { words: ["ဗမာ", "\u2028", "it's"] }))).toEqual([
      "it's",
      "\u2028",
      "ဗမာ"
    ])
  })

  it("waits for a promise and lets its rejection through", async () => {
    expect(await inPage(callExpression(() => Promise.resolve(7), undefined))).toBe(7)
    await expect(inPage(callExpression(() => Promise.reject(new Error("no")), undefined))).rejects.toThrow(
      "no"
    )
  })

  it("turns absence into null", async () => {
    expect(await inPage(callExpression((arg: undefined) => arg, undefined))).toBeNull()
  })

  it("survives a bundler that keeps the names of nested functions", async () => {
    const run = Object.assign(() => 1, {
      toString: () => "() => { const inner = __name(() => 2, 'inner'); return inner() }"
    })
    expect(await inPage(callExpression(run, undefined))).toBe(2)
  })
})

describe("nodeFunction", () => {
  it("hands the node and the argument to the function", async () => {
    const run = (node: { readonly name: string }, times: number) => node.name.repeat(times)
    expect(await inPage(`(${nodeFunction(run, 2)})({ name: "p" })`)).toBe("pp")
  })
})
