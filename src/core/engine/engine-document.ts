import type { ReadDate } from "../import/read-text"
import { addressOrNull } from "../import/loose-values"
import { withoutHiddenCharacters } from "../text/hidden-characters"
import { dayOf, firstAt, textOf } from "./field-values"
import type { EngineFields } from "./fields"

/** What a document of an index says of itself. */
export type EngineDocument = {
  /** Null where it has none. */
  readonly title: string | null
  readonly date: ReadDate | null
  readonly source: string | null
  /** An address of the web, as it is written. */
  readonly url: string | null
  /** BCP 47; null where it names none. */
  readonly language: string | null
}

const LONGEST_LINE = 1_000
const LONGEST_ADDRESS = 8_000

/** What the fields of a document say, whatever they hold. */
export function readDocument(source: unknown, fields: EngineFields): EngineDocument {
  const line = (value: unknown) => withoutHiddenCharacters(textOf(value) ?? "").slice(0, LONGEST_LINE) || null
  const url = addressOrNull(textOf(firstAt(source, fields.url)))
  // Not by `Intl`, whose answers change with its version: this goes into packs.
  const [language] = TAG.exec(textOf(firstAt(source, fields.language)) ?? "") ?? []
  return {
    title: line(firstAt(source, fields.title)),
    date: dayOf(firstAt(source, fields.date)),
    source: line(firstAt(source, fields.source)),
    url: url !== null && url.length <= LONGEST_ADDRESS && URL_OF_WEB.test(url) ? url : null,
    language: language ?? null
  }
}

/** Language, script and region, as BCP 47 recommends to write them. */
const TAG = /^(?!und)[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?(?![a-z])/
/** With a host, and without the name and password of somebody. */
const URL_OF_WEB = /^https?:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/i
