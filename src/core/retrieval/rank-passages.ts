import type { LoadedCorpus } from "../corpus/loaded-corpus"
import type { EntityId } from "../model"
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

/** What the passage says of the entity counts most; how it fits the page decides between equals. */
const PAGE_WEIGHT = 0.6
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
export function rankPassages({ pack, rows }: LoadedCorpus, query: BackgroundQuery): RankedPassage[] {
  const entity = rows.get(query.entity)
  if (entity === undefined) return []
  const page = query.text === undefined ? null : readPage(query.text, query.company ?? [])
  const pageScores = page ? scorePassages(pack, page.terms) : new Map<number, number>()
  const best = Math.max(1, ...pageScores.values())
  const pageDay = dayNumber(query.date)

  const [from, to] = pack.entityPassages.range("entity", entity)
  const candidates = Array.from({ length: to - from }, (_, i) => {
    const { passage, weight, why } = pack.entityPassages.row(from + i)
    const { article, start, end } = pack.passages.row(passage)
    const { date, text } = pack.articles.row(article)
    const score = weight / 255 + (PAGE_WEIGHT * (pageScores.get(passage) ?? 0)) / best
    const terms = new Set(termsOf(text.slice(start, end)))
    return { passage, article, score, why, day: date, terms, isNewer: pageDay > 0 && date > pageDay }
  }).filter(({ terms }) => !page || sharedShare(terms, page.words) < KNOWN_SHARE)

  return choose(candidates)
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
