import type { LoadedCorpus } from "../corpus/loaded-corpus"
import type { EntityId } from "../model"
import { dayNumber } from "../pack/days"
import {
  asidesOf,
  ownPassages,
  readPassage,
  whyOf,
  type Candidate,
  type RankedPassage,
  type Read
} from "./candidates"
import { mattersOnPage } from "./matters"
import { scorePassages } from "./score-passages"
import { entityTerm, termsOf } from "./terms"

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
  /** How near the page comes to a matter on which it makes a statement, and other articles another. */
  readonly matter: number
  /** How much of it the page does not say itself. */
  readonly novelty: number
  /** Whether it says what is not so. */
  readonly denial: number
  /** How near its date is to the page's. */
  readonly time: number
  /** What is left of all this where it does not speak of the entity itself, but of a matter or event of it. */
  readonly asides: number
}

export const rankingWeights: RankingWeights = {
  page: 1,
  aboutness: 0.4,
  matter: 0.8,
  novelty: 0.75,
  denial: 0.1,
  time: 0.2,
  asides: 0.2
}

/** A page that holds nearly all words of a passage says what the passage says. */
const KNOWN_SHARE = 0.9
/** What is left of the novelty of a passage that most likely reports the page's own news. */
const SAME_NEWS_SHARE = 0.4
/** Two passages that share this much of their words tell the same thing. */
const SAME_SHARE = 0.7
/** Reading the words of a passage is slow: of a country that every article names only the best are read. */
const MOST_READ = 200

/**
 * Passages of background on an entity, best first. Without a page they are ranked by how much they say of the entity,
 * then by date, newest first. What the page already says is not background and is left out; a passage that tells the
 * same as a better one is left out too. What only touches the entity comes last, and only where a page is read.
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
  const own = ownPassages(pack, entity, pageDay)
  const read = (best: Candidate) => ({ ...best, ...readPassage(pack, best) })
  if (query.text === undefined) return withoutRepeats(pack, bestOf(own).map(read))

  const page = new Set([...termsOf(query.text), ...(query.company ?? []).map(entityTerm)])
  const fits = scorePassages(pack, page)
  const bestFit = Math.max(1, ...own.map(({ passage }) => fits.get(passage) ?? 0))
  const matters = mattersOnPage(pack, entity, page)
  const asides = weights.asides > 0 ? asidesOf(pack, entity, own, matters.keys(), pageDay) : []
  const promising = [...own, ...asides].map((candidate) => ({
    ...candidate,
    score:
      weights.page * Math.min(1, (fits.get(candidate.passage) ?? 0) / bestFit) +
      weights.aboutness * candidate.score +
      weights.matter * (matters.get(candidate.passage) ?? 0) +
      weights.time * candidate.nearness
  }))
  return withoutRepeats(
    pack,
    bestOf(promising)
      .map(read)
      .flatMap((candidate) => {
        const known = sharedShare(candidate.terms, page)
        const novelty = (1 - known) * (candidate.isSameNews ? SAME_NEWS_SHARE : 1)
        const score = candidate.score + weights.novelty * novelty + (candidate.isDenial ? weights.denial : 0)
        return known >= KNOWN_SHARE
          ? []
          : [{ ...candidate, score: candidate.row === null ? weights.asides * score : score }]
      })
  )
}

function bestOf(candidates: readonly Candidate[]): Candidate[] {
  return candidates.toSorted(byScore).slice(0, MOST_READ)
}

function withoutRepeats(
  pack: LoadedCorpus["pack"],
  candidates: readonly (Candidate & Read)[]
): RankedPassage[] {
  const chosen: (typeof candidates)[number][] = []
  for (const next of candidates.toSorted(byScore)) {
    const isRepeat = chosen.some(({ terms }) => sharedShare(next.terms, terms) > SAME_SHARE)
    if (!isRepeat) chosen.push(next)
  }
  return chosen.map((candidate) => {
    const { passage, article, score, isNewer } = candidate
    return { passage, article, score, why: whyOf(pack, candidate), isNewer }
  })
}

/** Best first; of equals the newest. */
function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || b.day - a.day || a.passage - b.passage
}

function sharedShare(terms: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (terms.size === 0) return 1
  let shared = 0
  for (const term of terms) if (others.has(term)) shared++
  return shared / terms.size
}
