import { groupBy } from "../group-by"
import type { PackContents } from "../pack/encode"
import type { Row } from "../pack/schema"
import { GIVES_WORDS } from "../retrieval/aboutness"
import { containedPassage } from "./contained-names"
import { definitionsOf, type Definition } from "./definition-rows"
import { evidencePassages, type EvidencePassage } from "./evidence-passages"
import type { Gathered } from "./gather-lots"
import { eventPassages, type ImpliedPassage } from "./implied-passages"
import { createSpokenList, sortSpoken, spokenRows, type SpokenColumns } from "./spoken"
import { spokespersonPassages } from "./spokesperson-passages"

/** Which passages speak of whom, in the order of a pack, and what they were found by. */
export type Speaking = {
  readonly spoken: SpokenColumns
  readonly definitions: readonly Definition[]
  readonly evidence: readonly EvidencePassage[]
}

/**
 * The passages that speak of entities: by a name, by a pronoun, and those where only the whole corpus tells that they
 * do: evidence of events, names inside longer ones, the words of spokespersons.
 */
export function speakingPassages(
  gathered: Gathered,
  entities: readonly Row<"entities">[],
  events: Pick<PackContents["tables"], "eventEntities" | "eventEvidence">
): Speaking {
  const { words, named, meant, contained, cited } = gathered
  const definitions = definitionsOf(entities.length, gathered.definitions, gathered.sayings)
  const evidence = evidencePassages(cited, events.eventEvidence)
  const namedColumns = named.columns()
  const isNamedIn = namedIn(namedColumns, new Set(evidence.map(({ passage }) => passage)))
  const withMentions = new Set(namedColumns.entity)
  const implied = [
    ...eventPassages(evidence, events.eventEntities, isNamedIn),
    ...contained.filter(({ entity }) => !withMentions.has(entity)).map(containedPassage),
    ...spokespersonPassages(definitions, wordsGiven(namedColumns, words.placeOf(GIVES_WORDS)))
  ]
  const all = createSpokenList(words)
  const better = bestOf(implied)
  for (const columns of [namedColumns, meant.columns()])
    for (const row of spokenRows(columns, words.words)) {
      const key = `${row.entity} ${row.passage}`
      const other = better.size > 0 ? better.get(key) : undefined
      if (other && other.weight > row.weight) continue
      if (other) better.delete(key)
      all.add(row)
    }
  for (const row of better.values()) all.add(row)
  return { spoken: sortSpoken(all.columns()), definitions, evidence }
}

/** Of each entity and passage the row of most weight, of equal ones the first. */
function bestOf(implied: readonly ImpliedPassage[]): Map<string, ImpliedPassage> {
  const best = new Map<string, ImpliedPassage>()
  for (const row of implied) {
    const key = `${row.entity} ${row.passage}`
    if ((best.get(key)?.weight ?? -1) < row.weight) best.set(key, row)
  }
  return best
}

/** Tells for some passages which entities they mention. */
function namedIn({ entity, passage }: SpokenColumns, wanted: ReadonlySet<number>) {
  const pairs = new Set<string>()
  if (wanted.size > 0)
    passage.forEach((at, row) => {
      if (wanted.has(at)) pairs.add(`${at} ${entity[row] ?? 0}`)
    })
  return (at: number, of: number) => pairs.has(`${at} ${of}`)
}

/** The passages that give the words of each person. */
function wordsGiven({ entity, passage, why }: SpokenColumns, givesWords: number) {
  const rows = Array.from(why.keys()).filter((row) => why[row] === givesWords)
  const byEntity = groupBy(rows, (row) => entity[row] ?? 0)
  return (person: number) => (byEntity.get(person) ?? []).map((row) => passage[row] ?? 0)
}
