import { expect, it } from "vitest"
import { shardsOfTime } from "../../../src/core/hosted/shards-in-time"

const shard = (since: string | null) => ({ since, bytes: 1, sha256: `${since}` })
const shards = [shard(null), shard("2020-06-01"), shard("2023-01-15")]
const wanted = (day: string | null) => shardsOfTime(shards, day).map(({ since }) => since)

it("gives what the time of a page has told, and the newest", () => {
  expect(wanted("2019-01-01")).toEqual([null, "2023-01-15"])
  expect(wanted("2020-06-01")).toEqual(["2020-06-01", "2023-01-15"])
  expect(wanted("2023-01-14")).toEqual(["2020-06-01", "2023-01-15"])
  expect(wanted("2026-01-01")).toEqual(["2023-01-15"])
})

it("gives the newest alone for a page without a date", () => {
  expect(wanted(null)).toEqual(["2023-01-15"])
})

it("gives the one that there is, whatever the day", () => {
  expect(shardsOfTime([shard(null)], "1999-12-31")).toHaveLength(1)
  expect(shardsOfTime([], "1999-12-31")).toEqual([])
})
