import type { EntityType, Span } from "../model"
import type { NameInArticle } from "./names-in-article"
import { areSpelledAlike, areWordsAlike, likenessKey } from "./spelled-alike"

/** A likely new name in all its spellings, over all articles that were looked through. */
export type GatheredName = {
  /** The commonest spelling. */
  readonly name: string
  readonly type: EntityType
  readonly count: number
  readonly articles: number
  /** The commonest first. */
  readonly spellings: readonly { readonly text: string; readonly count: number }[]
  /** Where it stands first, in different articles where there are some. */
  readonly places: readonly (Span & { readonly file: string })[]
}

type Tally = {
  readonly key: string
  readonly spellings: Map<string, number>
  readonly types: Map<EntityType, number>
  readonly files: Set<string>
  readonly places: (Span & { readonly file: string })[]
  count: number
}

/** So many of the commonest are worth a reader's time, and can be compared with one another at once. */
const MOST_NAMES = 5_000
const MOST_SPELLINGS = 20
const MOST_PLACES = 3

/**
 * One list of the likely new names of many articles, commonest first: spellings that are alike are one, and a surname by
 * itself belongs to the one full name that stands in all of its articles.
 */
export function gatherNames(
  articles: Iterable<{ readonly file: string; readonly names: readonly NameInArticle[] }>
): readonly GatheredName[] {
  const tallies = [...tallied(articles).values()].toSorted(commonestFirst).slice(0, MOST_NAMES)
  return (
    withSurnames(clustered(tallies))
      // One word with a capital, once, is as likely a mistake of ours.
      .filter(({ key, count }) => key.includes(" ") || count > 1)
      .toSorted(commonestFirst)
      .map(toGathered)
  )
}

function tallied(articles: Parameters<typeof gatherNames>[0]): ReadonlyMap<string, Tally> {
  const tallies = new Map<string, Tally>()
  for (const { file, names } of articles) {
    for (const { name, key, type, count, spans } of names) {
      const tally = tallies.get(key) ?? emptyTally(key)
      add(tally.spellings, name, count)
      add(tally.types, type, count)
      tally.files.add(file)
      tally.places.push(...spans.map((span) => ({ ...span, file })))
      // The rest is never shown.
      if (tally.places.length > 2 * MOST_PLACES) tally.places.splice(2 * MOST_PLACES)
      tally.count += count
      tallies.set(key, tally)
    }
  }
  return tallies
}

/** Of tallies that come commonest first, each goes to the first that it is spelled like. */
function clustered(tallies: readonly Tally[]): Tally[] {
  const heads = new Map<string, Tally[]>()
  const clusters: Tally[] = []
  for (const tally of tallies) {
    const initials = likenessKey(tally.key)
    const bucket = heads.get(initials) ?? []
    const head = bucket.find(({ key }) => areSpelledAlike(key, tally.key))
    if (head) absorb(head, tally)
    else {
      bucket.push(tally)
      heads.set(initials, bucket)
      clusters.push(tally)
    }
  }
  return clusters
}

function withSurnames(clusters: readonly Tally[]): Tally[] {
  const byWord = new Map<string, Set<Tally>>()
  for (const cluster of clusters) {
    if (!cluster.key.includes(" ") || typeOf(cluster) === "organisation") continue
    for (const word of cluster.key.split(" "))
      byWord.set(beginOf(word), (byWord.get(beginOf(word)) ?? new Set()).add(cluster))
  }
  return clusters.filter((cluster) => {
    if (cluster.key.includes(" ")) return true
    const owners = [...(byWord.get(beginOf(cluster.key)) ?? [])].filter(
      ({ key, files }) =>
        key.split(" ").some((word) => areWordsAlike(word, cluster.key)) &&
        [...cluster.files].every((file) => files.has(file))
    )
    const [owner] = owners
    if (!owner || owners.length > 1) return true
    absorb(owner, cluster)
    return false
  })
}

/** Words that are alike begin alike. */
function beginOf(word: string): string {
  return word.slice(0, 2)
}

function absorb(into: Tally, other: Tally): void {
  for (const [text, count] of other.spellings) add(into.spellings, text, count)
  for (const [type, count] of other.types) add(into.types, type, count)
  for (const file of other.files) into.files.add(file)
  into.places.push(...other.places)
  into.count += other.count
}

function emptyTally(key: string): Tally {
  return { key, spellings: new Map(), types: new Map(), files: new Set(), places: [], count: 0 }
}

function add<K>(counts: Map<K, number>, key: K, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}

function commonestFirst(a: Tally, b: Tally): number {
  return b.count - a.count || b.files.size - a.files.size || (a.key < b.key ? -1 : 1)
}

/** What most of the words around it make likely. */
function typeOf({ types }: Tally): EntityType {
  const told = [...types].filter(([type]) => type !== "other").toSorted((a, b) => b[1] - a[1])
  return told[0]?.[0] ?? "other"
}

function toGathered(tally: Tally): GatheredName {
  const { key, spellings, files, count, places } = tally
  const all = [...spellings].map(([text, times]) => ({ text, count: times }))
  const isWhole = ({ text }: { readonly text: string }) => text.includes(" ") === key.includes(" ")
  const ordered = all.toSorted((a, b) => Number(isWhole(b)) - Number(isWhole(a)) || b.count - a.count)
  const [first] = ordered
  const seen = new Set<string>()
  const inDifferent = places.filter(({ file }) => !seen.has(file) && seen.add(file))
  return {
    name: first?.text ?? key,
    type: typeOf(tally),
    count,
    articles: files.size,
    spellings: ordered.slice(0, MOST_SPELLINGS),
    places: [...new Set([...inDifferent, ...places])].slice(0, MOST_PLACES)
  }
}
