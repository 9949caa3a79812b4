import type { CardEvent, DifferingClaim } from "../card"
import { describeFound } from "../corpus/describe-found"
import type { LoadedCorpus } from "../corpus/loaded-corpus"
import type { Counted, PageDescription } from "../dossier"
import { groupBy } from "../group-by"
import type { PageContext } from "../page"
import { dayNumber } from "../pack/days"
import { quoteClaim } from "./differing-claims"
import { articlesForPage } from "./page-articles"
import { quoteSpan } from "./quote"
import { quoteEvent } from "./quote-event"
import { salienceOf } from "./salience"

const MOST_EVENTS = 10
const MOST_CLAIMS = 4

/** A page, as its own side tells of it. */
export type PageQuery = {
  readonly page: PageContext
  /** Its own day, ISO 8601; null where it states none. */
  readonly date: string | null
  /** Its text, or the parts of it that name something. */
  readonly text: string
  readonly found: readonly Counted[]
}

/** What the corpus holds around a page; lists are empty where it holds nothing. Everything quoted is verbatim. */
export function describePage(corpus: LoadedCorpus, { page, date, text, found }: PageQuery): PageDescription {
  const salience = salienceOf(corpus, page, found)
  const weightOf = (entity: string) => salience.get(entity) ?? 0
  const entities = describeFound(corpus, found).toSorted((a, b) => weightOf(b.entity) - weightOf(a.entity))
  const byRow = new Map<number, number>()
  for (const { entity } of entities) {
    const row = corpus.rows.get(entity)
    if (row !== undefined) byRow.set(row, weightOf(entity))
  }
  return {
    entities,
    timeline: timelineFor(corpus, byRow, dayNumber(date ?? undefined)),
    claims: claimsFor(corpus, byRow),
    articles:
      entities.length === 0
        ? []
        : articlesForPage(
            corpus,
            entities.map(({ entity }) => entity),
            text
          ),
    pageDate: date
  }
}

type Salience = ReadonlyMap<number, number>
type Concerned = { readonly entity: number }

/** The weights of those of the page that it concerns, and the weightiest of them, by row; null where it is none. */
function concernOf(concerned: readonly Concerned[], salience: Salience) {
  const known = concerned.flatMap(({ entity }) => {
    const weight = salience.get(entity)
    return weight === undefined ? [] : [{ entity, weight }]
  })
  const [first] = known.toSorted((a, b) => b.weight - a.weight)
  return first ? { entity: first.entity, weight: known.reduce((sum, one) => sum + one.weight, 0) } : null
}

function timelineFor(corpus: LoadedCorpus, salience: Salience, pageDay: number): CardEvent[] {
  const { pack } = corpus
  const day = (event: number) => pack.events.cell(event, "date")
  return [...groupBy(pack.eventEntities.rows(), ({ event }) => event)]
    .flatMap(([event, participants]) => {
      const concern = concernOf(participants, salience)
      return concern ? [{ event, ...concern }] : []
    })
    .toSorted((a, b) => b.weight - a.weight || day(b.event) - day(a.event))
    .slice(0, MOST_EVENTS)
    .toSorted((a, b) => day(a.event) - day(b.event) || a.event - b.event)
    .flatMap(({ event, entity }) => quoteEvent(corpus, event, entity, pageDay) ?? [])
}

function claimsFor(corpus: LoadedCorpus, salience: Salience): DifferingClaim[] {
  return [...groupBy(corpus.pack.claimEntities.rows(), ({ claim }) => claim)]
    .flatMap(([claim, concerned]) => {
      const concern = concernOf(concerned, salience)
      return concern ? [{ claim, ...concern }] : []
    })
    .toSorted((a, b) => b.weight - a.weight || a.claim - b.claim)
    .slice(0, MOST_CLAIMS)
    .map(({ claim, entity }) =>
      quoteClaim(corpus, claim, (stretch) =>
        quoteSpan(corpus, entity, stretch, "differs from other articles")
      )
    )
}
