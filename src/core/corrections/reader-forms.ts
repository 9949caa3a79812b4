import { createFormFinder } from "../gazetteer/find-forms"
import { buildMatchingTable } from "../gazetteer/matching-table"
import { readerForm } from "../gazetteer/reader-form"
import type { Gazetteer } from "../linking/gazetteer"
import type { LinkedMention } from "../linking/link-block"
import { sayReason } from "../linking/reasons"

/** A form that a reader gave to an entity (by row number). */
export type ReaderForm = { readonly text: string; readonly entity: number }

/** Forms of the reader are numbered from here on, behind any form that a pack may have. */
const FIRST_FORM = 0x40000000

/**
 * A reader's own forms, searched beside those of the pack by a matching table of the same make, which is built when
 * they change.
 */
export type ReaderForms = {
  /** The gazetteer with the reader's forms among its own. */
  readonly gazetteer: Gazetteer
  /** Where they stand in a text, believed as the reader believes them. */
  mentions(text: string): readonly LinkedMention[]
}

/** @throws RangeError where a form cannot be matched; see `formProblem`. */
export function createReaderForms(gazetteer: Gazetteer, forms: readonly ReaderForm[]): ReaderForms {
  if (forms.length === 0) return { gazetteer, mentions: () => [] }
  const rows = forms.map(({ text, entity }) => readerForm(text, entity))
  const find = createFormFinder(
    buildMatchingTable(
      rows.map(({ text, rule, entity }) => ({
        text,
        rule,
        plural: gazetteer.entity(entity).type === "weapon-system"
      }))
    )
  )
  return {
    gazetteer: { ...gazetteer, form: (index) => rows[index - FIRST_FORM] ?? gazetteer.form(index) },
    mentions: (text) =>
      find(text).flatMap(({ start, end, forms: [form = 0] }) => {
        const row = rows[form]
        return row
          ? [
              {
                start,
                end,
                entity: row.entity,
                form: FIRST_FORM + form,
                kind: "name",
                reason: sayReason("reader")
              }
            ]
          : []
      })
  }
}
