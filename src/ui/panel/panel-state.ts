import type { Dossier, PageDescription } from "../../core/dossier"
import type { EntityId } from "../../core/model"

/** What the panel says of the page that the reader looks at. */
export type PageView =
  /** `slow`: so long without an answer that the reader deserves a word. */
  | { readonly status: "loading"; readonly slow: boolean }
  /** The browser's own pages, stores, and whatever else no extension may read. */
  | { readonly status: "cannot-run" }
  /** A picture, a PDF, data: a document, but none of words. */
  | { readonly status: "no-words" }
  | { readonly status: "not-read" }
  | { readonly status: "off-here"; readonly site: string }
  | { readonly status: "failed" }
  | {
      readonly status: "read"
      readonly title: string
      readonly site: string
      readonly description: PageDescription
    }

/** The dossier on screen, or why there is none. */
export type DossierView =
  | { readonly phase: "loading"; readonly slow: boolean }
  | { readonly phase: "open"; readonly dossier: Dossier }
  | { readonly phase: "empty" }
  | { readonly phase: "failed" }

/** Which mention of an entity the reader has been led to: the one with the number `index`, of `count`. */
export type Tour = { readonly entity: EntityId; readonly index: number; readonly count: number }

export type PanelState = {
  readonly page: PageView
  /** Null: the page is shown. */
  readonly dossier: { readonly entity: EntityId; readonly view: DossierView } | null
  /** Null: the reader is where they were. */
  readonly tour: Tour | null
}

/** What a reader can do in the panel. */
export type PanelActions = {
  /** Leads to the mention of an entity with this number; round at both ends. */
  readonly onGoTo: (entity: EntityId, index: number) => void
  /** Back to where the reader was on the page. */
  readonly onGoBack: () => void
  readonly onMorePassages: () => void
  /** Has more fetched of what hosts have on the entity whose dossier is open. */
  readonly onFurther: () => void
  readonly onRetry: () => void
}
