import type { EntityId, MentionKind, Span } from "../../src/core/model"
import type { Label, LabelledText } from "./labelled-text"
import type { Tally } from "./tally"

/** A mention that the program found. */
export type FoundSpan = Span & { readonly entity: EntityId; readonly kind: MentionKind }

/**
 * - `missed`: a label that nothing found answers;
 * - `extra`: something marked that is no mention of that entity;
 * - `kind`: the right entity at the right place as the wrong kind ("the coup" as a name). The label counts as missed,
 *   what was found counts neither way: a reader who rests on it reads the right card;
 * - `trap`: a name marked on a stretch that is known to be something else. It counts as extra too.
 */
export type SpanErrorKind = "missed" | "extra" | "kind" | "trap"

export type SpanError = Span & {
  readonly error: SpanErrorKind
  /** The kind of mention that the error is counted under. */
  readonly kind: MentionKind
  /** What should be here: a label as `entity (kind)`, or the reason of a trap; empty for an extra. */
  readonly expected: string
  /** What was found here, with its words where they are not those of the place; empty where nothing was. */
  readonly got: string
}

export type SpanScore = {
  readonly tallies: Readonly<Record<MentionKind, Tally>>
  /** Labels of names by entity: found or missed. */
  readonly nameLabels: readonly { readonly entity: EntityId; readonly isFound: boolean }[]
  /** Names that are no mention of the entity they were linked to, by that entity. */
  readonly extraNames: readonly EntityId[]
  readonly trapsMarked: number
  readonly errors: readonly SpanError[]
}

/** A found span may take in a title or determiner before the name, and a possessive or plural ending after it. */
const TOLERATED = { before: 24, after: 2 }

/**
 * Scores found mentions against labels. Each label is answered by at most one found mention of its entity and kind
 * that covers it and reaches at most 24 code units before and 2 after it; what it takes in beyond that must be optional.
 */
export function scoreSpans(labelled: LabelledText, found: readonly FoundSpan[]): SpanScore {
  const used = new Set<FoundSpan>()
  const missed: Label[] = []
  for (const label of labelled.labels) {
    const answer = found.find((span) => !used.has(span) && answers(labelled, label, span))
    if (answer) used.add(answer)
    else missed.push(label)
  }
  const unused = found.filter((span) => !used.has(span))
  const ofOtherKind = unused.filter((span) => isOfOtherKind(labelled, span))
  const extra = unused.filter((span) => !ofOtherKind.includes(span) && !isOptional(labelled, span))
  const sprung = labelled.traps.filter((trap) =>
    unused.some((span) => span.kind === "name" && overlap(span, trap))
  )
  const names = labelled.labels.filter(({ kind }) => kind === "name")
  return {
    tallies: tally(labelled.labels, missed, extra),
    nameLabels: names.map((label) => ({ entity: label.entity, isFound: !missed.includes(label) })),
    extraNames: extra.filter(({ kind }) => kind === "name").map(({ entity }) => entity),
    trapsMarked: sprung.length,
    errors: errorsOf(labelled, missed, extra, unused)
  }
}

function answers({ optional }: LabelledText, label: Label, span: FoundSpan): boolean {
  if (span.entity !== label.entity || span.kind !== label.kind) return false
  if (span.start > label.start || span.end < label.end || label.start - span.start > TOLERATED.before)
    return false
  return span.end - label.end <= TOLERATED.after || covers(optional, { start: label.end, end: span.end })
}

function covers(stretches: readonly Span[], { start, end }: Span): boolean {
  return stretches.some((stretch) => stretch.start <= start && stretch.end >= end)
}

function isOfOtherKind({ labels }: LabelledText, span: FoundSpan): boolean {
  return labels.some(
    (label) => overlap(label, span) && label.entity === span.entity && label.kind !== span.kind
  )
}

function isOptional({ optional, labels }: LabelledText, span: FoundSpan): boolean {
  return optional.some((stretch) => overlap(stretch, span)) && !labels.some((label) => overlap(label, span))
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function tally(
  labels: readonly Label[],
  missed: readonly Label[],
  extra: readonly FoundSpan[]
): Record<MentionKind, Tally> {
  const count = (kind: MentionKind): Tally => {
    const asked = labels.filter((label) => label.kind === kind).length
    const lost = missed.filter((label) => label.kind === kind).length
    return { right: asked - lost, missed: lost, extra: extra.filter((span) => span.kind === kind).length }
  }
  return { name: count("name"), demonym: count("demonym"), descriptor: count("descriptor") }
}

function errorsOf(
  { text, traps }: LabelledText,
  missed: readonly Label[],
  extra: readonly FoundSpan[],
  unused: readonly FoundSpan[]
): SpanError[] {
  const missedErrors = missed.map((label): SpanError => {
    const instead = unused.find((span) => overlap(span, label))
    const error =
      instead && instead.entity === label.entity && instead.kind !== label.kind ? "kind" : "missed"
    return {
      ...spanOf(label),
      error,
      kind: label.kind,
      expected: describe(label),
      got: instead ? describeFound(text, instead, label) : ""
    }
  })
  // What was found in a label's stead is told with that label.
  const alone = extra.filter((span) => !missed.some((label) => overlap(label, span)))
  const extraErrors = alone.map((span): SpanError => {
    const trap = traps.find((stretch) => span.kind === "name" && overlap(stretch, span))
    return {
      ...spanOf(span),
      error: trap ? "trap" : "extra",
      kind: span.kind,
      expected: trap?.reason ?? "",
      got: describe(span)
    }
  })
  return [...missedErrors, ...extraErrors].toSorted((a, b) => a.start - b.start || a.end - b.end)
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}

function describe({ entity, kind }: FoundSpan): string {
  return kind === "name" ? entity : `${entity} (${kind})`
}

function describeFound(text: string, found: FoundSpan, { start, end }: Span): string {
  const isSamePlace = found.start === start && found.end === end
  return isSamePlace ? describe(found) : `${describe(found)} at “${text.slice(found.start, found.end)}”`
}
