import * as v from "valibot"
import { describe, expect, it } from "vitest"
import {
  articleNotesFileSchema,
  articleNotesSchema,
  claimSchema,
  eventSchema
} from "../../../src/core/curation/article-notes-schema"

const published = { date: "2022-07-12", precision: "day", evidence: "on Tuesday", because: "of the visit" }
const event = {
  date: "2022-07-12",
  precision: "day",
  what: "They met.",
  entities: ["putin"],
  evidence: [{ file: "a.txt", text: "They met" }]
}
const statement = { what: "four", file: "a.txt", text: "a fourth trip" }
const claim = { topic: "the trips", relation: "conflict", statements: [statement, statement] }

/** The first thing that is wrong, as its field and its reason. */
function firstWrong(schema: v.GenericSchema, input: unknown): [string | null, string] | null {
  const { issues } = v.safeParse(schema, input)
  return issues ? [v.getDotPath(issues[0]), issues[0].message] : null
}

it("lets an editor say as little as they know", () => {
  expect(v.parse(articleNotesFileSchema, { "a.txt": {} })).toEqual({ "a.txt": { zones: [] } })
})

it("reads all that an editor may say", () => {
  const notes = {
    title: "A title",
    source: { name: "AP", because: "the address" },
    url: "https://apnews.com/1",
    published: { ...published, end: "2022-07-15", precision: "range" },
    zones: [{ kind: "caption", text: "Soldiers march", because: "a credit follows" }]
  }
  expect(v.parse(articleNotesSchema, notes)).toEqual(notes)
})

describe("notes on an article are refused", () => {
  it.each([
    [
      "without a reason for a date",
      { published: { ...published, because: "" } },
      "published.because",
      "an editor says why"
    ],
    [
      "without evidence for a date",
      { published: { ...published, evidence: "" } },
      "published.evidence",
      "a quotation is empty"
    ],
    [
      "with a day that no calendar has",
      { published: { ...published, date: "2022-02-30" } },
      "published.date",
      "a day of the calendar is written 2022-07-12"
    ],
    [
      "with a month for a day",
      { published: { ...published, date: "2022-07" } },
      "published.date",
      "a day of the calendar is written 2022-07-12"
    ],
    [
      "with an end before the beginning",
      { published: { ...published, end: "2022-07-11" } },
      "published",
      "it ends before it begins"
    ],
    ["with an address that is none", { url: "apnews" }, "url", "that is not an address"]
  ])("%s", (_, notes, field, reason) => {
    expect(firstWrong(articleNotesSchema, notes)).toEqual([field, reason])
  })

  it("with a field that nobody knows", () => {
    expect(firstWrong(articleNotesSchema, { date: "2022-07-12" })?.[0]).toBe("date")
  })
})

describe("an event", () => {
  it("is read", () => {
    const read = { ...event, end: "2022-07-12", in: { ru: "Они встретились." } }
    expect(v.parse(eventSchema, read)).toEqual(read)
    expect(v.parse(eventSchema, event)).toEqual({ ...event, in: {} })
  })

  it.each([
    ["without evidence", { ...event, evidence: [] }, "evidence", "an event has evidence"],
    ["without words", { ...event, what: "" }, "what", "an event says what happened"],
    ["without words in a language", { ...event, in: { my: " " } }, "in.my", "the words are missing"],
    ["that ends before it begins", { ...event, end: "2022-07-11" }, null, "it ends before it begins"],
    [
      "with an empty quotation",
      { ...event, evidence: [{ file: "a.txt", text: "" }] },
      "evidence.0.text",
      "a quotation is empty"
    ]
  ])("is refused %s", (_, given, field, reason) => {
    expect(firstWrong(eventSchema, given)).toEqual([field, reason])
  })
})

describe("a claim", () => {
  it("is read", () => {
    expect(v.parse(claimSchema, claim)).toEqual({ ...claim, in: {}, entities: [] })
  })

  it.each([
    [
      "of one statement",
      { ...claim, statements: [statement] },
      "statements",
      "a claim sets two statements side by side"
    ],
    ["of no topic", { ...claim, topic: "" }, "topic", "a claim has a topic"]
  ])("is refused %s", (_, given, field, reason) => {
    expect(firstWrong(claimSchema, given)).toEqual([field, reason])
  })

  it("is refused in any other relation", () => {
    expect(firstWrong(claimSchema, { ...claim, relation: "quarrel" })?.[0]).toBe("relation")
  })
})
