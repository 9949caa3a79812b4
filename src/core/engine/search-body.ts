import type { EngineFields } from "./fields"
import { HIT_ENDS, HIT_STARTS } from "./snippet"

/** As long as the engine itself may look, in ms; then it answers with what it has. */
const ENGINE_TIME_MS = 8_000
/** Letters of a text that are shown of it, about. */
const FRAGMENT = 240

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json }

/** The fields that are read of each document; never the whole text. */
function described({ title, date, source, url, language }: EngineFields): readonly string[] {
  return [title, date, source, url, language].flat().filter((name) => name !== "_id")
}

/**
 * The body of a `_search` for words that a person typed: all of them have to be there, “in quotes” as they stand, and
 * no sign that they type is an operator or a mistake. Fields that an index does not have are no error to it.
 */
export function searchBody(
  query: string,
  fields: EngineFields,
  size: number
): { readonly [key: string]: Json } {
  const within = { number_of_fragments: 1, fragment_size: FRAGMENT, no_match_size: FRAGMENT }
  return {
    size,
    timeout: `${ENGINE_TIME_MS}ms`,
    track_total_hits: 10_000,
    _source: described(fields),
    query: {
      simple_query_string: {
        query: query.replace(/[“”„«»]/g, '"'),
        fields: [...fields.title.map((name) => `${name}^2`), ...fields.text],
        default_operator: "and",
        flags: "PHRASE|WHITESPACE",
        lenient: true
      }
    },
    highlight: {
      pre_tags: [HIT_STARTS],
      post_tags: [HIT_ENDS],
      // Words that were found in the title are set off in the text all the same.
      require_field_match: false,
      fields: Object.fromEntries(fields.text.map((name) => [name, within]))
    }
  }
}

/** The body of a `_search` for one document, whichever: to see what the index has. */
export function probeBody(fields: EngineFields): { readonly [key: string]: Json } {
  const _source = [...described(fields), ...fields.text]
  return {
    size: 1,
    timeout: `${ENGINE_TIME_MS}ms`,
    track_total_hits: true,
    _source,
    query: { match_all: {} }
  }
}

/** The body of the first `_search` of a scroll through all documents, in the order that costs an engine least. */
export function readAllBody(fields: EngineFields, size: number): { readonly [key: string]: Json } {
  const _source = [...described(fields), ...fields.text, ...fields.id].filter((name) => name !== "_id")
  return { size, track_total_hits: true, sort: ["_doc"], _source, query: { match_all: {} } }
}
