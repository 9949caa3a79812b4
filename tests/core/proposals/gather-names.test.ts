import fc from "fast-check"
import { expect, it } from "vitest"
import { plain } from "../../../src/core/linking/words-near"
import type { EntityType } from "../../../src/core/model"
import { gatherNames } from "../../../src/core/proposals/gather-names"

const found = (name: string, count = 1, type: EntityType = "other") => ({
  name,
  key: plain(name),
  type,
  count,
  spans: Array.from({ length: Math.min(2, count) }, (_, i) => ({
    start: i * 100,
    end: i * 100 + name.length
  }))
})
const named = (...names: readonly (readonly [file: string, ...ReturnType<typeof found>[]])[]) =>
  gatherNames(names.map(([file, ...of]) => ({ file, names: of })))

it("counts a name over all articles, commonest first, with places in different ones", () => {
  const [first, second] = named(
    ["a", found("Kan Zaw", 2), found("Harbin Tolvanen", 3, "person")],
    ["b", found("Harbin Tolvanen", 1)]
  )
  expect(first).toMatchObject({ name: "Harbin Tolvanen", type: "person", count: 4, articles: 2 })
  expect(first?.places.map(({ file }) => file)).toEqual(["a", "b", "a"])
  expect(second).toMatchObject({ name: "Kan Zaw", type: "other", count: 2, articles: 1 })
})

it("puts spellings, cases of Russian, and a surname of the same articles together", () => {
  const gathered = named(
    ["a", found("Kin Omar", 3), found("Kan Zaw"), found("Omar", 5)],
    ["b", found("Khin Ohmar"), found("Марат Хуснуллин"), found("Маратом Хуснуллиным", 2)]
  )
  expect(gathered.map(({ spellings }) => spellings.map(({ text }) => text))).toEqual([
    ["Kin Omar", "Khin Ohmar", "Omar"],
    ["Маратом Хуснуллиным", "Марат Хуснуллин"],
    ["Kan Zaw"]
  ])
})

it("leaves a single word alone that two names have, or that stands where its name does not", () => {
  const names = named(
    ["a", found("Ann Lee"), found("Bo Lee"), found("Lee", 2)],
    ["b", found("Zaw", 2)],
    ["c", found("Kan Zaw")]
  )
  expect(names.map(({ name }) => name).toSorted()).toEqual(["Ann Lee", "Bo Lee", "Kan Zaw", "Lee", "Zaw"])
})

it("proposes no single word that stands once", () => {
  expect(named(["a", found("Samarkand")])).toEqual([])
})

const word = fc.constantFrom("Kin", "Khin", "Omar", "Ohmar", "Zaw", "Lee", "Марат", "Маратом")
const names = fc.uniqueArray(
  fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" ")),
  { maxLength: 12 }
)

it("loses no occurrence of a name of several words, and counts none twice", () => {
  fc.assert(
    fc.property(fc.array(names, { maxLength: 6 }), (articles) => {
      const gathered = gatherNames(
        articles.map((of, i) => ({ file: String(i), names: of.map((name) => found(name)) }))
      )
      const whole = articles.flat().filter((name) => name.includes(" "))
      const spelled = gathered.flatMap(({ spellings }) => spellings)
      for (const name of new Set(whole)) expect(spelled.filter(({ text }) => text === name)).toHaveLength(1)
      for (const { count, spellings, articles: files } of gathered) {
        expect(spellings.reduce((sum, spelling) => sum + spelling.count, 0)).toBe(count)
        expect(files).toBeLessThanOrEqual(articles.length)
      }
      const counts = gathered.map(({ count }) => count)
      expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    })
  )
})
