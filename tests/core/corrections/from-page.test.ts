import * as v from "valibot"
import { expect, it } from "vitest"
import { correctionSchema } from "../../../src/core/corrections/correction"
import { correctionFromPage, pagePlace } from "../../../src/core/corrections/from-page"

const place = pagePlace("news.example", "/today")
const madeAt = "2025-03-05T10:00:00.000Z"
const mention = { entity: "karen", surface: "Karen", example: "Then Karen said no." }

it.each([
  ["not-here", { kind: "not-this", form: "Karen", entity: "karen", where: place }],
  ["not-this", { kind: "not-this", form: "Karen", entity: "karen", where: null }],
  ["never", { kind: "never", form: "Karen" }]
] as const)("makes a correction of “%s”", (objection, expected) => {
  expect(correctionFromPage({ ...mention, objection }, place, madeAt)).toEqual({
    ...expected,
    madeAt,
    example: mention.example
  })
})

it("writes in one line what a page has wrapped", () => {
  const objected = {
    ...mention,
    objection: "never",
    surface: "Karen\n  State",
    example: "In Karen\n  State\tthen."
  } as const
  expect(correctionFromPage(objected, place, madeAt)).toMatchObject({
    form: "Karen State",
    example: "In Karen State then."
  })
})

it.each([
  ["before it", `${"word ".repeat(200)}Karen`],
  ["behind it", `Karen${" word".repeat(200)}`],
  ["on both sides", `${"word ".repeat(200)}Karen${" word".repeat(200)}`],
  ["without spaces", `${"字".repeat(400)}Karen${"字".repeat(400)}`]
])("cuts an example that is long %s, and keeps the form in it", (_, example) => {
  const correction = correctionFromPage({ ...mention, objection: "never", example }, place, madeAt)
  expect(correction.example).toContain("Karen")
  expect(v.is(correctionSchema, correction)).toBe(true)
})

it("is in Unicode though the page is in Zawgyi", () => {
  const objected = {
    ...mention,
    objection: "never",
    surface: "ျမန္မာ",
    example: "ျမန္မာႏိုင္ငံတြင္ ယေန႔ ေျပာၾကားခဲ့သည္။"
  } as const
  expect(correctionFromPage(objected, place, madeAt)).toMatchObject({
    form: "မြန်မာ",
    example: "မြန်မာနိုင်ငံတွင် ယနေ့ ပြောကြားခဲ့သည်။"
  })
})

it("names a page alike wherever it is compared, however long its address", () => {
  const long = pagePlace("news.example", `/${"a".repeat(5_000)}`)
  const correction = correctionFromPage({ ...mention, objection: "not-here" }, long, madeAt)
  expect(correction).toMatchObject({ where: long })
  expect(v.is(correctionSchema, correction)).toBe(true)
})
