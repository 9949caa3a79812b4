import { buildMatchingTable } from "../../../src/core/gazetteer/matching-table"
import type { PackContents } from "../../../src/core/pack/encode"
import type { Row } from "../../../src/core/pack/schema"
import { buildPostings } from "../../../src/core/retrieval/postings"

const text = "Rosatom signed a pact. မင်းအောင်လှိုင် praised it."
const later = "\uFEFFRosatom denied it."

const postings = buildPostings([["rosatom", "pact"], ["praised"], ["rosatom", "denied"]])

const article = {
  title: "A pact",
  titleBy: "builder",
  source: "AP",
  agency: "AP",
  language: "en",
  script: "Latn",
  url: "",
  datePrecision: "day",
  dateStated: "yes",
  curatedBecause: ""
} as const

const form = {
  kind: "name",
  language: "en",
  rule: "capitalised",
  needs: 0,
  clues: "",
  unless: "",
  notBefore: "",
  notAfter: "",
  inflectionOf: null,
  note: ""
} as const

const forms: readonly Row<"forms">[] = [
  { ...form, text: "မင်းအောင်လှိုင်", entity: 0, language: "my", rule: "any-case" },
  { ...form, text: "Rosatom", entity: 1 },
  { ...form, text: "Rosatoms", entity: 1, inflectionOf: 1 }
]

/** A small corpus with something in every table; it passes every check. */
export const sampleContents: PackContents = {
  tables: {
    provenance: [{ key: "format", value: "1" }],
    articles: [
      {
        ...article,
        file: "a.txt",
        text,
        date: 20220712,
        dateEnd: 20220715,
        dateEvidenceArticle: 0,
        dateEvidenceStart: 0,
        dateEvidenceEnd: 7
      },
      {
        ...article,
        file: "b.txt",
        text: later,
        date: 0,
        dateEnd: 0,
        dateEvidenceArticle: null,
        dateEvidenceStart: 0,
        dateEvidenceEnd: 0
      }
    ],
    zones: [{ article: 1, start: 0, end: 1, kind: "header-date", reason: "a reason" }],
    passages: [
      { article: 0, start: 0, end: 22, lead: "yes" },
      { article: 0, start: 23, end: text.length, lead: "no" },
      { article: 1, start: 1, end: later.length, lead: "yes" }
    ],
    entities: [
      {
        id: "min-aung-hlaing",
        name: "Min Aung Hlaing",
        type: "person",
        wikidata: "",
        topic: "myanmar",
        clues: "",
        lookalike: "no",
        worth: 2
      },
      {
        id: "rosatom",
        name: "Rosatom",
        type: "company",
        wikidata: "Q1",
        topic: "russia",
        clues: "nuclear",
        lookalike: "no",
        worth: 2
      }
    ],
    definitions: [{ entity: 1, article: 0, start: 0, end: 7, curated: "no" }],
    forms,
    mentions: [
      { article: 0, start: 0, end: 7, entity: 1, kind: "name", reason: "a reason" },
      { article: 0, start: 23, end: 38, entity: 0, kind: "name", reason: "a reason" },
      { article: 1, start: 1, end: 8, entity: 1, kind: "name", reason: "a reason" }
    ],
    entityPassages: [
      { entity: 0, passage: 1, weight: 110, why: "names it" },
      { entity: 1, passage: 0, weight: 120, why: "names it" },
      { entity: 1, passage: 2, weight: 60, why: "names it" }
    ],
    terms: postings.terms,
    events: [{ date: 20220712, dateEnd: 0, precision: "day", what: "They sign a pact." }],
    eventWordings: [{ event: 0, language: "ru", what: "Они подписывают договор." }],
    eventEntities: [
      { event: 0, entity: 0 },
      { event: 0, entity: 1 }
    ],
    eventEvidence: [{ event: 0, article: 0, start: 0, end: 22 }],
    claims: [{ topic: "the pact", relation: "conflict" }],
    claimWordings: [{ claim: 0, language: "ru", topic: "договор" }],
    claimStatements: [
      { claim: 0, what: "signed", date: 20220712, article: 0, start: 8, end: 14 },
      { claim: 0, what: "denied", date: 0, article: 1, start: 9, end: 15 }
    ],
    claimEntities: [{ claim: 0, entity: 1 }],
    relations: [
      { entity: 0, other: 1, passage: 1, definition: null, weight: 170 },
      { entity: 1, other: 0, passage: 1, definition: null, weight: 170 }
    ]
  },
  matchingTable: buildMatchingTable(forms),
  postings: postings.bytes
}
