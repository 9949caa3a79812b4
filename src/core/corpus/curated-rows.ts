import type { ClaimEntry, EventEntry } from "../curation/article-notes-schema"
import { dayNumber } from "../pack/days"
import type { Row } from "../pack/schema"
import type { CitedArticle } from "./cited-articles"
import type { Problem } from "./problem"

/** An entry of a curated list, with the place it is written at. */
export type Placed<T> = { readonly entry: T; readonly file: string; readonly line: number }

/** What an entry is looked up in: articles by file, entities by id. */
export type Lookup = {
  readonly articles: ReadonlyMap<string, CitedArticle>
  readonly entityRow: ReadonlyMap<string, number>
}

/** The files that events and claims quote. */
export function citedFiles(
  events: readonly Placed<EventEntry>[],
  claims: readonly Placed<ClaimEntry>[]
): ReadonlySet<string> {
  return new Set([
    ...events.flatMap(({ entry }) => entry.evidence.map(({ file }) => file)),
    ...claims.flatMap(({ entry }) => entry.statements.map(({ file }) => file))
  ])
}

type EventTables = {
  readonly events: Row<"events">[]
  readonly eventWordings: Row<"eventWordings">[]
  readonly eventEntities: Row<"eventEntities">[]
  readonly eventEvidence: Row<"eventEvidence">[]
}

/** The events of a corpus as rows of a pack, oldest first; an entry that refers to nothing is left out and told. */
export function eventRows(
  placed: readonly Placed<EventEntry>[],
  lookup: Lookup,
  problems: Problem[]
): EventTables {
  const tables: EventTables = { events: [], eventWordings: [], eventEntities: [], eventEvidence: [] }
  const oldestFirst = placed.toSorted(
    (a, b) => a.entry.date.localeCompare(b.entry.date, "en") || a.line - b.line
  )
  for (const at of oldestFirst) {
    const { date, end, precision, what, in: wordings, entities, evidence } = at.entry
    const spans = evidence.map(({ file, text }) => locate(lookup, at, file, text, problems))
    const rows = entities.map((id) => rowOf(lookup, at, id, problems))
    if ([...spans, ...rows].includes(null)) continue
    const event = tables.events.push({ date: dayNumber(date), dateEnd: dayNumber(end), precision, what }) - 1
    for (const [language, wording] of Object.entries(wordings))
      tables.eventWordings.push({ event, language, what: wording })
    for (const entity of rows) if (entity !== null) tables.eventEntities.push({ event, entity })
    for (const span of spans) if (span) tables.eventEvidence.push({ event, ...span })
  }
  return tables
}

type ClaimTables = {
  readonly claims: Row<"claims">[]
  readonly claimWordings: Row<"claimWordings">[]
  readonly claimStatements: Row<"claimStatements">[]
  readonly claimEntities: Row<"claimEntities">[]
}

/** What articles say differently of one thing, as rows of a pack; dates are those of the articles. */
export function claimRows(
  placed: readonly Placed<ClaimEntry>[],
  lookup: Lookup,
  problems: Problem[]
): ClaimTables {
  const tables: ClaimTables = { claims: [], claimWordings: [], claimStatements: [], claimEntities: [] }
  for (const at of placed) {
    const { topic, in: wordings, relation, entities, statements } = at.entry
    const spans = statements.map(({ file, text }) => locate(lookup, at, file, text, problems))
    const rows = entities.map((id) => rowOf(lookup, at, id, problems))
    if ([...spans, ...rows].includes(null)) continue
    const claim = tables.claims.push({ topic, relation }) - 1
    for (const [language, wording] of Object.entries(wordings))
      tables.claimWordings.push({ claim, language, topic: wording })
    for (const entity of rows) if (entity !== null) tables.claimEntities.push({ claim, entity })
    statements.forEach(({ what, file }, i) => {
      const span = spans[i]
      if (!span) return
      const date = lookup.articles.get(file)?.date ?? 0
      tables.claimStatements.push({ claim, what, date, ...span })
    })
  }
  return tables
}

type ArticleSpan = { readonly article: number; readonly start: number; readonly end: number }

function locate(
  { articles }: Lookup,
  { file: list, line }: Placed<unknown>,
  file: string,
  words: string,
  problems: Problem[]
): ArticleSpan | null {
  const cited = articles.get(file)
  const start = cited?.text.indexOf(words) ?? -1
  const end = start + words.length
  const zone = cited?.zones.find((one) => start >= 0 && one.start < end && one.end > start)
  if (cited && start >= 0 && !zone) return { article: cited.article, start, end }
  const reason = zone
    ? `“${words}” stands in a part of ${file} that is no background (${zone.kind}: ${zone.reason})`
    : cited
      ? `${file} does not say “${words}”`
      : `there is no article ${file}`
  problems.push({ severity: "error", file: list, line, reason })
  return null
}

function rowOf(
  { entityRow }: Lookup,
  { file, line }: Placed<unknown>,
  id: string,
  problems: Problem[]
): number | null {
  const row = entityRow.get(id)
  if (row !== undefined) return row
  problems.push({ severity: "error", file, line, reason: `there is no entity ${id} in the gazetteer` })
  return null
}
