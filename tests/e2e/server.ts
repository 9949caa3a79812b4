import { readFile } from "node:fs/promises"
import { createServer } from "node:http"
import type { IncomingHttpHeaders, Server, ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { basename, extname } from "node:path"
import { fileURLToPath } from "node:url"

export type SeenRequest = {
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
}

export type FixtureServer = {
  /** The address of a page. */
  url(path: string): string
  /** The address of the same page on another origin, which is also another site: a frame of it may get its own process. */
  otherUrl(path: string): string
  /** All requests so far, to both origins. */
  requests(): readonly SeenRequest[]
  close(): Promise<void>
}

/** Pages that are made when they are asked for, by path (`/huge.html`); the ending tells the type. */
export type MadePages = Readonly<Record<string, () => string | Uint8Array>>

const pages = new URL("../fixtures/pages/", import.meta.url)
const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".xhtml": "application/xhtml+xml",
  ".xml": "application/xml"
}

const strictPolicy =
  "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
const headersOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "/strict-csp.html": { "content-security-policy": strictPolicy }
}

/** The text of a page of `tests/fixtures/pages`. */
export function readFixture(name: string): Promise<string> {
  return readFile(fileURLToPath(new URL(name, pages)), "utf8")
}

/** Serves `tests/fixtures/pages` on two ports of the loopback address; `{{other}}` in a page is the other origin. */
export async function startServer(made: MadePages = {}): Promise<FixtureServer> {
  const seen: SeenRequest[] = []
  const listen = (other: () => string) =>
    listening(
      createServer((request, response) => {
        const { method = "", url = "", headers } = request
        seen.push({ method, url, headers })
        void answer(new URL(url, "http://fixture").pathname, other(), made, response)
      })
    )
  const first: Server = await listen(() => origin("localhost", second))
  const second: Server = await listen(() => origin("127.0.0.1", first))
  return {
    url: (path) => origin("127.0.0.1", first) + path,
    otherUrl: (path) => origin("localhost", second) + path,
    requests: () => [...seen],
    close: async () => {
      await Promise.all([closed(first), closed(second)])
    }
  }
}

async function answer(path: string, other: string, made: MadePages, response: ServerResponse): Promise<void> {
  const text = made[path]?.() ?? (await readFixture(basename(path)).catch(() => null))
  if (text === null) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, { "content-type": types[extname(path)] ?? "text/plain", ...headersOf[path] })
  response.end(typeof text === "string" ? text.replaceAll("{{other}}", other) : text)
}

function listening(server: Server): Promise<Server> {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)))
}

const origin = (host: string, server: Server) => `http://${host}:${(server.address() as AddressInfo).port}`

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
