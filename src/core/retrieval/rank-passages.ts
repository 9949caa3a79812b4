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
import { curatedArticles } from "./curated-articles"
import { createDatedness } from "./dated-passages"
import { mattersOnPage } from "./matters"
import { scorePassages } from "./score-passages"
import { entityTerm, foldedWords, termsOfWords } from "./terms"
import { countTopics, topicCloseness, topicRarity, topicSureness } from "./topics"

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
  /**
   * How well it fits the page's words and entities, as far as topics tell too little of the page: BM25, the best passage
   * on the entity being 1.
   */
  readonly page: number
  /** How near it comes to what the page is about, by topics. */
  readonly topics: number
  /** How much it says of the entity. */
  readonly aboutness: number
  /** How near the page comes to a matter on which it makes a statement, and other articles another. */
  readonly matter: number
  /** Whether such a matter, near or not, is mainly about the entity. */
  readonly main: number
  /** Whether articles contradict one another in such a matter, near or not. */
  readonly dispute: number
  /** How much of it the page does not say itself. */
  readonly novelty: number
  /** Whether it says what is not so. */
  readonly denial: number
  /** How much it tells of what happened when. */
  readonly events: number
  /** How near its date is to the page's. */
  readonly time: number
  /** Whether it is not newer than the page: what came of the matter is not what led to it. */
  readonly past: number
  /** How much it has to say: a single clause lacks what makes it understood. */
  readonly length: number
  /** What is left of all this where it does not speak of the entity itself, but of a matter or event of it. */
  readonly asides: number
}

/** Fitted together on the judged pages: most parts overlap, and none can be judged by what it brings alone. */
export const rankingWeights: RankingWeights = {
  page: 2.6,
  topics: 2.75,
  aboutness: 1.85,
  matter: 2.9,
  main: 0.7,
  dispute: 1.15,
  novelty: 0.6,
  denial: 0.7,
  events: 0.9,
  time: 0.7,
  past: 0.45,
  length: 0.85,
  asides: 0.2
}

/** A page that holds nearly all words of a passage says what the passage says. */
const KNOWN_SHARE = 0.9
/** What is left of the novelty of a passage that most likely reports the page's own news. */
const SAME_NEWS_SHARE = 0.4
/** A passage of so many different terms says enough; more add nothing. */
const LONG_TERMS = 40
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
  if (query.text === undefined)
    return withoutRepeats(
      pack,
      bestOf(own).map((best) => ({ ...best, ...readPassage(pack, best) }))
    )

  const words = foldedWords(query.text)
  const page = new Set([...termsOfWords(words), ...(query.company ?? []).map(entityTerm)])
  const topics = countTopics(words)
  const fits = scorePassages(pack, page)
  const fitOf = ({ passage }: Candidate) => fits.get(passage) ?? 0
  const bestFit = Math.max(1, ...own.map(fitOf))
  const matters = mattersOnPage(pack, entity, { terms: page, topics })
  const asides = weights.asides > 0 ? asidesOf(pack, entity, own, matters.keys(), pageDay) : []
  const promising = [...own, ...asides].map((candidate) => {
    const statement = matters.get(candidate.passage)
    const fit = Math.min(1, fitOf(candidate) / bestFit)
    const apart =
      weights.aboutness * candidate.score +
      weights.time * candidate.nearness +
      weights.past * Number(!candidate.isNewer)
    const curated =
      weights.matter * (statement?.nearness ?? 0) +
      weights.main * Number(statement?.isMain === true) +
      weights.dispute * Number(statement?.isDisputed === true)
    return {
      ...candidate,
      onMatter: statement?.nearness ?? 0,
      fit,
      apart,
      curated,
      // As long as nothing of a passage is read, its words stand for its topics.
      score: apart + curated + weights.topics * fit
    }
  })
  const read = bestOf(promising).map((candidate) => ({ ...candidate, ...readPassage(pack, candidate) }))
  const rarityOf = topicRarity(read.filter(({ row }) => row !== null).map((own) => own.topics))
  const sureness = topicSureness(topics, rarityOf)
  const datedness = createDatedness(pack)
  const curatedOf = (candidate: (typeof read)[number]) =>
    candidate.curated + weights.events * datedness(candidate.passage)
  const seen = curatedArticles(pack)
  const common = mean(read.filter((one) => one.row !== null && seen.has(one.article)).map(curatedOf))
  return withoutRepeats(
    pack,
    read.flatMap((candidate) => {
      const known = sharedShare(candidate.terms, page)
      const novelty = (1 - known) * (candidate.isSameNews ? SAME_NEWS_SHARE : 1)
      const score =
        candidate.apart +
        // Of what no editor has seen nothing is known, which is not that there is nothing.
        (seen.has(candidate.article) ? curatedOf(candidate) : common) +
        weights.page * (1 - sureness) ** 2 * candidate.fit +
        weights.topics * topicCloseness(topics, candidate.topics, rarityOf) +
        weights.novelty * novelty +
        weights.denial * Number(candidate.isDenial) +
        weights.length * (Math.min(LONG_TERMS, candidate.terms.size) / LONG_TERMS)
      return known >= KNOWN_SHARE
        ? []
        : [{ ...candidate, score: candidate.row === null ? weights.asides * score : score }]
    })
  )
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length)
}

function bestOf<T extends Candidate>(candidates: readonly T[]): T[] {
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
    const { passage, article, score, onMatter, isNewer, row } = candidate
    return { passage, article, score, why: whyOf(pack, candidate), onMatter, isNewer, isAside: row === null }
  })
}

/** Best first; of equals the newest. */
function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || b.day - a.day || a.passage - b.passage
}

function sharedShare(terms: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return terms.size === 0 ? 1 : sharedCount(terms, others) / terms.size
}

function sharedCount(terms: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0
  for (const term of terms) if (others.has(term)) shared++
  return shared
}
