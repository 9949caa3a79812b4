import { expect, it } from "vitest"
import { readFieldLine, usualFields, withUsualFields } from "../../../src/core/engine/fields"
import { probeBody, readAllBody, searchBody } from "../../../src/core/engine/search-body"
import { HIT_ENDS, HIT_STARTS } from "../../../src/core/engine/snippet"

const fields = withUsualFields({ title: ["head"], text: ["body", "doc.text"], date: ["day"] })

it("asks for the words in title and text, and for no whole text", () => {
  const body = searchBody("“Min Aung” Hlaing", fields, 20)
  expect(body).toMatchObject({
    size: 20,
    query: {
      simple_query_string: {
        query: '"Min Aung" Hlaing',
        fields: ["head^2", "body", "doc.text"],
        default_operator: "and",
        flags: "PHRASE|WHITESPACE"
      }
    },
    highlight: { pre_tags: [HIT_STARTS], post_tags: [HIT_ENDS] }
  })
  expect(Object.keys((body as { highlight: { fields: object } }).highlight.fields)).toEqual([
    "body",
    "doc.text"
  ])
  expect(body["_source"]).toEqual([
    "head",
    "day",
    ...usualFields.source,
    ...usualFields.url,
    ...usualFields.language
  ])
})

it("asks for the text where it wants to see a whole document, and never for `_id` as a field", () => {
  expect(probeBody(fields)).toMatchObject({ size: 1, query: { match_all: {} } })
  expect(probeBody(fields)["_source"]).toEqual(expect.arrayContaining(["body", "doc.text"]))
  const all = readAllBody(withUsualFields({ id: ["_id", "story.id"] }), 200)
  expect(all["_source"]).toEqual(expect.arrayContaining(["body", "story.id"]))
  expect(all["_source"]).not.toContain("_id")
})

it("reads names of fields from a line, and refuses what an engine would read otherwise", () => {
  expect(readFieldLine(" body, doc.text ,")).toEqual(["body", "doc.text"])
  expect(readFieldLine("")).toEqual([])
  for (const line of ["bo dy", "title^9", "b*", 'a"b', "x".repeat(201)])
    expect(readFieldLine(line), line).toBeNull()
})
