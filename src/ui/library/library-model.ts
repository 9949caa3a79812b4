import type { DateEstimate, EntityId, MentionKind, Span, Zone } from "../../core/model"

/** One line of the list of articles. */
export type ArticleEntry = {
  /** Names the article within its corpus. */
  readonly file: string
  /** As the article states it; ours where it states none. */
  readonly title: string
  readonly source: string | null
  /** BCP 47; null where it is unknown. */
  readonly language: string | null
  readonly published: DateEstimate | null
}

export type ArticleMention = Span & { readonly entity: EntityId; readonly kind: MentionKind }

/** An article as the corpus holds it. All spans are UTF-16 code units of `text`. */
export type ArticleText = ArticleEntry & {
  readonly text: string
  readonly zones: readonly Zone[]
  readonly mentions: readonly ArticleMention[]
}

export type LibraryState =
  | { readonly phase: "loading" }
  | { readonly phase: "list"; readonly articles: readonly ArticleEntry[] }
  | {
      readonly phase: "article"
      readonly articles: readonly ArticleEntry[]
      readonly article: ArticleText
      /** What the reader came to see; null for the article as such. */
      readonly passage: Span | null
    }
  | { readonly phase: "missing"; readonly articles: readonly ArticleEntry[]; readonly file: string }
