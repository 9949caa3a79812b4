import type { Wish } from "../../core/own-names/answers"
import { LONGEST_NAME, MOST_FORMS } from "../../core/own-names/decision"
import type { NewName } from "../../core/own-names/new-names"
import type { EntityId, EntityType } from "../../core/model"
import { withoutHiddenCharacters } from "../../core/text/hidden-characters"

/** What the reader has made of a proposed name before deciding. */
export type Draft = {
  readonly name: string
  readonly type: EntityType
  /** The spellings that count. */
  readonly forms: readonly string[]
}

export type DecisionKind = "accepted" | "ignored"
export type KnownName = { readonly entity: EntityId; readonly name: string }

/** A proposed name as it would be accepted if the reader changed nothing. */
export function draftOf({ name, type, spellings }: NewName): Draft {
  return { name, type, forms: spellings.map(({ text }) => text) }
}

/** What is wished for when a draft is accepted: its name is one of its spellings. */
export function acceptWish({ name, type, forms }: Draft): Wish {
  const clean = withoutHiddenCharacters(name).slice(0, LONGEST_NAME)
  return { kind: "accepted", name: clean, type, forms: distinct([clean, ...forms]) }
}

export function mergeWish({ forms, name }: Draft, { entity, name: into }: KnownName): Wish {
  return { kind: "merged", entity, name: into, forms: distinct(forms.length === 0 ? [name] : forms) }
}

/** Nothing of a name that is ignored is proposed again, in no spelling. */
export function ignoreWish({ spellings }: NewName): Wish {
  return { kind: "ignored", forms: distinct(spellings.map(({ text }) => text)) }
}

function distinct(forms: readonly string[]): string[] {
  return [...new Set(forms)].filter((form) => form !== "").slice(0, MOST_FORMS)
}
