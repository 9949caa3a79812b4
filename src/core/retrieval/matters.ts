import type { Pack } from "../pack/open"
import type { Row } from "../pack/schema"
import { entityTerm, foldedWords, hashTerm, termsOf, termsOfWords } from "./terms"
import { topicsOf } from "./topics"
import { inverseDocumentFrequency } from "./weigh-terms"

/** Where articles contradict one another, what the page says of it is most likely to mislead. */
const CONFLICT_SHARE = 2
/** A matter of the general's journeys is Russia's as well, but tells of him. */
const BESIDES_SHARE = 0.3
/** What a shared topic counts, beside terms by their rarity: about as much as a term that is everywhere. */
const TOPIC_RARITY = 1.5
/** A page that shares so much with a matter has come half the way to it. */
const HALFWAY = 8

type Stretch = Pick<Row<"passages">, "article" | "start" | "end">

/** What a passage has to do with the matters of an entity, those on which articles say more than one thing. */
export type Statement = {
  /** How near the page comes to the matter, below 1; 0 where it shares none of its words, topics and entities. */
  readonly nearness: number
  /** Articles contradict one another in it. */
  readonly isDisputed: boolean
  /** The matter is mainly about the entity. */
  readonly isMain: boolean
}

/** A page, by the terms and the topics of its text. */
export type PageTerms = {
  readonly terms: ReadonlySet<string>
  readonly topics: Pick<ReadonlySet<string>, "has">
}

/** The passages that make statements on matters of an entity. What several make, they make together. */
export function mattersOnPage(pack: Pack, entity: number, page: PageTerms): ReadonlyMap<number, Statement> {
  const passages = new Map<number, Statement>()
  for (const row of rowsOf(pack.claimEntities, entity)) {
    const claim = pack.claimEntities.cell(row, "claim")
    const isDisputed = pack.claims.row(claim).relation === "conflict"
    // Editors name first whom a matter is mainly about.
    const isMain = row === pack.claimEntities.range("claim", claim)[0]
    const shared =
      sharedWith(pack, claim, entity, page) * (isDisputed ? CONFLICT_SHARE : 1) * (isMain ? 1 : BESIDES_SHARE)
    const nearness = shared / (shared + HALFWAY)
    for (const statement of statementsOf(pack, claim))
      for (const passage of passagesAt(pack, statement)) {
        const other = passages.get(passage)
        passages.set(passage, {
          nearness: Math.max(nearness, other?.nearness ?? 0),
          isDisputed: isDisputed || other?.isDisputed === true,
          isMain: isMain || other?.isMain === true
        })
      }
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

/**
 * How much of what a matter is about stands on a page. Its entity itself tells its matters not apart, and the others
 * count as entities, not by the words of their names as well.
 */
function sharedWith(pack: Pack, claim: number, entity: number, page: PageTerms): number {
  const [from, to] = pack.claimEntities.range("claim", claim)
  const entities = numbers(from, to).map((row) => pack.claimEntities.cell(row, "entity"))
  const names = new Set(entities.flatMap((row) => termsOf(pack.entities.row(row).name)))
  const words = foldedWords(pack.claims.row(claim).topic)
  const terms = new Set([
    ...termsOfWords(words).filter((term) => !names.has(term)),
    ...entities.filter((other) => other !== entity).map((other) => entityTerm(pack.entities.row(other).id))
  ])
  const topics = [...topicsOf(words)].filter((topic) => page.topics.has(topic))
  return sharedRarity(pack, terms, page.terms) + TOPIC_RARITY * topics.length
}

/**
 * The terms that a matter shares with a page, weighed by how rare they are in the corpus; the rarest are those that its
 * editors alone use.
 */
function sharedRarity(pack: Pack, terms: ReadonlySet<string>, page: ReadonlySet<string>): number {
  let sum = 0
  for (const term of terms) {
    if (!page.has(term)) continue
    const [row, end] = pack.terms.range("hash", hashTerm(term))
    sum += inverseDocumentFrequency(pack.passages.length, row < end ? pack.terms.cell(row, "count") : 0)
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
