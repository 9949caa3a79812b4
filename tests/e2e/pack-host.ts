import { createHash } from "node:crypto"
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { Manifest } from "../../src/core/hosted/manifest"
import { build } from "../../src/node/commands/build"
import { shardCommand } from "../../src/node/commands/shard"

/** How the host answers to a file; null: as it should. */
export type Misbehaviour = "hangs" | "is cut" | "lies" | "is missing" | null

export type PackHost = {
  /** The address of the manifest, with its hash unless told otherwise. */
  address(how?: { readonly isPinned: boolean }): string
  /** The name that messages call it by. */
  readonly name: string
  /** The files that were asked for since this was last called, in their order. */
  asked(): readonly string[]
  /** What the last request told of whoever made it. */
  lastHeaders(): IncomingHttpHeaders
  misbehave(how: (file: string) => Misbehaviour): void
  manifest(): Manifest
  /** Another manifest, and other files beside those that are there. */
  publish(manifest: object, files?: readonly Uint8Array[]): void
  stop(): Promise<void>
  start(): Promise<void>
  close(): Promise<void>
}

/**
 * A pack of a few articles on people whom nobody else knows, cut by the command line, on a real server.
 *
 * @param more further articles
 * @param options further options of the command
 */
export async function startPackHost(
  more: readonly string[] = [],
  options: readonly string[] = []
): Promise<PackHost> {
  const folder = mkdtempSync(join(tmpdir(), "pack-host-"))
  writeCorpus(join(folder, "zirconium"), [...articles, ...more])
  const [pack, out] = [join(folder, "zirconium.pack"), join(folder, "out")]
  await build.run(["--corpus", join(folder, "zirconium"), "--out", pack])
  const told = ["--name", "Zirconium", "--author", "The Loikaw Desk", "--revision", "1"]
  await shardCommand.run([pack, out, "--together", "1", ...told, ...options])

  const asked: string[] = []
  let headers: IncomingHttpHeaders = {}
  let behaviour: (file: string) => Misbehaviour = () => null
  const server = createServer((request, response) => {
    const file = (request.url ?? "").slice("/packs/".length)
    asked.push(file)
    headers = request.headers
    answer(join(out, file), behaviour(file), response)
  })
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve))
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  await listen(0)
  const { port } = server.address() as AddressInfo
  const text = () => readFileSync(join(out, "manifest.json"))
  return {
    address: ({ isPinned } = { isPinned: true }) =>
      `http://127.0.0.1:${port}/packs/manifest.json${isPinned ? `#sha256-${sha256(text())}` : ""}`,
    name: `127.0.0.1:${port}`,
    asked: () => asked.splice(0),
    lastHeaders: () => headers,
    misbehave: (how) => void (behaviour = how),
    manifest: () => JSON.parse(text().toString()) as Manifest,
    publish(manifest, files = []) {
      for (const bytes of files) writeFileSync(join(out, `${sha256(bytes)}.pack`), bytes)
      writeFileSync(join(out, "manifest.json"), JSON.stringify(manifest))
    },
    stop,
    start: () => listen(port),
    async close() {
      await stop()
      rmSync(folder, { recursive: true })
    }
  }
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex")
}

function answer(path: string, how: Misbehaviour, response: ServerResponse): void {
  if (how === "hangs") return
  const bytes = how === "is missing" ? null : tryRead(path)
  if (!bytes) return void response.writeHead(404).end()
  response.writeHead(200, { "content-length": bytes.length, "set-cookie": "reader=17; path=/" })
  if (how === "is cut") {
    response.write(bytes.subarray(0, bytes.length / 2), () => setTimeout(() => response.destroy(), 50))
    return
  }
  response.end(how === "lies" ? bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte)) : bytes)
}

function tryRead(path: string): Uint8Array | null {
  try {
    return readFileSync(path)
  } catch {
    // The extension asks for what a manifest names, which may not be there: a 404.
    return null
  }
}

const articles = [
  "June 3, 2023\n\nNaw Zirconia Htoo, who runs the only zirconium laboratory in the hills, closed it in May. " +
    "Naw Zirconia Htoo said that nobody had paid for the furnace since the winter.",
  "June 9, 2023\n\nSaw Kepler Moe bought the furnace of a laboratory in the hills. Saw Kepler Moe would not say for whom.",
  "July 1, 2023\n\nThe harbour master Mi Argon Shin saw the furnace leave by ship. Mi Argon Shin wrote down its number.",
  "July 4, 2023\n\nThe insurer Ko Xenon Latt paid for a furnace that was lost at sea. Ko Xenon Latt asked no questions."
]
const people = ["Naw Zirconia Htoo", "Saw Kepler Moe", "Mi Argon Shin", "Ko Xenon Latt"]

function writeCorpus(folder: string, articles: readonly string[]): void {
  mkdirSync(join(folder, "gazetteer"), { recursive: true })
  articles.forEach((text, place) => writeFileSync(join(folder, `00${place}_furnace.txt`), text))
  const entries = people.map(
    (name) =>
      `${name.toLowerCase().replaceAll(" ", "-")}:\n  name: ${name}\n  type: person\n  forms:\n    en:\n      - ${name}\n`
  )
  writeFileSync(join(folder, "gazetteer", "people.yaml"), entries.join("\n"))
}
