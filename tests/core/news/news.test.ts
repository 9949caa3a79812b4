import { expect, it } from "vitest"
import { compareVersions, newsSince, readNews, readUnreadSince, toUnread } from "../../../src/core/news/news"

const of = (version: string) => ({ version, date: null, groups: [] })
const news = ["1.10.0", "1.9.0", "1.2.0"].map(of)

it("tells of the versions after the one that the reader had, up to the one that is there", () => {
  const since = (before: string, now: string) => newsSince(news, before, now).map(({ version }) => version)
  expect(since("1.2.0", "1.9.3")).toEqual(["1.9.0"])
  expect(since("1.1", "1.10")).toEqual(["1.10.0", "1.9.0", "1.2.0"])
  expect(since("1.9.0", "1.9.1")).toEqual([])
  expect(since("2.0.0", "1.10.0")).toEqual([])
})

it.each([
  ["1.9.0", "1.10.0", -1],
  ["2.0", "1.99.99", 1],
  ["1.2", "1.2.0.0", 0]
])("compares %s with %s by numbers", (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign)
})

it("takes whatever else is stored for nothing unread", () => {
  expect(readUnreadSince(toUnread("1.2.0"))).toBe("1.2.0")
  for (const stored of [
    undefined,
    null,
    "1.2.0",
    { version: 2, since: "1.2.0" },
    { version: 1, since: "one" }
  ])
    expect(readUnreadSince(stored)).toBeNull()
})

it("refuses what is no news", () => {
  expect(() => readNews([{ version: "new", date: null, groups: [] }])).toThrow(/version|format|Invalid/)
})
