import Fuse from "fuse.js"
import type { LoadedCorpus } from "../corpus/loaded-corpus"
import type { EntityId, EntityType } from "../model"
import { isSlipOf } from "./is-slip"
import { isWithin } from "./is-within"
import { createNearTexts } from "./near-texts"

/** An entity that a reader may have meant, best first. */
export type FoundName = {
  readonly entity: EntityId
  readonly name: string
  readonly type: EntityType
  /** The form that matched. */
  readonly form: string
}

/**
 * Forgives about one letter in three, which "Min Ong Hlain" needs and "Putin" for "Rasputin" does not get; one in four
 * of short words, and none of three letters, which are the beginning of something.
 */
const THRESHOLDS = [
  { from: 6, threshold: 0.34 },
  { from: 4, threshold: 0.25 },
  { from: 0, threshold: 0 }
]
/** What is so much farther off than the best is not what was meant. */
const WORST_BEHIND_BEST = 0.2
/** Fuse.js reads every name it is given: at 10,000 names it would take longer than a reader's finger to the next key. */
const MOST_CANDIDATES = 200

type Name = { readonly form: string; readonly entity: number }

/** Entities by a name as a person types it, at most `limit`, best first. */
export type NameSearch = (query: string, limit: number) => FoundName[]

/** Looks up names as a person types them, typing errors forgiven. Names are read from the pack once. */
export function createNameSearch({ pack, nameOf }: LoadedCorpus): NameSearch {
  const names: Name[] = []
  const nearNames = createNearTexts()
  for (let row = 0; row < pack.forms.length; row++) {
    const { text, entity, inflectionOf, kind } = pack.forms.row(row)
    if (inflectionOf !== null || kind !== "name" || pack.entities.row(entity).lookalike === "yes") continue
    names.push({ form: text, entity })
    nearNames.add(text)
  }
  return (query, limit) => {
    const candidates = nearNames.near(query, MOST_CANDIDATES).flatMap((number) => names[number] ?? [])
    const threshold = THRESHOLDS.find(({ from }) => query.length >= from)?.threshold ?? 0
    const fuse = new Fuse(candidates, {
      keys: ["form"],
      threshold,
      ignoreLocation: true,
      includeScore: true,
      ignoreDiacritics: true
    })
    const found = new Map<number, FoundName>()
    const scores = new Map<number, number>()
    const add = ({ form: written, entity }: Name, score: number) => {
      const name = nameOf(entity)
      const form = written.toLowerCase() === name.toLowerCase() ? name : written
      // Of forms that fit alike, what was typed or is shown anyway is nothing that a reader has to be told.
      if (found.has(entity) && (score !== scores.get(entity) || (form !== name && form !== query))) return
      const { id, type } = pack.entities.row(entity)
      found.set(entity, { entity: id, name, type, form })
      scores.set(entity, score)
    }
    const results = fuse.search(query).filter(({ item }) => isSlipOf(item.form, query, threshold))
    const best = results[0]?.score ?? 0
    for (const { item, score = 0 } of results) if (score <= best + WORST_BEHIND_BEST) add(item, score)
    // "President Putin" is no slip, and names him.
    const within = candidates.filter(({ form }) => isWithin(form, query))
    for (const name of within.toSorted((a, b) => b.form.length - a.form.length)) add(name, 1)
    return [...found.values()].slice(0, limit)
  }
}
