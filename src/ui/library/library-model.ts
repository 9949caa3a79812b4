import type { Passage } from "../../core/card"
import type { Dossier } from "../../core/dossier"
import type { LibraryArticle, LibraryEntry } from "../../core/library/articles"
import type { EntityEntry } from "../../core/library/entities"
import type { Glance } from "../../core/library/glance"
import type { RelationMap } from "../../core/library/relation-map"
import type { LibraryRoute } from "../../core/library/route"
import type { LibraryEvent } from "../../core/library/timeline"
import type { EntityId } from "../../core/model"
import type { Found } from "../../core/search/search-corpus"
import type { Citing } from "../popover/CopyPassage"

/** When the reader saved an article (ISO 8601, UTC); null where it came with the corpus. */
type SavedAt = { readonly savedAt: string | null }
/** One line of the list of articles. */
export type ArticleEntry = LibraryEntry & SavedAt
/** An article as the corpus holds it. All spans are UTF-16 code units of `text`. */
export type ArticleText = LibraryArticle & SavedAt
/** What names an article that the reader deletes. */
export type Removable = Pick<ArticleEntry, "file" | "title" | "savedAt">

/** Makes a pack of articles and hands its file to the reader. Resolves to the file's name and how many are in it. */
export type MakePack = (wish: {
  readonly name: string
  readonly author: string
  readonly files: readonly string[]
}) => Promise<{ readonly fileName: string; readonly count: number }>

/** What has just been done to a saved article, for the reader to read. */
export type LibraryNotice =
  | { readonly did: "removed"; readonly title: string; readonly undoFailed?: true }
  /** A fault of ours: nothing was done. */
  | { readonly did: "failed" }

/** The corpus at a glance; `saved`: how many of its articles the reader has saved. */
export type LibraryGlance = Glance & { readonly saved: number }

/** Where the library gets what it shows; null where the corpus has no such thing. */
export type LibrarySource = {
  readonly glance: () => Promise<LibraryGlance>
  readonly search: (query: string) => Promise<Found>
  readonly listNames: () => Promise<readonly EntityEntry[]>
  readonly readEntity: (entity: EntityId) => Promise<Dossier | null>
  /** The same after what hosts have on it has been fetched, or could not be; `isFurther`: and more of other times. */
  readonly fullerEntity: (entity: EntityId, isFurther: boolean) => Promise<Dossier | null>
  /** Further passages of a dossier, from the one with the number `from`. */
  readonly morePassages: (entity: EntityId, from: number) => Promise<readonly Passage[]>
  readonly listArticles: () => Promise<readonly ArticleEntry[]>
  readonly readArticle: (file: string) => Promise<ArticleText | null>
  readonly timeline: () => Promise<readonly LibraryEvent[]>
  readonly map: (entity: EntityId | null) => Promise<RelationMap | null>
}

/** What a page of the library holds. */
export type LibraryContent =
  /** Before anything has been asked for. */
  | { readonly page: "start"; readonly glance: LibraryGlance }
  /** What was found for a query, which may be a letter behind the address. */
  | { readonly page: "search"; readonly query: string; readonly found: Found }
  | { readonly page: "names"; readonly names: readonly EntityEntry[] }
  | { readonly page: "entity"; readonly dossier: Dossier }
  | { readonly page: "articles"; readonly articles: readonly ArticleEntry[] }
  | { readonly page: "article"; readonly article: ArticleText }
  | { readonly page: "timeline"; readonly events: readonly LibraryEvent[] }
  | { readonly page: "map"; readonly map: RelationMap }
  /** The reader's files; what becomes of them is told by who draws the page. */
  | { readonly page: "import" }
  /** Names to decide about; what becomes of them is told by who draws the page. */
  | { readonly page: "new-names" }

export type LibraryState = { readonly route: LibraryRoute } & (
  | { readonly phase: "loading" }
  | { readonly phase: "ready"; readonly content: LibraryContent }
  /** The corpus has no article, or no entity, of that name. */
  | { readonly phase: "missing"; readonly wanted: string }
  | { readonly phase: "failed"; readonly isOrphaned: boolean }
)

/** What a reader does in the library; all else is links. */
export type LibraryActions = {
  /** Goes to another page of the library; back leads here again. */
  readonly onGo: (route: LibraryRoute) => void
  /** The reader has typed in the search field. */
  readonly onSearch: (query: string) => void
  readonly onRetry: () => void
  /** Has further passages of the dossier that is shown. */
  readonly onMorePassages: () => void
  /** Has more fetched of what hosts have on the entity that is shown. */
  readonly onFurther: () => void
  /** Takes a saved article out of the corpus. */
  readonly onRemove: (article: Removable) => void
  /** Puts back the article that was taken out last. */
  readonly onUndo: () => void
  readonly onMakePack: MakePack
  readonly citing: Citing
}
