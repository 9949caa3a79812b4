import * as v from "valibot"
import { describe, expect, it } from "vitest"
import { entitySchema, gazetteerFileSchema } from "../../../src/core/curation/gazetteer-schema"

const entity = { name: "Soe Win", type: "person" }

/** What is wrong with an entity, by field. */
function wrong(input: unknown): Readonly<Record<string, unknown>> {
  const { issues } = v.safeParse(entitySchema, input)
  return Object.fromEntries((issues ?? []).map((issue) => [v.getDotPath(issue) ?? "", issue.message]))
}

it("fills in what an editor leaves out", () => {
  expect(v.parse(entitySchema, entity)).toEqual({
    ...entity,
    wikidata: "",
    topic: "world",
    lookalike: false,
    forms: {},
    demonyms: {},
    descriptors: {},
    clues: [],
    who: "",
    note: ""
  })
})

it("reads forms as texts or as maps, side by side", () => {
  const forms = {
    en: [" Soe Win ", { form: "Win", needs: ["full-name"], "not-before": ["Maung "] }],
    my: null
  }
  expect(v.parse(entitySchema, { ...entity, forms }).forms).toEqual({
    en: [
      { form: "Soe Win" },
      {
        form: "Win",
        needs: ["full-name"],
        clues: [],
        unless: [],
        "not-before": ["Maung"],
        "not-after": [],
        cases: [],
        note: "",
        caps: false
      }
    ],
    my: []
  })
})

describe("says of each field what is wrong with it", () => {
  it.each([
    [{ type: "person" }, { name: expect.anything() as unknown }],
    [{ ...entity, name: " " }, { name: "an entity has no name" }],
    [
      { ...entity, type: "general" },
      { type: expect.stringMatching(/^a type is one of: person, /) as unknown }
    ],
    [{ ...entity, wikidata: "Q0" }, { wikidata: "a Wikidata id is written Q2570471" }],
    [{ ...entity, topic: "moon" }, { topic: expect.anything() as unknown }],
    [{ ...entity, aliases: [] }, { aliases: expect.anything() as unknown }],
    [{ ...entity, clues: [" "] }, { "clues.0": "a word is missing" }],
    [
      { ...entity, forms: { English: [] } },
      { "forms.English": "a language is written as in `en` or `zh-Hant`" }
    ],
    [{ ...entity, forms: { en: ["Soe Win", " "] } }, { "forms.en.1": "a form is empty" }],
    [{ ...entity, forms: { en: ["x".repeat(201)] } }, { "forms.en.0": "a form is too long" }],
    [{ ...entity, forms: { en: [{ needs: [] }] } }, { "forms.en.0.form": expect.anything() as unknown }],
    [
      { ...entity, forms: { en: [{ form: "Win", needs: ["luck"] }] } },
      { "forms.en.0.needs.0": "what a form needs is one of: full-name, clue, topic" }
    ],
    [
      { ...entity, forms: { en: [{ form: "Win", need: [] }] } },
      { "forms.en.0.need": expect.anything() as unknown }
    ],
    [{ ...entity, forms: { en: [5] } }, { "forms.en.0": expect.anything() as unknown }]
  ])("%j", (input, issues) => {
    expect(wrong(input)).toEqual(issues)
  })
})

it.each(["soe-win", "su-30", "5-point-consensus"])("takes %s for an id", (id) => {
  expect(v.is(gazetteerFileSchema, { [id]: entity })).toBe(true)
})

it.each(["Soe-Win", "soe_win", "soe--win", "-soe", "စိုးဝင်း", ""])("does not take “%s” for an id", (id) => {
  expect(v.is(gazetteerFileSchema, { [id]: entity })).toBe(false)
})
