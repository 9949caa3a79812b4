import { findDouble, type Known } from "./find-double"

const HEX = 8
/**
 * Of two texts that are nearly the same, more than half of the smallest hashes of both together are shared; so one of the
 * 33 smallest of either text is among the 64 of the other.
 */
const INDEXED = 33

/** Finds doubles among many articles. The answers are those of `findDouble`. */
export type DoubleIndex<K extends Known> = {
  readonly find: (article: Known) => K | null
  readonly add: (known: K) => void
}

/** An index of what is known; it grows as articles are added. */
export function createDoubleIndex<K extends Known>(known: readonly K[]): DoubleIndex<K> {
  const all: K[] = []
  const byAddress = new Map<string, number[]>()
  const byHash = new Map<string, number[]>()
  const put = (map: Map<string, number[]>, key: string, at: number) => {
    const list = map.get(key)
    if (list) list.push(at)
    else map.set(key, [at])
  }
  const add = (one: K) => {
    const at = all.push(one) - 1
    if (one.canonicalUrl) put(byAddress, one.canonicalUrl, at)
    for (const hash of hashesOf(one.fingerprint).slice(0, INDEXED)) put(byHash, hash, at)
  }
  known.forEach(add)
  return {
    add,
    find(article) {
      const places = new Set(byAddress.get(article.canonicalUrl ?? "") ?? [])
      for (const hash of hashesOf(article.fingerprint))
        for (const at of byHash.get(hash) ?? []) places.add(at)
      const candidates = [...places].toSorted((a, b) => a - b).map((at) => all[at])
      return findDouble(
        article,
        candidates.filter((one) => one !== undefined)
      )
    }
  }
}

function hashesOf(fingerprint: string): string[] {
  return Array.from({ length: fingerprint.length / HEX }, (_, i) => fingerprint.slice(i * HEX, (i + 1) * HEX))
}
