import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

/** What is served under a path. */
export type Served = {
  readonly type: "text/html" | "text/javascript" | "application/json" | "application/octet-stream"
  /** A function is called when it is asked for. */
  readonly body: string | Uint8Array | (() => Uint8Array)
}

export type PageServer = {
  url(path: string): string
  close(): Promise<void>
}

/** Serves what lies in memory on the loopback address: pages of the bench have an origin, as pages have. */
export function startPageServer(files: ReadonlyMap<string, Served>): Promise<PageServer> {
  const server = createServer(({ url = "/" }, response) => {
    const file = files.get(url)
    if (!file) return void response.writeHead(404).end()
    response
      .writeHead(200, { "content-type": `${file.type}; charset=utf-8` })
      .end(typeof file.body === "function" ? file.body() : file.body)
  })
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo
      resolve({
        url: (path) => `http://127.0.0.1:${port}${path}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeAllConnections()
          })
      })
    })
  })
}
