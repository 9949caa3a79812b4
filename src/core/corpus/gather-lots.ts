import type { Row } from "../pack/schema"
import type { ContainedName } from "./contained-names"
import type { Definition, FoundDefinition } from "./definition-rows"
import type { PlacedPassage } from "./evidence-passages"
import type { LotFacts, Lots } from "./lot"
import { createSpokenList, createWordList, spokenRows, type SpokenList, type WordList } from "./spoken"

/** What of all lots is needed at once. Articles and passages are counted through the whole corpus. */
export type Gathered = {
  readonly passages: number
  readonly words: WordList
  /** The passages that mention an entity, and those that speak of it by a pronoun. */
  readonly named: SpokenList
  readonly meant: SpokenList
  readonly contained: readonly ContainedName[]
  readonly definitions: readonly FoundDefinition[]
  /** The first place of each that an editor chose. */
  readonly sayings: readonly Definition[]
  /** The passages of articles that are evidence of events. */
  readonly cited: readonly PlacedPassage[]
}

/** Goes through the facts of all lots once. */
export function gatherLots(lots: Lots, eventEvidence: readonly Row<"eventEvidence">[]): Gathered {
  const words = createWordList()
  const [named, meant] = [createSpokenList(words), createSpokenList(words)]
  const contained: ContainedName[] = []
  const definitions: FoundDefinition[] = []
  const sayings = new Map<number, Definition>()
  const cited: PlacedPassage[] = []
  const citedArticles = new Set(eventEvidence.map(({ article }) => article))
  let articles = 0
  let passages = 0
  for (let lot = 0; lot < lots.count; lot++) {
    const facts = lots.facts(lot)
    const moved = <D extends Definition>(one: D): D => ({
      ...one,
      article: one.article + articles,
      passage: one.passage + passages
    })
    for (const row of spokenRows(facts.named, facts.words))
      named.add({ ...row, passage: row.passage + passages })
    for (const row of spokenRows(facts.meant, facts.words))
      meant.add({ ...row, passage: row.passage + passages })
    for (const { entity, passage } of facts.contained) contained.push({ entity, passage: passage + passages })
    for (const one of facts.definitions) definitions.push(moved(one))
    for (const one of facts.sayings) if (!sayings.has(one.entity)) sayings.set(one.entity, moved(one))
    for (const one of citedPassages(facts, articles, citedArticles))
      cited.push({ ...one, passage: one.passage + passages })
    articles += facts.articles
    passages += facts.passages.article.length
  }
  return { passages, words, named, meant, contained, definitions, sayings: [...sayings.values()], cited }
}

function* citedPassages(
  { passages, articles }: LotFacts,
  firstArticle: number,
  cited: ReadonlySet<number>
): Generator<PlacedPassage> {
  if (![...cited].some((article) => article >= firstArticle && article < firstArticle + articles)) return
  for (const [passage, row] of passages.article.entries()) {
    const article = row + firstArticle
    if (cited.has(article))
      yield { article, passage, start: passages.start[passage] ?? 0, end: passages.end[passage] ?? 0 }
  }
}
