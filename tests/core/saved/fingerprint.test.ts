import fc from "fast-check"
import { expect, it } from "vitest"
import { fingerprintOf, likeness } from "../../../src/core/saved/fingerprint"
import { seedFiles, seedText } from "../article/seed-texts"

const words = fc.array(fc.stringMatching(/^[a-z]{3,9}$/), { minLength: 60, maxLength: 400 })

it("is the same for a text in capitals, without punctuation, and in other lines", () => {
  fc.assert(
    fc.property(words, (text) => {
      const fingerprint = fingerprintOf(text.join(" "))
      expect(fingerprintOf(text.join(", \n").toUpperCase())).toBe(fingerprint)
      expect(likeness(fingerprint, fingerprint)).toBe(1)
    })
  )
})

it("tells likeness the same way round and between 0 and 1", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (one, other) => {
      const alike = likeness(fingerprintOf(one), fingerprintOf(other))
      expect(alike).toBe(likeness(fingerprintOf(other), fingerprintOf(one)))
      expect(alike).toBeGreaterThanOrEqual(0)
      expect(alike).toBeLessThanOrEqual(1)
    })
  )
})

it("is close for a text with a paragraph more, and far from any other text", () => {
  fc.assert(
    fc.property(words, words, (text, other) => {
      const more = [...text, ...other.slice(0, Math.floor(text.length / 8))]
      expect(likeness(fingerprintOf(text.join(" ")), fingerprintOf(more.join(" ")))).toBeGreaterThan(0.6)
      expect(likeness(fingerprintOf(text.join(" ")), fingerprintOf(other.join(" ")))).toBeLessThan(0.3)
    })
  )
})

it("holds the articles of the seeds for different ones", () => {
  const fingerprints = seedFiles.map((_, number) => fingerprintOf(seedText(number)))
  const pairs = fingerprints.flatMap((one, i) =>
    fingerprints.slice(i + 1).map((other) => likeness(one, other))
  )
  expect(Math.max(...pairs)).toBeLessThan(0.1)
})

it.each([
  "ပြည်ထောင်စု သမ္မတ မြန်မာနိုင်ငံတော် အစိုးရ",
  "缅甸国家管理委员会主席敏昂莱访问莫斯科",
  "Мин Аун Хлайн прибыл в Москву"
])("stands for a text in any script: %s", (text) => {
  expect(fingerprintOf(text)).toMatch(/^(?:[0-9a-f]{8})+$/)
  expect(likeness(fingerprintOf(text), fingerprintOf(`${text}!`))).toBe(1)
})

it("is like nothing where there are no letters", () => {
  expect(fingerprintOf(" … ")).toBe("")
  expect(likeness("", "")).toBe(0)
})
