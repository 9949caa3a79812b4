import { describe, expect, it } from "vitest"
import { formsToMatch } from "../../../src/core/corpus/form-rows"
import type { EntityType } from "../../../src/core/model"
import type { Row } from "../../../src/core/pack/schema"

function hasPlural(form: Partial<Row<"forms">>, type: EntityType): boolean | undefined {
  const row: Row<"forms"> = {
    entity: 0,
    text: "form",
    kind: "name",
    language: "en",
    rule: "capitalised",
    needs: 0,
    clues: "",
    unless: "",
    notBefore: "",
    notAfter: "",
    inflectionOf: null,
    note: "",
    ...form
  }
  return formsToMatch([row], [{ type }])[0]?.plural
}

describe("how a form is to be matched", () => {
  it("finds weapons and peoples in the plural", () => {
    expect(hasPlural({ text: "MiG-29" }, "weapon-system")).toBe(true)
    expect(hasPlural({ text: "Russian", kind: "demonym" }, "place")).toBe(true)
  })

  it("leaves a description in the plural to all that it may speak of", () => {
    expect(hasPlural({ text: "rights group", kind: "descriptor", rule: "any-case" }, "organisation")).toBe(
      false
    )
  })

  it("finds the German genitive of a description", () => {
    expect(hasPlural({ text: "Juntachef", kind: "descriptor", language: "de" }, "person")).toBe(true)
  })
})
