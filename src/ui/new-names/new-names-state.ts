import type { Decided, NewNames, Wish, WishProblem } from "../../core/own-names/answers"
import type { Decision, Decisions } from "../../core/own-names/decision"
import type { NewName } from "../../core/own-names/new-names"
import type { FoundName } from "../../core/search/find-entities"
import type { DecisionKind, Draft, KnownName } from "./draft"

/** Where proposals come from, and where decisions go. */
export type NewNamesSource = {
  readonly proposed: (count: number) => Promise<NewNames>
  readonly decide: (wishes: readonly Wish[]) => Promise<Decided>
  readonly undo: (ids: readonly string[]) => Promise<void>
  readonly decisions: () => Promise<Decisions>
  readonly search: (query: string) => Promise<readonly FoundName[]>
  /** Where faults are told that a reader could do nothing about. */
  readonly tell: (error: unknown) => void
}

/** What has just been done, for the reader to read and to undo. */
export type NewNamesNotice =
  | { readonly did: "decided"; readonly decisions: readonly [Decision, ...Decision[]] }
  | { readonly did: "undone" }
  /** A fault of ours: nothing was done. */
  | { readonly did: "failed" }

/** What the page of new names shows. */
export type NewNamesState = {
  readonly phase: "loading" | "ready" | "failed"
  readonly read: number
  readonly articles: number
  readonly total: number
  /** Those that are shown; what has just been decided about is not among them. */
  readonly names: readonly NewName[]
  readonly decisions: Decisions
  readonly selected: ReadonlySet<string>
  /** By the keys of names; a name that the reader has not changed is not among them. */
  readonly drafts: ReadonlyMap<string, Draft>
  readonly problems: ReadonlyMap<string, WishProblem>
  readonly notice: NewNamesNotice | null
}

export type NewNamesActions = {
  readonly onDecide: (names: readonly NewName[], kind: DecisionKind) => void
  readonly onMerge: (name: NewName, into: KnownName) => void
  readonly onUndo: (ids: readonly string[]) => void
  readonly onSelect: (keys: readonly string[], isSelected: boolean) => void
  readonly onDraft: (key: string, draft: Draft) => void
  readonly onMore: () => void
  readonly onRetry: () => void
  readonly onSearch: NewNamesSource["search"]
}
