import Fuse from "fuse.js"
import type { ProposedName } from "./propose-names"

/** Spellings of what is likely one name, the commonest first. */
export type NameCluster = { readonly names: readonly ProposedName[]; readonly like: string | null }

/** Forgives a letter in five: "Kin Omar" and "Khin Ohmar" are offered together, "Omar" and "Oman" are not. */
const THRESHOLD = 0.2

/**
 * Puts proposed names together that look like spellings of one, and says which known name a cluster is like. An editor
 * decides; nothing is merged.
 */
export function clusterSpellings(names: readonly ProposedName[], known: readonly string[]): NameCluster[] {
  const options = { threshold: THRESHOLD, ignoreLocation: true, minMatchCharLength: 3 }
  const knownNames = new Fuse(known, options)
  const waiting = [...names]
  const clusters: NameCluster[] = []
  for (let name = waiting.shift(); name; name = waiting.shift()) {
    const alike = new Fuse(waiting, { ...options, keys: ["name"] }).search(name.name).map(({ item }) => item)
    for (const item of alike) waiting.splice(waiting.indexOf(item), 1)
    clusters.push({ names: [name, ...alike], like: knownNames.search(name.name)[0]?.item ?? null })
  }
  return clusters
}
