import { createServer } from "node:http"
import type { AddressInfo } from "node:net"

export type StrangerProxy = {
  readonly port: number
  /** Everything that was asked of the proxy: `CONNECT host:443`, `GET http://host/path`. */
  readonly requests: () => readonly string[]
  readonly close: () => Promise<void>
}

/**
 * A proxy that writes down what it is asked for and refuses it. A browser that uses it for everything but the
 * loopback address cannot send a request past it, from whichever of its processes.
 */
export async function startStrangerProxy(): Promise<StrangerProxy> {
  const seen: string[] = []
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`)
    response.writeHead(502).end()
  })
  server.on("connect", (request, socket) => {
    seen.push(`CONNECT ${request.url}`)
    socket.on("error", () => socket.destroy()) // the browser may hang up first
    socket.end("HTTP/1.1 502 Refused\r\n\r\n")
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return {
    port: (server.address() as AddressInfo).port,
    requests: () => [...seen],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}
