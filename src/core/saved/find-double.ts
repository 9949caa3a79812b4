import { likeness } from "./fingerprint"
import type { Extent } from "./saved-article"

/** What must be known of an article to find its doubles. */
export type Known = {
  /** Null or empty where it has none. */
  readonly canonicalUrl: string | null
  readonly extent: Extent
  readonly fingerprint: string
}

/** Texts of which so much is the same are one story: an edited version, or one that another paper has taken over. */
const NEARLY_THE_SAME = 0.5

/** Whether there is an address to compare. */
export function hasAddress({ canonicalUrl }: Pick<Known, "canonicalUrl">): boolean {
  return canonicalUrl !== null && canonicalUrl !== ""
}

/**
 * The article that is the same as another: it has its address, or nearly its text. Passages that were selected on one
 * page are different things, which only their text tells apart. Of several the most alike; null where there is none.
 */
export function findDouble<K extends Known>(article: Known, known: readonly K[]): K | null {
  const isWholePage = ({ extent }: Known) => extent === "page"
  const byAddress = known.find(
    (other) =>
      hasAddress(article) &&
      other.canonicalUrl === article.canonicalUrl &&
      isWholePage(article) &&
      isWholePage(other)
  )
  if (byAddress) return byAddress
  let best: { readonly other: K; readonly alike: number } | null = null
  for (const other of known) {
    const alike = likeness(article.fingerprint, other.fingerprint)
    if (alike >= NEARLY_THE_SAME && alike > (best?.alike ?? 0)) best = { other, alike }
  }
  return best?.other ?? null
}
