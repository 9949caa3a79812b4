// The shapes of answers as the manuals of Elasticsearch (8 and 9) and OpenSearch (2 and 3) print them, and as threads on
// their trackers quote them. None was recorded from an engine: there was none to be had.

/** Whose ways a server has. They differ in what they say of themselves and of errors, and not in `_search`. */
export type Maker = "elasticsearch" | "opensearch"

export type Answer = { readonly status: number; readonly body: object | string }

const error = (status: number, type: string, reason: string, more: object = {}): Answer => ({
  status,
  body: { error: { root_cause: [{ type, reason, ...more }], type, reason, ...more }, status }
})

/** `GET /` */
export function whoAnswers(maker: Maker): Answer {
  const version =
    maker === "elasticsearch"
      ? { number: "9.2.0", build_flavor: "default", build_type: "docker", lucene_version: "10.3.1" }
      : { distribution: "opensearch", number: "2.19.1", build_type: "tar", lucene_version: "9.12.1" }
  const tagline =
    maker === "elasticsearch" ? "You Know, for Search" : "The OpenSearch Project: https://opensearch.org/"
  return { status: 200, body: { name: "node-1", cluster_name: "docker-cluster", version, tagline } }
}

export const noSuchIndex = (index: string) =>
  error(404, "index_not_found_exception", `no such index [${index}]`, {
    "resource.type": "index_or_alias",
    "resource.id": index,
    index_uuid: "_na_",
    index
  })

/** The security plugin of OpenSearch answers with one word. */
export const unauthorized = (maker: Maker, path: string): Answer =>
  maker === "opensearch"
    ? { status: 401, body: "Unauthorized" }
    : error(401, "security_exception", `missing authentication credentials for REST request [${path}]`, {
        header: {
          "WWW-Authenticate": ['Basic realm="security", charset="UTF-8"', 'Bearer realm="security"', "ApiKey"]
        }
      })

export const forbidden = (maker: Maker, index: string) =>
  error(
    403,
    "security_exception",
    maker === "opensearch"
      ? "no permissions for [indices:data/read/search] and User [name=desk, backend_roles=[], requestedTenant=null]"
      : `action [indices:data/read/search] is unauthorized for API key id [VuaCfGcBCdbkQm-e5aOx] of user [desk] on indices [${index}], this action is granted by the index privileges [read,all]`
  )

export const noSuchScroll = (): Answer => ({
  status: 404,
  body: {
    error: {
      root_cause: [
        { type: "search_context_missing_exception", reason: "No search context found for id [461077]" }
      ],
      type: "search_phase_execution_exception",
      reason: "all shards failed",
      phase: "query",
      grouped: true,
      failed_shards: [
        {
          shard: -1,
          index: null,
          reason: {
            type: "search_context_missing_exception",
            reason: "No search context found for id [461077]"
          }
        }
      ],
      caused_by: {
        type: "search_context_missing_exception",
        reason: "No search context found for id [461077]"
      }
    },
    status: 404
  }
})

export const notAcceptable = (type: string | undefined): Answer => ({
  status: 406,
  body: { error: `Content-Type header [${type ?? ""}] is not supported`, status: 406 }
})

export const unknownKey = (key: string) =>
  error(400, "parsing_exception", `unknown query or key [${key}]`, { line: 1, col: 2 })

export const tooMuch = (size: number) =>
  error(
    400,
    "illegal_argument_exception",
    `Batch size is too large, size must be less than or equal to: [10000] but was [${size}]. Scroll batch sizes cost as much memory as result windows so they are controlled by the [index.max_result_window] index level setting.`
  )

export const tooManyRequests = () =>
  error(
    429,
    "circuit_breaking_exception",
    "[parent] Data too large, data for [<http_request>] would be [1031862784/984mb], which is larger than the limit of [1020054732/972.7mb]",
    { bytes_wanted: 1031862784, bytes_limit: 1020054732, durability: "PERMANENT" }
  )

export const noSuchPath = (path: string, method: string): Answer => ({
  status: 400,
  body: { error: `no handler found for uri [${path}] and method [${method}]` }
})

/** What `_search` answers with. */
export function found(
  hits: readonly object[],
  { total, scroll, failed = 0, timedOut = false }: FoundWith
): object {
  return {
    ...(scroll !== undefined && { _scroll_id: scroll }),
    took: 3,
    timed_out: timedOut,
    _shards: {
      total: 5,
      successful: 5 - failed,
      skipped: 0,
      failed,
      ...(failed > 0 && {
        failures: [
          {
            shard: 2,
            index: "articles",
            node: "n1",
            reason: { type: "node_disconnected_exception", reason: "" }
          }
        ]
      })
    },
    hits: { total: { value: total, relation: "eq" }, max_score: hits.length === 0 ? null : 1.4, hits }
  }
}

type FoundWith = {
  readonly total: number
  readonly scroll?: string
  readonly failed?: number
  readonly timedOut?: boolean
}
