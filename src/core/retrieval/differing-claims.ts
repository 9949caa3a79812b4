import type { DifferingClaim, Passage } from "../card"
import type { LoadedCorpus } from "../corpus/loaded-corpus"
import type { Stretch } from "./quote"
import type { RankedPassage } from "./candidates"

/** More of them would push the background out of sight. */
const MOST_CLAIMS = 2

/**
 * What articles say differently of an entity, side by side, oldest first, without a verdict. Of several the ones whose
 * statements stand in the best passages. `quote` makes a stretch what a card shows.
 */
export function differingClaims(
  corpus: LoadedCorpus,
  entity: number,
  ranked: readonly RankedPassage[],
  quote: (stretch: Stretch) => Passage
): DifferingClaim[] {
  const { pack } = corpus
  const statements = pack.claimStatements.rows()
  const scoreOf = (claim: number) =>
    Math.max(
      0,
      ...statements
        .filter((statement) => statement.claim === claim)
        .map((statement) => scoreAt(pack, ranked, statement))
    )
  return pack.claimEntities
    .rows()
    .filter((row) => row.entity === entity)
    .map(({ claim }) => ({ claim, score: scoreOf(claim) }))
    .toSorted((a, b) => b.score - a.score || a.claim - b.claim)
    .slice(0, MOST_CLAIMS)
    .map(({ claim }) => quoteClaim(corpus, claim, quote))
}

/** What articles say differently on one thing, oldest first. */
export function quoteClaim(
  { pack, topicOf }: LoadedCorpus,
  claim: number,
  quote: (stretch: Stretch) => Passage
): DifferingClaim {
  const [from, to] = pack.claimStatements.range("claim", claim)
  const told = Array.from({ length: to - from }, (_, i) => pack.claimStatements.row(from + i))
  const { words, lang } = topicOf(claim)
  return {
    topic: words,
    topicLang: lang,
    statements: told.toSorted((a, b) => a.date - b.date).map(quote)
  }
}

/** The score of the ranked passage that a statement stands in; 0 where none of them holds it. */
function scoreAt(pack: LoadedCorpus["pack"], ranked: readonly RankedPassage[], statement: Stretch): number {
  const holder = ranked.find(({ passage, article }) => {
    const { start, end } = pack.passages.row(passage)
    return article === statement.article && start < statement.end && end > statement.start
  })
  return holder?.score ?? 0
}
