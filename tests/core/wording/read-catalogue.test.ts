import { expect, it } from "vitest"
import { readCatalogue } from "../../../src/core/wording/read-catalogue"

it.each([[null], [{ close: "Close" }], [{ close: { message: 1 } }]])("refuses %j", (json) => {
  expect(() => readCatalogue(json)).toThrow()
})
