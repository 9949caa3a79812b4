import { expect, it } from "vitest"
import { sayFrom } from "../../../src/core/wording/catalogue"
import { readCatalogue } from "../../../src/core/wording/read-catalogue"

const catalogue = readCatalogue({
  plain: { message: "Close", description: "A button." },
  placed: {
    message: "$NAME$ is $Other$",
    placeholders: { name: { content: "$1" }, other: { content: "$2", example: "Oman" } }
  }
})

it("says a sentence with its values, names of placeholders in any case", () => {
  expect(sayFrom(catalogue, "plain", [])).toBe("Close")
  expect(sayFrom(catalogue, "placed", ["Omar", "Ohmar"])).toBe("Omar is Ohmar")
})

it("puts a value in as it is, whatever signs it holds", () => {
  expect(sayFrom(catalogue, "placed", ["$2", "$&"])).toBe("$2 is $&")
})

it.each(["absent", "__proto__", "toString"])("says nothing for the key %s", (key) => {
  expect(sayFrom(catalogue, key, [])).toBe("")
})
