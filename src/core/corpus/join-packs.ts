import { buildMatchingTable } from "../gazetteer/matching-table"
import type { PackContents } from "../pack/encode"
import { joinTable, type Places } from "../pack/join-tables"
import type { Row } from "../pack/schema"
import { eachPosting } from "../retrieval/each-posting"
import { createPostingsWriter, type Postings } from "../retrieval/postings"
import { MOST_DEFINITIONS } from "./definition-rows"
import { formsToMatch } from "./form-rows"

/** One of the packs that are joined, and what of it is wanted. */
export type PackPart = {
  readonly contents: PackContents
  /** False for articles that are left out, with all that they say. */
  keepsArticle?(article: Row<"articles">): boolean
  /** False for entities that are left out, with all that is said of them. */
  keepsEntity?(entity: Row<"entities">): boolean
}

/** Differing claims of one article alone differ from nothing. */
const LEAST_STATEMENTS = 2

/**
 * One pack of several, or a part of one. Where packs say different things of one entity the first has its way; two
 * articles of the same text are one. Words weigh as much as in the pack they come from.
 */
export function joinPacks(
  parts: readonly PackPart[],
  provenance: readonly Row<"provenance">[]
): PackContents {
  const contents = parts.map((part) => part.contents)
  const places: readonly Places[] = parts.map(() => new Map())
  const entities = joinTable("entities", contents, places, {
    keeps: (row, part) => parts[part]?.keepsEntity?.(row) ?? true,
    keyOf: ({ id }) => id
  })
  const articles = joinTable("articles", contents, places, {
    keeps: (row, part) => parts[part]?.keepsArticle?.(row) ?? true,
    keyOf: ({ text }) => text.trim(),
    doubles: "are left out"
  })
  const supportOf = contents.map(({ tables }, part) => {
    const isKept = ({ article }: { readonly article: number }) =>
      (places[part]?.get("articles")?.[article] ?? null) !== null
    return {
      events: countBy(tables.eventEvidence.filter(isKept), ({ event }) => event),
      claims: countBy(tables.claimStatements.filter(isKept), ({ claim }) => claim)
    }
  })
  const passages = joinTable("passages", contents, places)
  const forms = joinTable("forms", contents, places, {
    keyOf: ({ entity, kind, language, text }) => `${entity} ${kind} ${language} ${text}`,
    compare: (a, b) => a.entity - b.entity
  })
  const tables: PackContents["tables"] = {
    provenance,
    entities,
    articles: withOwnFiles(articles),
    zones: joinTable("zones", contents, places),
    passages,
    forms,
    definitions: joinTable("definitions", contents, places, {
      compare: (a, b) => a.entity - b.entity,
      trim: (rows) => rows.map(({ entity }, i) => entity !== rows[i - MOST_DEFINITIONS]?.entity)
    }),
    mentions: joinTable("mentions", contents, places),
    entityPassages: joinTable("entityPassages", contents, places, {
      compare: (a, b) => a.entity - b.entity || b.weight - a.weight || a.passage - b.passage
    }),
    events: joinTable("events", contents, places, {
      keeps: (_, part, index) => (supportOf[part]?.events.get(index) ?? 0) > 0
    }),
    eventWordings: joinTable("eventWordings", contents, places),
    eventEntities: joinTable("eventEntities", contents, places),
    eventEvidence: joinTable("eventEvidence", contents, places),
    claims: joinTable("claims", contents, places, {
      keeps: (_, part, index) => (supportOf[part]?.claims.get(index) ?? 0) >= LEAST_STATEMENTS
    }),
    claimWordings: joinTable("claimWordings", contents, places),
    claimStatements: joinTable("claimStatements", contents, places),
    claimEntities: joinTable("claimEntities", contents, places),
    relations: joinTable("relations", contents, places, {
      compare: (a, b) => a.entity - b.entity || b.weight - a.weight || a.other - b.other,
      trim: bestOfEachPair
    }),
    terms: []
  }
  const postings = joinPostings(contents, places)
  const [first] = contents
  const isFirstGazetteer = forms.length === first?.tables.forms.length
  return {
    tables: { ...tables, terms: postings.terms },
    matchingTable:
      first && isFirstGazetteer ? first.matchingTable : buildMatchingTable(formsToMatch(forms, entities)),
    postings: postings.bytes
  }
}

function countBy<T>(rows: readonly T[], keyOf: (row: T) => number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1)
  return counts
}

/** Articles are known by their files; one whose name is taken gets another. */
function withOwnFiles(articles: readonly Row<"articles">[]): readonly Row<"articles">[] {
  const taken = new Set<string>()
  return articles.map((article) => {
    let { file } = article
    for (let count = 2; taken.has(file); count++) file = `${count}-${article.file}`
    taken.add(file)
    return file === article.file ? article : { ...article, file }
  })
}

/** Rows stand best first. */
function bestOfEachPair(rows: readonly Row<"relations">[]): readonly boolean[] {
  const pairs = new Set<string>()
  return rows.map(({ entity, other }) => {
    const { size } = pairs
    return pairs.add(`${entity} ${other}`).size > size
  })
}

/** Each term's lists one after another, part by part: passages of later parts come later. */
function joinPostings(contents: readonly PackContents[], places: readonly Places[]): Postings {
  const lists = contents.flatMap(({ tables, postings }, part) => {
    const passages = places[part]?.get("passages") ?? []
    return tables.terms.map((term) => ({ term, postings, passages }))
  })
  const writer = createPostingsWriter()
  // Sorting keeps those of one term in the order of their parts.
  for (const { term, postings, passages } of lists.toSorted((a, b) => a.term.hash - b.term.hash)) {
    writer.begin(term.hash)
    eachPosting(postings, term, (passage, impact) => {
      const place = passages[passage] ?? null
      if (place !== null) writer.put(place, impact)
    })
  }
  return writer.end()
}
