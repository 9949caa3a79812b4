import type { EntityType } from "../model"
import type { ImpliedPassage } from "./implied-passages"
import type { IndexedPassage } from "./passage-rows"

/** "But Guillaume de Langret dismisses nuclear talks as unrealistic" */
const ANSWERS =
  /^["“«'‘]?(?:but|however|yet|nevertheless|nonetheless|но|однако|тем не менее|aber|doch|jedoch|allerdings|mais|cependant|toutefois|pero|sin embargo|nhưng|tuy nhiên|但|然而|不过)(?![\p{L}\p{M}])|^(?:但|然而|不过)/iu
/** Persons do something else in each sentence, and places and media are named in passing. */
const NOT_ANSWERED: readonly EntityType[] = ["person", "place", "media", "other"]
const ANSWERS_IT = 40

/**
 * Passages that begin with “But” and so answer the one before, for the bodies, events and plans named there: what is
 * said against a claim is background on what is claimed about, whether it is named again or not.
 */
export function answeringPassages(
  passages: readonly IndexedPassage[],
  typeOf: (entity: number) => EntityType
): ImpliedPassage[] {
  return passages.flatMap(({ row, text, mentions }, passage) => {
    const before = passages[passage - 1]
    if (before?.row.article !== row.article || !ANSWERS.test(text)) return []
    return [...before.mentions]
      .filter(([entity, of]) => {
        const isNamed = of.some(({ kind }) => kind === "name")
        return isNamed && !mentions.has(entity) && !NOT_ANSWERED.includes(typeOf(entity))
      })
      .map(([entity]) => ({ entity, passage, weight: ANSWERS_IT, why: "answers what is said of it" }))
  })
}
