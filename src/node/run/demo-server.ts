import { createServer } from "node:http"
import { readFileSync } from "node:fs"
import type { AddressInfo } from "node:net"

/**
 * Serves one page at every path, on this machine only, until `signal` aborts. Content scripts do not run on `file:`
 * addresses without a further permission, hence a server. Resolves with the address of the page.
 */
export async function serveDemo(file: string, signal: AbortSignal): Promise<string> {
  const page = readFileSync(file)
  const server = createServer((_, response) => {
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      // As strict as a newspaper's: the extension must not need the page's leave for anything.
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    })
    response.end(page)
  })
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    server.listen(0, "127.0.0.1", resolve)
  })
  signal.addEventListener("abort", () => {
    server.close()
    server.closeAllConnections()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/a-week-in-moscow`
}
