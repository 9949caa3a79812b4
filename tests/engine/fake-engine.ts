import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import {
  forbidden,
  found,
  noSuchIndex,
  noSuchPath,
  noSuchScroll,
  notAcceptable,
  tooManyRequests,
  tooMuch,
  unauthorized,
  unknownKey,
  whoAnswers,
  type Answer,
  type Maker
} from "./engine-answers"
import { searchDocuments, type Document } from "./search-documents"

/** How a server answers; null: as it should. */
export type Mood =
  | "hangs"
  | "drips"
  | "is cut"
  | "is no engine"
  | "forbids"
  | "is overloaded"
  | "loses shards"
  | "counts more"
  | "gives more"
  | "forgets"
  | "sends nonsense"
  | "redirects"
  | null

export type Asked = {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: Readonly<Record<string, unknown>>
}

export type FakeEngine = {
  readonly url: string
  /** What messages call it by. */
  readonly host: string
  /** What was asked since this was last called, in order. */
  asked(): readonly Asked[]
  /** How it answers from now on: to the first page, and to the others. */
  behave(first: Mood, later?: Mood): void
  put(documents: readonly Document[]): void
  stop(): Promise<void>
  start(): Promise<void>
}

export type Settings = {
  readonly maker?: Maker
  readonly index?: string
  readonly documents?: readonly Document[]
  /** The value of the header that lets someone in; none where everybody is. */
  readonly authorization?: string
}

/**
 * A server that speaks `_search`, scrolls and the errors of Elasticsearch or OpenSearch, as far as their manuals say, and
 * refuses what they would refuse. It is no engine: words are found by their letters, nothing is ranked.
 */
export async function startFakeEngine({
  maker = "elasticsearch",
  index = "articles",
  documents = [],
  authorization
}: Settings = {}): Promise<FakeEngine> {
  let there = documents
  let moods: readonly [Mood, Mood] = [null, null]
  const asked: Asked[] = []
  const scrolls = new Map<
    string,
    { readonly rest: readonly object[]; readonly size: number; readonly all: number }
  >()
  let scrollCount = 0

  const answerTo = ({ method, path, headers, body }: Asked): Answer => {
    const [where = "", query = ""] = path.split("?", 2)
    if (authorization !== undefined && headers.authorization !== authorization)
      return unauthorized(maker, where)
    if (method === "GET" && where === "/") return whoAnswers(maker)
    if (!/^application\/json\b/.test(headers["content-type"] ?? ""))
      return notAcceptable(headers["content-type"])
    if (where === "/_search/scroll") return method === "DELETE" ? endScroll(body) : readOn(body)
    const [, wanted = "", action] = where.split("/")
    if (method !== "POST" || action !== "_search") return noSuchPath(path, method)
    if (moods[0] === "forbids") return forbidden(maker, index)
    if (decodeURIComponent(wanted) !== index) return noSuchIndex(decodeURIComponent(wanted))
    const searched = searchDocuments(there, index, body)
    if (typeof searched === "string") return unknownKey(searched)
    const size = Number(body["size"] ?? 10)
    if (size > 10_000) return tooMuch(size)
    const total = searched.length + (moods[0] === "counts more" ? 3 : 0)
    const failed = moods[0] === "loses shards" ? 1 : 0
    if (!new URLSearchParams(query).has("scroll"))
      return { status: 200, body: found(searched.slice(0, size), { total, failed }) }
    const scroll = `DXF1ZXJ5QW5kRmV0Y2gB${++scrollCount}`
    scrolls.set(scroll, { rest: searched.slice(size), size, all: total })
    return { status: 200, body: found(searched.slice(0, size), { total, scroll, failed }) }
  }

  const readOn = (body: Asked["body"]): Answer => {
    const scroll = String(body["scroll_id"])
    const open = moods[1] === "forgets" ? undefined : scrolls.get(scroll)
    if (!open) return noSuchScroll()
    const { rest, size, all } = open
    // One that never ends gives its last page again and again.
    const again = moods[1] === "gives more"
    const page = again && rest.length === 0 ? searchDocuments(there, index, {}) : rest.slice(0, size)
    scrolls.set(scroll, { rest: rest.slice(size), size, all })
    const failed = moods[1] === "loses shards" ? 1 : 0
    return {
      status: 200,
      body: found(typeof page === "string" ? [] : page, { total: all, scroll, failed })
    }
  }

  const endScroll = (body: Asked["body"]): Answer => {
    const ids = [body["scroll_id"]].flat().map(String)
    return {
      status: 200,
      body: { succeeded: true, num_freed: ids.filter((id) => scrolls.delete(id)).length }
    }
  }

  const server = createServer((request, response) => {
    void readJson(request).then((body) => {
      const one = { method: request.method ?? "", path: request.url ?? "", headers: request.headers, body }
      asked.push(one)
      const mood = one.path.startsWith("/_search/scroll") ? moods[1] : moods[0]
      send(response, mood === "is overloaded" ? tooManyRequests() : answerTo(one), maker, mood)
    })
  })
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve))
  await listen(0)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/${index}`,
    host: `127.0.0.1:${port}`,
    asked: () => asked.splice(0),
    behave: (first, later = null) => void (moods = [first, later]),
    put: (documents) => void (there = documents),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
    start: () => listen(port)
  }
}

function send(response: ServerResponse, { status, body }: Answer, maker: Maker, mood: Mood): void {
  if (mood === "hangs") return
  if (mood === "redirects") return void response.writeHead(302, { location: "/elsewhere/_search" }).end()
  if (mood === "is no engine")
    return void response
      .writeHead(200, { "content-type": "text/html" })
      .end("<!doctype html><p>It works!</p>")
  const isText = typeof body === "string"
  const text =
    mood === "sends nonsense" ? '{"took":1,"hits":{"hits":"many"}}' : isText ? body : JSON.stringify(body)
  response.writeHead(status, {
    "content-type": isText ? "text/plain; charset=UTF-8" : "application/json; charset=UTF-8",
    "content-length": Buffer.byteLength(text),
    ...(maker === "elasticsearch" && { "x-elastic-product": "Elasticsearch" }),
    ...(status === 401 && { "www-authenticate": 'Basic realm="security"' })
  })
  const bytes = Buffer.from(text)
  if (mood === "is cut")
    return void response.write(bytes.subarray(0, bytes.length / 2), () =>
      setTimeout(() => response.destroy(), 50)
    )
  // Enough to begin with, and then nothing.
  if (mood === "drips") return void response.write(bytes.subarray(0, 1))
  response.end(bytes)
}

async function readJson(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const text = Buffer.concat(parts).toString()
  return text === "" ? {} : (JSON.parse(text) as Record<string, unknown>)
}
