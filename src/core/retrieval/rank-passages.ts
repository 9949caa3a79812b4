import type { LoadedCorpus } from "../corpus/loaded-corpus"
import type { EntityId, Span } from "../model"
import { dayNumber } from "../pack/days"
import { scorePassages } from "./score-passages"
import { entityTerm, termsOf } from "./terms"

/** A passage chosen for an entity, by row numbers. */
export type RankedPassage = {
  readonly passage: number
  readonly article: number
  readonly score: number
  readonly why: string
  /** The article is newer than the page; false where either has no date. */
  readonly isNewer: boolean
}

/** What passages are ranked for: the entity, and the page being read where there is one. */
export type BackgroundQuery = {
  readonly entity: EntityId
  /** The page's own text. */
  readonly text?: string | undefined
  /** The page's own day, ISO 8601. */
  readonly date?: string | undefined
  /** Entities that the page names besides. */
  readonly company?: readonly EntityId[]
}

/**
 * What a passage's score is made of where a page is read; each part is 0 to 1 before it is weighed. `npm run evaluate`
 * prints what each brings.
 */
export type RankingWeights = {
  /** How well it fits the page's words and entities: BM25, the best passage on the entity being 1. */
  readonly page: number
  /** How much it says of the entity. */
  readonly aboutness: number
  /** It is a statement on which articles differ, or which holds only at its date. */
  readonly claim: number
}

export const rankingWeights: RankingWeights = { page: 1, aboutness: 0.4, claim: 0.4 }

/** A page that holds nearly all words of a passage says what the passage says. */
const KNOWN_SHARE = 0.9
/** Two passages that share this much of their words tell the same thing. */
const SAME_SHARE = 0.7
/** Each passage already chosen from an article makes the next of it a little less welcome. */
const SAME_ARTICLE_COST = 0.06

/**
 * Passages of background on an entity, best first. Without a page they are ranked by how much they say of the entity,
 * then by date, newest first. What the page already says is not background and is left out; a passage that tells the
 * same as a better one is left out too.
 */
export function rankPassages(
  corpus: LoadedCorpus,
  query: BackgroundQuery,
  weights: RankingWeights = rankingWeights
): RankedPassage[] {
  const { pack, rows } = corpus
  const entity = rows.get(query.entity)
  if (entity === undefined) return []
  const pageDay = dayNumber(query.date)
  const [from, to] = pack.entityPassages.range("entity", entity)
  const candidates = Array.from({ length: to - from }, (_, i) => {
    const { passage, weight, why } = pack.entityPassages.row(from + i)
    const { article, start, end } = pack.passages.row(passage)
    const { date, text } = pack.articles.row(article)
    const terms = new Set(termsOf(text.slice(start, end)))
    const isNewer = pageDay > 0 && date > pageDay
    const aboutness = weight / 255
    return {
      passage,
      article,
      start,
      end,
      score: aboutness,
      aboutness,
      why,
      day: date,
      terms,
      isNewer
    }
  })
  if (query.text === undefined) return choose(candidates)

  const page = readPage(query.text, query.company ?? [])
  const fits = scorePassages(pack, page.terms)
  const bestFit = Math.max(1, ...candidates.map(({ passage }) => fits.get(passage) ?? 0))
  const isClaimed = claimFinder(corpus, entity)
  return choose(
    candidates
      .filter(({ terms }) => sharedShare(terms, page.words) < KNOWN_SHARE)
      .map((candidate) => ({
        ...candidate,
        score:
          (weights.page * (fits.get(candidate.passage) ?? 0)) / bestFit +
          weights.aboutness * candidate.aboutness +
          (isClaimed(candidate) ? weights.claim : 0)
      }))
  )
}

/** Tells whether a stretch of an article holds a statement of a differing claim about an entity. */
function claimFinder({ pack }: LoadedCorpus, entity: number) {
  const claims = new Set(
    pack.claimEntities.rows().flatMap((row) => (row.entity === entity ? [row.claim] : []))
  )
  const statements = pack.claimStatements.rows().filter(({ claim }) => claims.has(claim))
  return ({ article, start, end }: Span & { readonly article: number }) =>
    statements.some((one) => one.article === article && one.start < end && one.end > start)
}

type Candidate = RankedPassage & { readonly day: number; readonly terms: ReadonlySet<string> }

function choose(candidates: readonly Candidate[]): RankedPassage[] {
  const waiting = [...candidates]
  const chosen: Candidate[] = []
  const perArticle = new Map<number, number>()
  const value = ({ score, article }: Candidate) => score - SAME_ARTICLE_COST * (perArticle.get(article) ?? 0)
  while (waiting.length > 0) {
    waiting.sort((a, b) => value(b) - value(a) || b.day - a.day || a.passage - b.passage)
    const next = waiting.shift()
    if (!next || chosen.some(({ terms }) => sharedShare(next.terms, terms) > SAME_SHARE)) continue
    chosen.push({ ...next, score: value(next) })
    perArticle.set(next.article, (perArticle.get(next.article) ?? 0) + 1)
  }
  return chosen.map(({ passage, article, score, why, isNewer }) => ({
    passage,
    article,
    score,
    why,
    isNewer
  }))
}

function readPage(text: string, company: readonly EntityId[]) {
  const words = termsOf(text)
  return { words: new Set(words), terms: [...words, ...company.map(entityTerm)] }
}

function sharedShare(terms: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (terms.size === 0) return 1
  let shared = 0
  for (const term of terms) if (others.has(term)) shared++
  return shared / terms.size
}
