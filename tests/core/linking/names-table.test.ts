import { expect, it } from "vitest"
import {
  burmeseNameWords,
  openingWords,
  smallWords,
  titleWords,
  weekdays
} from "../../../src/core/linking/names-table"
import { plain } from "../../../src/core/linking/words-near"

it.each([
  ["titles", titleWords],
  ["Burmese name words", burmeseNameWords],
  ["opening words", openingWords],
  ["weekdays", weekdays],
  ["small words", smallWords]
])("writes %s as words of a text are compared with them", (_, words) => {
  expect([...words].map(plain)).toEqual([...words])
})
