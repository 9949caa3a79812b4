import type { Pack } from "../pack/open"
import type { Row } from "../pack/schema"
import { inverseDocumentFrequency } from "./weigh-terms"
import { entityTerm, hashTerm, termsOf } from "./terms"

/** Where articles contradict one another, what the page says of it is most likely to mislead. */
const CONFLICT_SHARE = 1.5

type Stretch = Pick<Row<"passages">, "article" | "start" | "end">

/**
 * The passages that make a statement on a matter of an entity, one on which articles say more than one thing, each with
 * how near the page comes to that matter: 1 for the nearest of the entity's matters, 0 where the page shares none of
 * its words and entities.
 */
export function mattersOnPage(
  pack: Pack,
  entity: number,
  page: ReadonlySet<string>
): ReadonlyMap<number, number> {
  const matters = rowsOf(pack.claimEntities, entity).map((row) => {
    const claim = pack.claimEntities.cell(row, "claim")
    const share = pack.claims.row(claim).relation === "conflict" ? CONFLICT_SHARE : 1
    return { claim, nearness: share * sharedRarity(pack, matterTerms(pack, claim, entity), page) }
  })
  const nearest = Math.max(Number.MIN_VALUE, ...matters.map(({ nearness }) => nearness))
  const passages = new Map<number, number>()
  for (const { claim, nearness } of matters) {
    for (const statement of statementsOf(pack, claim))
      for (const passage of passagesAt(pack, statement))
        passages.set(passage, Math.max(passages.get(passage) ?? 0, nearness / nearest))
  }
  return passages
}

/** The passages that tell of an event that an entity took part in. */
export function eventPassagesOf(pack: Pack, entity: number): number[] {
  return rowsOf(pack.eventEntities, entity).flatMap((row) => {
    const [from, to] = pack.eventEvidence.range("event", pack.eventEntities.cell(row, "event"))
    return numbers(from, to).flatMap((evidence) => passagesAt(pack, pack.eventEvidence.row(evidence)))
  })
}

/** What a matter is about, in terms of the index; its entity itself tells its matters not apart. */
function matterTerms(pack: Pack, claim: number, entity: number): string[] {
  const [from, to] = pack.claimEntities.range("claim", claim)
  const others = numbers(from, to)
    .map((row) => pack.claimEntities.cell(row, "entity"))
    .filter((other) => other !== entity)
  return [
    ...new Set(termsOf(pack.claims.row(claim).topic)),
    ...others.map((other) => entityTerm(pack.entities.row(other).id))
  ]
}

/** The terms that a matter and a page share, weighed by how rare they are in the corpus. */
function sharedRarity(pack: Pack, terms: readonly string[], page: ReadonlySet<string>): number {
  let sum = 0
  for (const term of terms) {
    if (!page.has(term)) continue
    const [row, end] = pack.terms.range("hash", hashTerm(term))
    if (row < end) sum += inverseDocumentFrequency(pack.passages.length, pack.terms.cell(row, "count"))
  }
  return sum
}

function statementsOf(pack: Pack, claim: number): Stretch[] {
  const [from, to] = pack.claimStatements.range("claim", claim)
  return numbers(from, to).map((row) => pack.claimStatements.row(row))
}

/** The passages that hold a stretch of an article or a part of it. */
function passagesAt(pack: Pack, { article, start, end }: Stretch): number[] {
  const [from, to] = pack.passages.range("article", article)
  return numbers(from, to).filter(
    (row) => pack.passages.cell(row, "start") < end && pack.passages.cell(row, "end") > start
  )
}

/** The rows of a table that name an entity. */
function rowsOf(table: Pack["claimEntities"] | Pack["eventEntities"], entity: number): number[] {
  return numbers(0, table.length).filter((row) => table.cell(row, "entity") === entity)
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
}
