import { entityTypes, mentionKinds, precisions, zoneKinds } from "../model"

/**
 * The layout of a pack, in one place: what is written, what is read and what is checked all follow from it.
 * Every table is rows of unsigned 32-bit columns, so a row is read where it lies.
 *
 * Any change here, to a choice list, or to how text is folded needs a new `PACK_VERSION`.
 */
export const PACK_VERSION = 2

/** The first four bytes of a pack, read as a little-endian number: "BGPK". */
export const PACK_MAGIC = 0x4b504742

/** Stands in a `ref` column for "none". */
export const NONE = 0xffffffff

/** Parts the words of a list that is kept as one text (clues and the like); no editor types it. */
export const LIST_SEPARATOR = "\u001f"

export type Column =
  | { readonly kind: "number" }
  | { readonly kind: "text" }
  | { readonly kind: "ref"; readonly table: string; readonly optional: boolean }
  | { readonly kind: "choice"; readonly of: readonly string[] }

const number = { kind: "number" } as const
/** A string of the pack; the empty string stands for "none". */
const text = { kind: "text" } as const
const ref = <T extends string>(table: T) => ({ kind: "ref", table, optional: false }) as const
const optionalRef = <T extends string>(table: T) => ({ kind: "ref", table, optional: true }) as const
const choice = <const C extends readonly string[]>(of: C) => ({ kind: "choice", of }) as const

const noYes = ["no", "yes"] as const

/** How the matcher treats the case of a form; see `gazetteer/matching-table.ts`. */
export const matchRules = ["any-case", "capitalised", "exact-capitals"] as const

const claimRelations = ["conflict", "both true at their time"] as const

/** `date` columns hold a day as yyyymmdd, 0 for none. Spans are UTF-16 code units of the article's text. */
const packTables = {
  /** What the pack was built from, and by which version. */
  provenance: { key: text, value: text },
  articles: {
    file: text,
    title: text,
    titleBy: choice(["article", "editor", "builder"] as const),
    source: text,
    agency: text,
    language: text,
    script: text,
    url: text,
    text,
    date: number,
    dateEnd: number,
    datePrecision: choice(precisions),
    dateStated: choice(noYes),
    /** The words that give the date; `dateEvidenceArticle` is none where only an editor knows. */
    dateEvidenceArticle: optionalRef("articles"),
    dateEvidenceStart: number,
    dateEvidenceEnd: number,
    /** Why an editor says so; empty where the article's own text was enough. */
    curatedBecause: text
  },
  zones: { article: ref("articles"), start: number, end: number, kind: choice(zoneKinds), reason: text },
  passages: { article: ref("articles"), start: number, end: number, lead: choice(noYes) },
  entities: {
    id: text,
    name: text,
    type: choice(entityTypes),
    wikidata: text,
    topic: text,
    clues: text,
    /** A look-alike is matched so that it is not taken for an entity of the corpus; it is never shown. */
    lookalike: choice(noYes),
    /** See `worthOf`. */
    worth: number
  },
  /** Stretches that say who or what an entity is: sorted by entity, best first. */
  definitions: {
    entity: ref("entities"),
    article: ref("articles"),
    start: number,
    end: number,
    /** Chosen by an editor rather than by rule. */
    curated: choice(noYes)
  },
  forms: {
    text,
    entity: ref("entities"),
    kind: choice(mentionKinds),
    language: text,
    rule: choice(matchRules),
    /** Set of `needs` bits, see `needBits`; 0 where the form can mean nothing else. */
    needs: number,
    clues: text,
    unless: text,
    notBefore: text,
    notAfter: text,
    /** The form of the gazetteer that this one is an inflection of; none where it is listed itself. */
    inflectionOf: optionalRef("forms"),
    note: text
  },
  mentions: {
    article: ref("articles"),
    start: number,
    end: number,
    entity: ref("entities"),
    kind: choice(mentionKinds),
    reason: text
  },
  /** Entity to passages: sorted by entity, then by weight, best first. */
  entityPassages: {
    entity: ref("entities"),
    passage: ref("passages"),
    /** How much the passage says of the entity, 0 to 255. */
    weight: number,
    why: text
  },
  /** Term to passages: sorted by hash; the postings lie in the section `postings`. */
  terms: { hash: number, offset: number, count: number },
  events: {
    date: number,
    dateEnd: number,
    precision: choice(precisions),
    what: text
  },
  /** An event in further languages. */
  eventWordings: { event: ref("events"), language: text, what: text },
  eventEntities: { event: ref("events"), entity: ref("entities") },
  eventEvidence: { event: ref("events"), article: ref("articles"), start: number, end: number },
  claims: { topic: text, relation: choice(claimRelations) },
  claimWordings: { claim: ref("claims"), language: text, topic: text },
  claimStatements: {
    claim: ref("claims"),
    what: text,
    date: number,
    article: ref("articles"),
    start: number,
    end: number
  },
  claimEntities: { claim: ref("claims"), entity: ref("entities") },
  /** Who stands with whom, and the passage that says how: sorted by entity, then by weight, best first. */
  relations: {
    entity: ref("entities"),
    other: ref("entities"),
    passage: ref("passages"),
    /** Words of the passage that say in what role one of the two stands there. */
    definition: optionalRef("definitions"),
    weight: number
  }
} as const satisfies Record<string, Record<string, Column>>

export type PackTables = typeof packTables
export type TableName = keyof PackTables

type ValueOf<C extends Column> = C extends { kind: "text" }
  ? string
  : C extends { kind: "choice"; of: readonly (infer V)[] }
    ? V
    : C extends { kind: "ref"; optional: true }
      ? number | null
      : number

/** One row of a table as code sees it: texts decoded, choices by name, refs as row numbers. */
export type Row<T extends TableName> = {
  readonly [K in keyof PackTables[T]]: PackTables[T][K] extends Column ? ValueOf<PackTables[T][K]> : never
}

export const tableNames = Object.keys(packTables) as readonly TableName[]

/** The sections of a pack in the order they are written; a section's number is its place in this list. */
export const sectionNames = [
  "stringOffsets",
  "stringBytes",
  "matchingTable",
  "postings",
  ...tableNames
] as const
export type SectionName = (typeof sectionNames)[number]

/** The bits of `forms.needs`: any one that is set suffices. */
export const needBits = { "full-name": 1, clue: 2, topic: 4 } as const
export type Need = keyof typeof needBits

const columns = new Map<TableName, readonly (readonly [string, Column])[]>(
  tableNames.map((table) => [table, Object.entries(packTables[table])])
)

/** Columns of a table in their order. */
export function columnsOf(table: TableName): readonly (readonly [string, Column])[] {
  return columns.get(table) ?? []
}
