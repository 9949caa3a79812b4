import type { EngineArticle, EngineFound } from "./engine"
import { readDocument } from "./engine-document"
import { firstAt, textsOf } from "./field-values"
import type { EngineFields } from "./fields"
import { isPartial, type Hit, type SearchAnswer } from "./search-answer"
import { readSnippet } from "./snippet"

/** An engine was asked for fragments of half that length; what comes may be longer. UTF-16 code units. */
const LONGEST_SNIPPET = 500

/** What an engine has found, as it is shown. More than `most` is left out, whatever was asked for. */
export function engineFound(answer: SearchAnswer, fields: EngineFields, most: number): EngineFound {
  const { total, hits } = answer.hits
  const passages = hits.slice(0, most).map((hit) => articleOf(hit, fields))
  return {
    passages,
    count: Math.max(total?.value ?? 0, passages.length),
    isAtLeast: total?.relation === "gte",
    isPartial: isPartial(answer)
  }
}

/** Whether a document has anything to show under these names. */
export function hasWords(source: unknown, { title, text }: EngineFields): boolean {
  return [title, text].some((names) => textsOf(firstAt(source, names)).length > 0)
}

function articleOf({ _index, _id, _source, highlight }: Hit, fields: EngineFields): EngineArticle {
  const { title, date, source, url, language } = readDocument(_source, fields)
  const fragment = fields.text.map((name) => highlight[name]?.[0]).find((text) => text !== undefined)
  return {
    id: `${_index}/${_id}`,
    title: title ?? "",
    source,
    url,
    lang: language,
    published: date && { ...date, stated: true },
    links: [],
    ...readSnippet(fragment ?? "", LONGEST_SNIPPET)
  }
}
