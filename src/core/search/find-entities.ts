import Fuse from "fuse.js"
import type { LoadedCorpus } from "../corpus/loaded-corpus"
import type { EntityId, EntityType } from "../model"

/** An entity that a reader may have meant, best first. */
export type FoundName = {
  readonly entity: EntityId
  readonly name: string
  readonly type: EntityType
  /** The form that matched. */
  readonly form: string
}

type Name = { readonly form: string; readonly entity: number; readonly letters: ReadonlySet<string> }

/** Forgives about one letter in three, which "Min Ong Hlain" needs and "Putin" for "Rasputin" does not get. */
const THRESHOLD = 0.34
/** Fuse.js reads every name it is given; letters in common are a cheap way to give it fewer. */
const SHARED_PAIRS = 0.3
const MOST_CANDIDATES = 400

/** Entities by a name as a person types it, at most `limit`, best first. */
export type NameSearch = (query: string, limit: number) => FoundName[]

/** Looks up names as a person types them, typing errors forgiven. Names are read from the pack once. */
export function createNameSearch({ pack }: LoadedCorpus): NameSearch {
  const names: Name[] = []
  for (let row = 0; row < pack.forms.length; row++) {
    const { text, entity, inflectionOf, kind } = pack.forms.row(row)
    if (inflectionOf !== null || kind !== "name" || pack.entities.row(entity).lookalike === "yes") continue
    names.push({ form: text, entity, letters: letterPairs(text) })
  }
  return (query, limit) => {
    const wanted = letterPairs(query)
    const candidates = names
      .map((name) => ({ name, shared: sharedPairs(wanted, name.letters) }))
      .filter(({ shared }) => shared >= SHARED_PAIRS)
      .toSorted((a, b) => b.shared - a.shared)
      .slice(0, MOST_CANDIDATES)
      .map(({ name }) => name)
    const fuse = new Fuse(candidates, {
      keys: ["form"],
      threshold: THRESHOLD,
      ignoreLocation: true,
      includeScore: true,
      ignoreDiacritics: true
    })
    const found = new Map<number, FoundName>()
    for (const { item } of fuse.search(query)) {
      if (found.has(item.entity)) continue
      const { id, name, type } = pack.entities.row(item.entity)
      found.set(item.entity, { entity: id, name, type, form: item.form })
    }
    return [...found.values()].slice(0, limit)
  }
}

function letterPairs(text: string): ReadonlySet<string> {
  const plain = text.toLowerCase().replace(/[\s\-–’']+/g, "")
  return new Set(Array.from({ length: Math.max(1, plain.length - 1) }, (_, i) => plain.slice(i, i + 2)))
}

function sharedPairs(wanted: ReadonlySet<string>, has: ReadonlySet<string>): number {
  let shared = 0
  for (const pair of wanted) if (has.has(pair)) shared++
  return shared / Math.max(1, Math.min(wanted.size, has.size))
}
