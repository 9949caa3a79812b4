import { readFile } from "node:fs/promises"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { extname, join, normalize, sep } from "node:path"

export type FolderServer = { url(file: string): string; close(): void }

// Without a charset: saved pages say theirs themselves.
const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".gif": "image/gif",
  ".htm": "text/html",
  ".html": "text/html",
  ".jpg": "image/jpeg",
  ".js": "text/javascript",
  ".json": "application/json",
  ".mjs": "text/javascript",
  ".png": "image/png",
  ".shtml": "text/html",
  ".svg": "image/svg+xml",
  ".xht": "application/xhtml+xml",
  ".xhtml": "application/xhtml+xml"
}

/** Serves the files of a folder, and nothing outside of it, on the loopback address. */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const server = createServer((request, response) => {
    const path = fileAt(folder, request.url ?? "/")
    const type = types[extname(path ?? "").toLowerCase()] ?? "application/octet-stream"
    const answer = path === null ? Promise.reject(new Error("outside")) : readFile(path)
    answer.then(
      (bytes) => response.writeHead(200, { "content-type": type }).end(bytes),
      () => response.writeHead(404).end()
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject)
    server.listen(0, "127.0.0.1", resolve)
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url: (file) => `${origin}/${file.split("/").map(encodeURIComponent).join("/")}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    }
  }
}

/** The file that an address means; null where it leads out of the folder, or is none. */
export function fileAt(folder: string, address: string): string | null {
  try {
    const path = normalize(join(folder, decodeURIComponent(new URL(address, "http://folder").pathname)))
    return path.startsWith(folder.endsWith(sep) ? folder : folder + sep) ? path : null
  } catch {
    // An address that cannot be decoded is an address of nothing.
    return null
  }
}
