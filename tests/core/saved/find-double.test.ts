import { expect, it } from "vitest"
import { findDouble, type Known } from "../../../src/core/saved/find-double"
import { fingerprintOf } from "../../../src/core/saved/fingerprint"

const textOf = (seed: string) => Array.from({ length: 80 }, (_, i) => `${seed}${i * 7} walked ${i}`).join(" ")
const article = (canonicalUrl: string | null, text: string, extent: Known["extent"] = "page"): Known => ({
  canonicalUrl,
  extent,
  fingerprint: fingerprintOf(text)
})
const one = article("https://a.example/one", textOf("one"))
const two = article("https://a.example/two", textOf("two"))

it("knows the page by its address, however its text has changed", () => {
  expect(findDouble(article("https://a.example/two", textOf("new")), [one, two])).toBe(two)
})

it("knows the text at another address, however it begins and ends", () => {
  const taken = article("https://b.example/x", `By our staff. ${textOf("two")} Read more here.`)
  expect(findDouble(taken, [one, two])).toBe(two)
})

it("knows no double of another text at another address", () => {
  expect(findDouble(article("https://a.example/three", textOf("three")), [one, two])).toBeNull()
})

it("takes two selections on one page for two things, unless they are nearly the same", () => {
  const first = article("https://a.example/one", textOf("first"), "selection")
  const second = article("https://a.example/one", textOf("second"), "selection")
  expect(findDouble(second, [one, first])).toBeNull()
  expect(findDouble({ ...first }, [one, first])).toBe(first)
})

it("takes articles without an address for different ones", () => {
  expect(findDouble(article(null, textOf("three")), [article(null, textOf("four"))])).toBeNull()
})
