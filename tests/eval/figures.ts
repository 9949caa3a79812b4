import type { EntityId, EntityType, MentionKind } from "../../src/core/model"
import { countWords } from "./count-words"
import type { ScoredText } from "./score-index"
import { sumTallies, type Tally } from "./tally"

/** The figures of a group of texts. */
export type Figures = {
  readonly group: string
  readonly texts: number
  readonly tallies: Readonly<Record<MentionKind, Tally>>
  readonly traps: { readonly marked: number; readonly of: number }
  /** Names marked wrongly in texts that are not about the corpus, and how many words those texts have. */
  readonly offTopic: { readonly falseNames: number; readonly words: number }
}

export function figuresOf(group: string, texts: readonly ScoredText[]): Figures {
  const tally = (kind: MentionKind) => sumTallies(texts.map(({ score }) => score.tallies[kind]))
  const offTopic = texts.filter(({ labelled }) => labelled.topic === "off")
  return {
    group,
    texts: texts.length,
    tallies: { name: tally("name"), demonym: tally("demonym"), descriptor: tally("descriptor") },
    traps: {
      marked: sum(texts, ({ score }) => score.trapsMarked),
      of: sum(texts, ({ labelled }) => labelled.traps.length)
    },
    offTopic: {
      falseNames: sum(offTopic, ({ score }) => score.tallies.name.extra),
      words: sum(offTopic, ({ labelled }) => countWords(labelled.text))
    }
  }
}

/** The figures of every language, its tuned texts before its held-out and fresh ones, then of each set over all languages. */
export function figuresByLanguage(texts: readonly ScoredText[]): Figures[] {
  const languages = [...new Set(texts.map(({ labelled }) => labelled.lang))].toSorted()
  const sets = ["tuned", "held-out", "fresh"] as const
  const groups = [...languages, null].flatMap((lang) =>
    sets.map((set) =>
      figuresOf(
        `${lang ?? "all"} ${set}`,
        texts.filter(({ labelled }) => labelled.set === set && (lang === null || labelled.lang === lang))
      )
    )
  )
  return groups.filter((group) => group.texts > 0)
}

/** How names of each type of entity were found. An extra name counts for the entity that it was taken for. */
export function namesByType(
  texts: readonly ScoredText[],
  typeOf: (entity: EntityId) => EntityType
): { readonly type: EntityType; readonly tally: Tally }[] {
  const tallies = new Map<EntityType, Tally>()
  const add = (entity: EntityId, part: Partial<Tally>) => {
    const type = typeOf(entity)
    tallies.set(
      type,
      sumTallies([tallies.get(type) ?? sumTallies([]), { right: 0, missed: 0, extra: 0, ...part }])
    )
  }
  for (const { score } of texts) {
    for (const { entity, isFound } of score.nameLabels) add(entity, isFound ? { right: 1 } : { missed: 1 })
    for (const entity of score.extraNames) add(entity, { extra: 1 })
  }
  return [...tallies].map(([type, tally]) => ({ type, tally })).toSorted((a, b) => (a.type < b.type ? -1 : 1))
}

function sum(texts: readonly ScoredText[], of: (text: ScoredText) => number): number {
  return texts.reduce((total, text) => total + of(text), 0)
}
