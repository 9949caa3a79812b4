import type { EntityId, Span } from "../model"

/** What the library shows, as its address says. */
export type LibraryRoute =
  | { readonly page: "search"; readonly query: string }
  | { readonly page: "names" }
  | { readonly page: "entity"; readonly entity: EntityId }
  | ({ readonly page: "articles" } & ArticleFilter)
  | { readonly page: "article"; readonly file: string; readonly at: Span | null }
  | { readonly page: "timeline"; readonly entity: EntityId | null }
  | { readonly page: "map"; readonly entity: EntityId | null }
  | { readonly page: "import" }
  | { readonly page: "new-names" }

/** Of a search, in UTF-16 code units. */
export const LONGEST_QUERY = 200

export const articleOrders = ["newest", "oldest", "title"] as const
export type ArticleOrder = (typeof articleOrders)[number]

export const dateKinds = ["stated", "inferred", "unknown"] as const
export type DateKind = (typeof dateKinds)[number]

/** Which articles are listed, and how; null where any will do. */
export type ArticleFilter = {
  /** "" for articles that state none. */
  readonly source: string | null
  /** BCP 47; "" where it is unknown. */
  readonly language: string | null
  readonly year: string | null
  readonly dated: DateKind | null
  readonly order: ArticleOrder
}

export const allArticles: ArticleFilter = {
  source: null,
  language: null,
  year: null,
  dated: null,
  order: "newest"
}

/** The address of a page of the library, from `#` on. */
export function hashOf(route: LibraryRoute): string {
  switch (route.page) {
    case "search":
      return route.query === "" ? "#/search" : `#/search?q=${encode(route.query)}`
    case "names":
    case "import":
    case "new-names":
      return `#/${route.page}`
    case "entity":
      return `#/entity/${encode(route.entity)}`
    case "articles": {
      const { source, language, year, dated, order } = route
      const wanted = { source, language, year, dated, order: order === allArticles.order ? null : order }
      return withParameters("#/articles", wanted)
    }
    case "article": {
      const { file, at } = route
      return withParameters(`#/article/${encode(file)}`, { at: at && `${at.start}-${at.end}` })
    }
    case "timeline":
    case "map":
      return withParameters(`#/${route.page}`, { entity: route.entity })
  }
}

/** Reads an address; what is no page of the library is its beginning, the search. */
export function readHash(hash: string): LibraryRoute {
  const [path = "", search = ""] = hash.replace(/^#\/?/, "").split("?", 2)
  const [page = "", name = ""] = path.split("/", 2).map(decoded)
  const parameters = readParameters(search)
  switch (page) {
    case "names":
    case "import":
    case "new-names":
      return { page }
    case "entity":
      return name === "" ? { page: "names" } : { page, entity: name }
    case "articles":
      return {
        page,
        source: parameters.get("source") ?? null,
        language: parameters.get("language") ?? null,
        year: parameters.get("year") ?? null,
        dated: oneOf(dateKinds, parameters.get("dated")) ?? null,
        order: oneOf(articleOrders, parameters.get("order")) ?? allArticles.order
      }
    case "article":
      return name === ""
        ? { page: "articles", ...allArticles }
        : { page, file: name, at: readSpan(parameters.get("at") ?? "") }
    case "timeline":
    case "map":
      return { page, entity: parameters.get("entity") ?? null }
    default:
      return { page: "search", query: (parameters.get("q") ?? "").slice(0, LONGEST_QUERY) }
  }
}

/**
 * The address of before the library had pages, `?file=…&start=…&end=…`, as one of today; null where there is no file in
 * it. Links of that kind stand in citations that readers have kept.
 */
export function hashOfOldSearch(search: string): string | null {
  const parameters = readParameters(search.replace(/^\?/, ""))
  const file = parameters.get("file") ?? ""
  if (file === "") return null
  const at = readSpan(`${parameters.get("start") ?? ""}-${parameters.get("end") ?? ""}`)
  return hashOf({ page: "article", file, at })
}

function readSpan(text: string): Span | null {
  const [, first, last] = /^(\d{1,9})-(\d{1,9})$/.exec(text) ?? []
  const [start, end] = [Number(first ?? NaN), Number(last ?? NaN)]
  return start < end ? { start, end } : null
}

function withParameters(path: string, parameters: Readonly<Record<string, string | null>>): string {
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    value === null ? [] : [`${name}=${encode(value)}`]
  )
  return given.length === 0 ? path : `${path}?${given.join("&")}`
}

function readParameters(search: string): ReadonlyMap<string, string> {
  return new Map(
    search
      .split("&")
      .filter((part) => part !== "")
      .map((part) => {
        const [name = "", value = ""] = part.split("=", 2)
        return [decoded(name), decoded(value.replaceAll("+", " "))]
      })
  )
}

/** What is encoded wrongly stands for itself: an address may be typed by hand. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function oneOf<T extends string>(choices: readonly T[], text: string | undefined): T | undefined {
  return choices.find((choice) => choice === text)
}

/** Half a character, as cut text has it, is nothing that an address can hold. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ""))
}
