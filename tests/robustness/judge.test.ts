import { describe, expect, it } from "vitest"

import { firstDifference, judge } from "./judge"
import type { Visit } from "./visit"

const visitOf = (dom: string, pageErrors: readonly string[] = []): Visit => ({
  dom,
  pageErrors,
  ms: 100,
  mentions: 3
})
const plain = visitOf("a\nb\nc")

describe("a page", () => {
  it("that is the same with the extension is fine, and is not visited again", async () => {
    const again = () => Promise.reject(new Error("visited again"))
    expect(await judge(plain, plain, again)).toMatchObject({
      change: null,
      isRestless: false,
      newPageErrors: []
    })
  })

  it("that is always the same without the extension and another one with it was changed", async () => {
    const { change } = await judge(visitOf("a\nB\nc"), plain, async () => plain)
    expect(change).toEqual({ line: 1, without: "b", with: "B" })
  })

  it("that is another one each time changes itself", async () => {
    const verdict = await judge(visitOf("a\n3\nc"), visitOf("a\n1\nc"), async () => visitOf("a\n2\nc"))
    expect(verdict).toMatchObject({ change: null, isRestless: true })
  })

  it("that is another one each time is held against us all the same where it bears our name", async () => {
    const withUs = visitOf("a\n<backgrounder-popover>\nc")
    const { change } = await judge(withUs, visitOf("a\n1\nc"), async () => visitOf("a\n2\nc"))
    expect(change).not.toBeNull()
  })

  it("that the second look without the extension shows as it is with it was not changed", async () => {
    const { change } = await judge(visitOf("late"), visitOf("early"), async () => visitOf("late"))
    expect(change).toBeNull()
  })

  it("has new errors only where it never has them without the extension", async () => {
    const withUs = visitOf("a", ["always", "sometimes", "ours"])
    const verdict = await judge(withUs, visitOf("a", ["always"]), async () => visitOf("a", ["sometimes"]))
    expect(verdict.newPageErrors).toEqual(["ours"])
  })
})

describe("the first difference", () => {
  it.each([
    ["in a line", "a\nb", "a\nc", { line: 1, without: "b", with: "c" }],
    ["at the end", "a", "a\nb", { line: 1, without: "(the end)", with: "b" }],
    ["nowhere", "a", "a", null]
  ])("%s is told", (_, without, withUs, expected) => {
    expect(firstDifference(without, withUs)).toEqual(expected)
  })
})
