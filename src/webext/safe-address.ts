const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"])

/**
 * An address that a reader has typed, where what is asked there stays between the two: https, or http on this computer
 * itself, without a name, a password or a query. Null for any other.
 */
export function readSafeAddress(typed: string): URL | null {
  const text = typed.trim()
  if (text.length > 2_000 || !URL.canParse(text)) return null
  const url = new URL(text)
  const isSafe = url.protocol === "https:" || (url.protocol === "http:" && LOOPBACK.has(url.hostname))
  return isSafe && url.search === "" && url.username === "" && url.password === "" ? url : null
}

/** The match pattern of the host of an address alone. Patterns of both browsers know no ports. */
export function hostPattern({ protocol, hostname }: URL): string {
  return `${protocol}//${hostname}/*`
}
