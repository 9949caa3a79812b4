import type { LoadedCorpus } from "../corpus/loaded-corpus"
import type { Gazetteer } from "../linking/gazetteer"
import type { LinkedBlock, LinkedMention } from "../linking/link-block"
import { sayReason } from "../linking/reasons"
import type { Span } from "../model"
import { needBits, type Row } from "../pack/schema"
import type { Correction, Place } from "./correction"
import type { Corrections } from "./corrections"
import { formKey } from "./form-key"
import { createHiddenForms, type HiddenForms, type Hiding } from "./hidden-forms"
import { inForce } from "./in-force"
import { createMergedRows } from "./merged-rows"
import { createReaderForms, type ReaderForm } from "./reader-forms"
import { writingsOf } from "./writings"

/** Changes what linking has found in a block, whose text this is, to what the reader wants. */
export type CorrectBlock = (text: string, linked: LinkedBlock) => LinkedBlock

/** A reader's corrections as they hold for one page. */
export type PageCorrector = {
  /** The gazetteer to spot with: it knows the reader's own forms, and doubts those that the reader denies. */
  readonly gazetteer: Gazetteer
  readonly correct: CorrectBlock
}

type Correctable = Pick<LoadedCorpus, "gazetteer" | "rows"> & {
  readonly pack: { readonly forms: Parameters<typeof writingsOf>[0] }
}

/**
 * Prepares corrections for any number of pages. Those of entities that the corpus does not know do nothing, and wait
 * for one that does.
 */
export function createCorrector(
  { pack, gazetteer, rows }: Correctable,
  corrections: Corrections
): (place: Place) => PageCorrector {
  const valid = inForce(corrections)
  const ofForms = valid.filter((correction) => correction.kind !== "merge")
  const known = writingsOf(pack.forms, new Set(ofForms.map(({ form }) => formKey(form))))
  const writings = (form: string) => [form, ...(known.get(formKey(form)) ?? [])]

  const merges = new Map(valid.flatMap((each) => (each.kind === "merge" ? [[each.entity, each.into]] : [])))
  const merged = createMergedRows(merges, rows)
  const hidden = createHiddenForms(ofForms.filter(isHiding), writings, (entity) => {
    const row = rows.get(entity)
    return row === undefined ? undefined : merged(row)
  })
  const wanted = ofForms.flatMap((correction): ReaderForm[] => {
    const row = correction.kind === "always" ? rows.get(correction.entity) : undefined
    return row === undefined ? [] : writings(correction.form).map((text) => ({ text, entity: row }))
  })
  const readerForms = createReaderForms(gazetteer, withoutRepeats(wanted))

  const mergeMention = (mention: LinkedMention): LinkedMention => {
    const entity = merged(mention.entity)
    if (entity === mention.entity) return mention
    const names = [mention.entity, entity].map((row) => gazetteer.entity(row).name)
    return { ...mention, entity, reason: sayReason("merged", mention.reason, ...names) }
  }

  return (place) => ({
    gazetteer: hidden.areNone
      ? readerForms.gazetteer
      : doubting(readerForms.gazetteer, hidden, merged, place),
    correct(text, linked) {
      if (valid.length === 0) return linked
      const stretches = hidden.stretches(text, place)
      const found = linked.mentions.filter(
        (mention) => !stretches.some((stretch) => isWithin(mention, stretch))
      )
      const mentions = [...readerForms.mentions(text), ...found]
        .map(mergeMention)
        .filter(({ start, end, entity }) => !hidden.isHidden(text.slice(start, end), entity, place))
      return { ...linked, mentions: withoutOverlaps(mentions) }
    }
  })
}

/**
 * A form that the reader denies is no more a name that stands by itself, which would make others beside it believed
 * before this one is taken away.
 */
function doubting(
  gazetteer: Gazetteer,
  hidden: HiddenForms,
  merged: (row: number) => number,
  place: Place
): Gazetteer {
  const rows = new Map<number, Row<"forms">>()
  const form = (index: number) => {
    const row = gazetteer.form(index)
    const isDenied = row.needs === 0 && hidden.isHidden(row.text, merged(row.entity), place)
    return isDenied ? { ...row, needs: needBits.topic } : row
  }
  return {
    ...gazetteer,
    form(index) {
      const row = rows.get(index) ?? form(index)
      rows.set(index, row)
      return row
    }
  }
}

function isHiding(correction: Correction): correction is Hiding {
  return correction.kind === "never" || correction.kind === "not-this"
}

/** True where a mention is only a part of a stretch. */
function isWithin({ start, end }: Span, stretch: Span): boolean {
  return start >= stretch.start && end <= stretch.end && end - start < stretch.end - stretch.start
}

/** Of the same form of two entities, the one that was asked for last. */
function withoutRepeats(forms: readonly ReaderForm[]): readonly ReaderForm[] {
  return [...new Map(forms.map((form) => [form.text, form])).values()]
}

/** Leftmost first, the longest at each start; where a reader's form fills the same stretch, it was there before. */
function withoutOverlaps(mentions: readonly LinkedMention[]): readonly LinkedMention[] {
  const kept: LinkedMention[] = []
  for (const mention of mentions.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1)
    if (!last || last.end <= mention.start) kept.push(mention)
  }
  return kept
}
