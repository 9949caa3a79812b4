/** A document of an index. */
export type Document = { readonly _id: string; readonly _source: Readonly<Record<string, unknown>> }

/** What `_search` may be asked, as far as this knows it. */
export type SearchBody = {
  readonly size?: number
  readonly timeout?: string
  readonly track_total_hits?: boolean | number
  readonly sort?: readonly string[]
  readonly _source?: readonly string[]
  readonly query?: {
    readonly match_all?: Readonly<Record<string, never>>
    readonly simple_query_string?: { readonly query: string; readonly fields: readonly string[] }
  }
  readonly highlight?: {
    readonly pre_tags: readonly string[]
    readonly post_tags: readonly string[]
    readonly require_field_match: boolean
    readonly fields: Readonly<
      Record<string, { readonly fragment_size: number; readonly no_match_size: number }>
    >
  }
}

const known = {
  body: ["size", "timeout", "track_total_hits", "sort", "_source", "query", "highlight"],
  query: ["match_all", "simple_query_string"],
  words: ["query", "fields", "default_operator", "flags", "lenient"],
  highlight: ["pre_tags", "post_tags", "require_field_match", "fields"]
}

/** The hits of a search; or the name of what an engine would not understand. */
export function searchDocuments(
  documents: readonly Document[],
  index: string,
  body: SearchBody
): readonly object[] | string {
  const { query = { match_all: {} }, highlight, _source } = body
  const words = query.simple_query_string
  const strange =
    unknownIn(body, known.body) ??
    unknownIn(query, known.query) ??
    unknownIn(words, known.words) ??
    unknownIn(highlight, known.highlight)
  if (strange !== undefined) return strange
  const terms = words ? termsOf(words.query) : []
  const fields = (words?.fields ?? []).map((field) => field.replace(/\^\d+$/, ""))
  const holds = ({ _source }: Document) => {
    const all = fields.map((field) => textAt(_source, field).toLowerCase()).join("\n")
    return terms.every((term) => all.includes(term))
  }
  return documents.filter(holds).map((document) => ({
    _index: index,
    _id: document._id,
    _score: 1,
    _source: _source ? filtered(document._source, _source) : document._source,
    ...(highlight && { highlight: highlighted(document, terms, highlight) })
  }))
}

function unknownIn(value: object | undefined, names: readonly string[]): string | undefined {
  return Object.keys(value ?? {}).find((key) => !names.includes(key))
}

function termsOf(query: string): readonly string[] {
  return [...query.toLowerCase().matchAll(/"([^"]+)"|([^\s"]+)/g)].map(
    ([, phrase, word]) => phrase ?? word ?? ""
  )
}

function highlighted(
  { _source }: Document,
  terms: readonly string[],
  { pre_tags, post_tags, fields }: NonNullable<SearchBody["highlight"]>
): Readonly<Record<string, readonly string[]>> {
  const [pre = "<em>", post = "</em>"] = [pre_tags[0], post_tags[0]]
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, { fragment_size, no_match_size }]) => {
      const text = textAt(_source, field)
      if (text === "") return []
      const at = Math.min(...terms.map((term) => place(text, term)))
      if (at === Infinity) return no_match_size > 0 ? [[field, [text.slice(0, no_match_size)]]] : []
      const from = text.lastIndexOf(". ", at) + 1
      const fragment = text.slice(from, from + fragment_size).trim()
      const set = new RegExp(terms.map((term) => term.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|"), "gi")
      return [[field, [fragment.replace(set, (hit) => pre + hit + post)]]]
    })
  )
}

function place(text: string, term: string): number {
  const at = text.toLowerCase().indexOf(term)
  return at < 0 ? Infinity : at
}

/** Objects are reached with dots. */
function valueAt(source: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (value, key) =>
        typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      source
    )
}

function textAt(source: unknown, path: string): string {
  return [valueAt(source, path)]
    .flat()
    .filter((part) => typeof part === "string")
    .join("\n")
}

/** The fields that were asked for, in their objects. */
function filtered(source: Document["_source"], names: readonly string[]): object {
  const isWanted = (path: string): boolean =>
    names.some((name) => path === name || path.startsWith(`${name}.`))
  const isOnTheWay = (path: string) => names.some((name) => name.startsWith(`${path}.`))
  const walk = (value: unknown, path: string): unknown => {
    if (path !== "" && isWanted(path)) return value
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined
    const kept = Object.entries(value).flatMap(([key, inner]) => {
      const here = path === "" ? key : `${path}.${key}`
      const found = isWanted(here) || isOnTheWay(here) ? walk(inner, here) : undefined
      return found === undefined ? [] : [[key, found] as const]
    })
    return Object.fromEntries(kept)
  }
  return walk(source, "") ?? {}
}
