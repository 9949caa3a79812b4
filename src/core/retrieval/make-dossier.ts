import type { Passage } from "../card"
import { namesOf } from "../corpus/names-of"
import type { LoadedCorpus } from "../corpus/loaded-corpus"
import type { Dossier, Tie } from "../dossier"
import type { EntityId } from "../model"
import { relatedEntities } from "./card-relations"
import { quoteClaim } from "./differing-claims"
import { headOf } from "./head"
import { quotePassage, quoteSpan } from "./quote"
import { quoteEvent } from "./quote-event"

/** Enough to see that there are more; whoever wants them says so. */
const FIRST_PASSAGES = 5
const PASSAGES_A_PAGE = 15
/** More names in one picture would be a thicket. */
const MOST_RELATED = 12

/** All the corpus holds on an entity; null for one that it does not know. Everything in it is verbatim. */
export function makeDossier(corpus: LoadedCorpus, entity: EntityId): Dossier | null {
  const row = corpus.rows.get(entity)
  if (row === undefined) return null
  const { pack } = corpus
  const [from, to] = pack.entityPassages.range("entity", row)
  return {
    ...headOf(corpus, row),
    passages: quotePassages(corpus, row, from, Math.min(to, from + FIRST_PASSAGES)),
    passageCount: to - from,
    timeline: eventsOf(corpus, row).flatMap((event) => quoteEvent(corpus, event, row, 0) ?? []),
    claims: pack.claimEntities
      .rows()
      .flatMap(({ claim, entity }) =>
        entity === row
          ? [
              quoteClaim(corpus, claim, (stretch) =>
                quoteSpan(corpus, row, stretch, "differs from other articles")
              )
            ]
          : []
      ),
    ...relationsOf(corpus, row),
    names: namesOf(pack, row)
  }
}

/** Further passages of a dossier, in its order, from the one with the number `from`; none where there are no more. */
export function dossierPassages(corpus: LoadedCorpus, entity: EntityId, from: number): Passage[] {
  const row = corpus.rows.get(entity)
  if (row === undefined) return []
  const [first, end] = corpus.pack.entityPassages.range("entity", row)
  return quotePassages(corpus, row, first + from, Math.min(end, first + from + PASSAGES_A_PAGE))
}

function quotePassages(corpus: LoadedCorpus, entity: number, from: number, to: number): Passage[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => {
    const { passage, why } = corpus.pack.entityPassages.row(from + i)
    return quotePassage(corpus, entity, passage, why)
  })
}

function eventsOf({ pack }: LoadedCorpus, entity: number): number[] {
  const day = (event: number) => pack.events.cell(event, "date")
  return pack.eventEntities
    .rows()
    .flatMap((row) => (row.entity === entity ? [row.event] : []))
    .toSorted((a, b) => day(a) - day(b) || a - b)
}

function relationsOf(corpus: LoadedCorpus, entity: number): Pick<Dossier, "related" | "ties"> {
  const { pack, rows } = corpus
  const related = relatedEntities(corpus, entity, MOST_RELATED)
  const [from] = pack.relations.range("entity", entity)
  const weights = related.map((_, i) => pack.relations.cell(from + i, "weight"))
  const closest = Math.max(1, ...weights)
  return {
    related: related.map((one, i) => ({ ...one, closeness: (weights[i] ?? 0) / closest })),
    ties: tiesAmong(
      pack,
      related.map((one) => rows.get(one.entity))
    )
  }
}

/** Each pair of the entities that stands together, once. */
function tiesAmong(pack: LoadedCorpus["pack"], entities: readonly (number | undefined)[]): Tie[] {
  return entities.flatMap((entity, one) => {
    if (entity === undefined) return []
    const [from, to] = pack.relations.range("entity", entity)
    const others = new Set(
      Array.from({ length: to - from }, (_, i) => pack.relations.cell(from + i, "other"))
    )
    return entities.flatMap((candidate, other) =>
      other > one && candidate !== undefined && others.has(candidate) ? [{ one, other }] : []
    )
  })
}
