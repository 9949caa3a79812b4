import { buildMatchingTable } from "../gazetteer/matching-table"
import type { PackContents } from "../pack/encode"
import { joinTable, type Places } from "../pack/join-tables"
import type { Row } from "../pack/schema"
import { readPostings, writePostings, type Posting, type Postings } from "../retrieval/postings"
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
      trim: (rows) => rows.filter((row, i) => row.entity !== rows[i - MOST_DEFINITIONS]?.entity)
    }),
    mentions: joinTable("mentions", contents, places),
    entityPassages: joinTable("entityPassages", contents, places, {
      compare: (a, b) => a.entity - b.entity || b.weight - a.weight || a.passage - b.passage
    }),
    events: joinTable("events", contents, places, {
      keeps: (_, part, index) => (supportOf[part]?.events.get(index) ?? 0) > 0
    }),
    eventEntities: joinTable("eventEntities", contents, places),
    eventEvidence: joinTable("eventEvidence", contents, places),
    claims: joinTable("claims", contents, places, {
      keeps: (_, part, index) => (supportOf[part]?.claims.get(index) ?? 0) >= LEAST_STATEMENTS
    }),
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
function bestOfEachPair(rows: readonly Row<"relations">[]): readonly Row<"relations">[] {
  const pairs = new Set<string>()
  return rows.filter(({ entity, other }) => {
    const pair = `${entity} ${other}`
    return !pairs.has(pair) && pairs.add(pair)
  })
}

function joinPostings(contents: readonly PackContents[], places: readonly Places[]): Postings {
  const lists = new Map<number, Posting[]>()
  contents.forEach(({ tables, postings }, part) => {
    const passages = places[part]?.get("passages") ?? []
    for (const term of tables.terms) {
      const list = lists.get(term.hash) ?? []
      for (const [passage, impact] of readPostings(postings, term)) {
        const place = passages[passage] ?? null
        if (place !== null) list.push([place, impact])
      }
      if (list.length > 0) lists.set(term.hash, list)
    }
  })
  return writePostings(lists)
}
