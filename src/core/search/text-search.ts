import type { Passage } from "../card"

/** Words that were found: some of a text, with what it comes from. `mentions` are what was looked for. */
export type FoundText = Pick<
  Passage,
  "text" | "mentions" | "links" | "published" | "lang" | "source" | "title"
>

/** What a search has found, best first, and how many there are in all. */
export type Searched<T extends FoundText = FoundText> = {
  readonly passages: readonly T[]
  readonly count: number
}

export type SearchLimits = { readonly passages: number }

/** Where words can be searched for: in the packs that are here, at once; in an engine elsewhere, when it answers. */
export type TextSearch<
  S extends Searched | Promise<Searched> = Searched | Promise<Searched>,
  L extends SearchLimits = SearchLimits
> = { search(query: string, limits: L): S }
