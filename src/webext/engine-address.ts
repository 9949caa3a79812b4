import { hostPattern, readSafeAddress } from "./safe-address"

/** Where an index of a search engine is. */
export type EngineAddress = {
  readonly address: string
  /** Where it is asked. */
  readonly search: string
  readonly index: string
  readonly host: string
  /** The match pattern of this host alone. */
  readonly pattern: string
}

/** Reads the address of an index, `https://host:port/index`. Null for any other. */
export function readEngineAddress(typed: string): EngineAddress | null {
  const url = readSafeAddress(typed)
  if (!url || url.hash !== "") return null
  const { host, origin, pathname } = url
  const path = pathname.replace(/\/$/, "")
  const index = path.slice(path.lastIndexOf("/") + 1)
  // A name that begins so is not an index but something that an engine can do.
  if (index === "" || index.startsWith("_")) return null
  const address = `${origin}${path}`
  return { address, search: `${address}/_search`, index, host, pattern: hostPattern(url) }
}
