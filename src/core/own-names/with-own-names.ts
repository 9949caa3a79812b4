import { contentsOf } from "../corpus/extend-pack"
import { formsToMatch } from "../corpus/form-rows"
import { createGazetteer } from "../corpus/loaded-corpus"
import { rowsAsTable } from "../corpus/rows-as-table"
import { createFormFinder } from "../gazetteer/find-forms"
import { buildMatchingTable } from "../gazetteer/matching-table"
import type { PackContents } from "../pack/encode"
import { joinTable } from "../pack/join-tables"
import type { Pack } from "../pack/open"
import { tableNames, type Row } from "../pack/schema"
import { addPostings } from "../retrieval/add-postings"
import type { Decisions } from "./decision"
import { ownRows } from "./own-rows"
import { readAgain, type FoundAgain } from "./read-again"

/**
 * A pack whose gazetteer knows the reader's own names too, and whose articles have been read again where they hold one.
 * Null where the decisions change nothing in it.
 */
export function withOwnNames(base: Pack, decisions: Decisions): PackContents | null {
  const before = contentsOf(base)
  const own = ownRows(decisions, before.tables.entities)
  const known = withForms(before, own)
  if (!known) return null
  const { contents, ownForms } = known
  const { entities, forms } = contents.tables
  const gazetteer = createGazetteer({
    entities: rowsAsTable(entities),
    forms: rowsAsTable(forms),
    matchingTable: contents.matchingTable
  })
  const find = createFormFinder(buildMatchingTable(formsToMatch(own.forms, entities)))
  const named = contents.tables.articles.flatMap(({ text }, article) =>
    find(text).length > 0 ? [article] : []
  )
  if (named.length === 0) return contents
  const found = readAgain(contents, gazetteer, named, {
    isNew: (entity) => entity >= before.tables.entities.length,
    isOwnForm: (form) => ownForms.has(form)
  })
  return withFound(contents, found)
}

/** The tables with further entities and forms; null where there are none that it lacks. */
function withForms(
  { tables, ...rest }: PackContents,
  own: ReturnType<typeof ownRows>
): { readonly contents: PackContents; readonly ownForms: ReadonlySet<number> } | null {
  const entities = [...tables.entities, ...own.entities]
  const parts = [tables.forms, own.forms].map((forms) => ({
    ...rest,
    tables: { ...noRows(), entities, forms }
  }))
  const places = parts.map(() => new Map([["entities", entities.map((_, row) => row)] as const]))
  const forms = joinTable("forms", parts, places, {
    keyOf: ({ entity, kind, text }) => `${entity} ${kind} ${text}`,
    compare: (a, b) => a.entity - b.entity
  })
  if (forms.length === tables.forms.length && own.entities.length === 0) return null
  const added = new Set(own.forms.map(({ entity, text }) => `${entity} ${text}`))
  const ownForms = new Set(
    forms.flatMap(({ entity, text }, i) => (added.has(`${entity} ${text}`) ? [i] : []))
  )
  const matchingTable = buildMatchingTable(formsToMatch(forms, entities))
  return { contents: { ...rest, matchingTable, tables: { ...tables, entities, forms } }, ownForms }
}

function withFound(contents: PackContents, found: FoundAgain): PackContents {
  const { tables } = contents
  const known = new Set(tables.entityPassages.map(({ entity, passage }) => `${entity} ${passage}`))
  const postings = addPostings({ terms: tables.terms, bytes: contents.postings }, found.postings)
  return {
    ...contents,
    postings: postings.bytes,
    tables: {
      ...tables,
      terms: postings.terms,
      mentions: [...withoutOverlapped(tables.mentions, found.mentions), ...found.mentions].toSorted(
        (a, b) => a.article - b.article || a.start - b.start
      ),
      entityPassages: [
        ...tables.entityPassages,
        ...found.entityPassages.filter(({ entity, passage }) => !known.has(`${entity} ${passage}`))
      ].toSorted((a, b) => a.entity - b.entity || b.weight - a.weight || a.passage - b.passage),
      // New entities come behind all others.
      definitions: [...tables.definitions, ...found.definitions],
      relations: [...tables.relations, ...found.relations].toSorted(
        (a, b) => a.entity - b.entity || b.weight - a.weight || a.other - b.other
      )
    }
  }
}

/** A longer name takes the place of what was found inside it, or is it again. */
function withoutOverlapped(
  mentions: readonly Row<"mentions">[],
  found: readonly Row<"mentions">[]
): readonly Row<"mentions">[] {
  const byArticle = new Map<number, Row<"mentions">[]>()
  for (const mention of found)
    byArticle.set(mention.article, [...(byArticle.get(mention.article) ?? []), mention])
  return mentions.filter(
    ({ article, start, end }) =>
      !(byArticle.get(article) ?? []).some((other) => other.start < end && start < other.end)
  )
}

function noRows(): PackContents["tables"] {
  const tables: unknown = Object.fromEntries(tableNames.map((table) => [table, []]))
  // One entry for each table of the schema.
  return tables as PackContents["tables"]
}
