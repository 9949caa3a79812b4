/** Where a hosted pack lies. */
export type HostedAddress = {
  /** Without the hash. */
  readonly manifest: string
  /** What the names of files are put behind. */
  readonly folder: string
  readonly host: string
  /** The match pattern of this host alone. Patterns of both browsers know no ports. */
  readonly pattern: string
  /** The hash of the manifest that the address names; null where it names none. */
  readonly pinned: string | null
}

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"])
const HASH = /^#sha256-([0-9a-f]{64})$/

/**
 * Reads an address that a reader has typed: https, or http on this computer itself, without a name, a password or a query.
 * Null for any other.
 */
export function readHostedAddress(typed: string): HostedAddress | null {
  const text = typed.trim()
  if (text.length > 2_000 || !URL.canParse(text)) return null
  const { protocol, host, hostname, origin, pathname, search, hash, username, password } = new URL(text)
  const isSafe = protocol === "https:" || (protocol === "http:" && LOOPBACK.has(hostname))
  const pinned = hash === "" ? null : (HASH.exec(hash.toLowerCase())?.[1] ?? "")
  if (!isSafe || search !== "" || username !== "" || password !== "" || pinned === "") return null
  const folder = `${origin}${pathname.slice(0, pathname.lastIndexOf("/") + 1)}`
  const manifest = pathname.endsWith("/") ? `${folder}manifest.json` : `${origin}${pathname}`
  return { manifest, folder, host, pattern: `${protocol}//${hostname}/*`, pinned }
}
