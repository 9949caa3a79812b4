import fc from "fast-check"
import { expect, it } from "vitest"
import { isPartial, readSearchAnswer } from "../../../src/core/engine/search-answer"
import { found } from "../../engine/engine-answers"

const hit = { _index: "articles", _id: "1", _score: 1, _source: { title: "It" } }

it("reads what both makers answer, and the count of old engines", () => {
  const read = readSearchAnswer(found([hit], { total: 7 }))
  if (!read.isSound) throw new Error(read.what)
  expect(read.answer.hits).toEqual({
    total: { value: 7, relation: "eq" },
    hits: [{ _index: "articles", _id: "1", _source: { title: "It" }, highlight: {} }]
  })
  const old = { timed_out: false, _shards: { failed: 0 }, hits: { total: 7, hits: [] } }
  expect(readSearchAnswer(old)).toMatchObject({ answer: { hits: { total: { value: 7, relation: "eq" } } } })
})

it("knows an answer that is a part", () => {
  for (const how of [{ failed: 1 }, { timedOut: true }]) {
    const read = readSearchAnswer(found([], { total: 0, ...how }))
    expect(read.isSound && isPartial(read.answer)).toBe(true)
  }
  const whole = readSearchAnswer(found([], { total: 0 }))
  expect(whole.isSound && isPartial(whole.answer)).toBe(false)
})

it("says what is wrong with any other, and throws at none", () => {
  expect(readSearchAnswer({ ...found([], { total: 0 }), hits: { hits: "many" } })).toEqual({
    isSound: false,
    what: "hits.hits"
  })
  expect(readSearchAnswer("<!doctype html>")).toEqual({ isSound: false, what: "the answer" })
  fc.assert(fc.property(fc.anything(), (value) => void readSearchAnswer(value)))
  fc.assert(
    fc.property(fc.jsonValue(), (value) => void readSearchAnswer({ ...found([], { total: 1 }), hits: value }))
  )
})
