import type { EngineFields, GivenFields } from "../../core/engine/fields"
import { InputError, UsageError } from "../usage-error"

/** An index of a search engine, and how it is read. */
export type IndexSource = {
  /** The engine, with the path that it is behind if there is one. */
  readonly node: string
  readonly index: string
  /** What problems call it by: without scheme, name or password. */
  readonly name: string
  /** The value of the header; null where nobody has to say who asks. */
  readonly authorization: string | null
  readonly fields: EngineFields
  /** What was said to be called otherwise than usual: where nothing has such a field, that is a mistake. */
  readonly given: GivenFields
}

export const KEY_VARIABLE = "BACKGROUNDER_INDEX_API_KEY"
export const USER_VARIABLE = "BACKGROUNDER_INDEX_USER"
export const PASSWORD_VARIABLE = "BACKGROUNDER_INDEX_PASSWORD"

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"])

/**
 * Reads the address of an index, `https://host:port/index`.
 *
 * @throws UsageError in words that do not repeat what was typed: there may be a password in it
 */
export function readIndexAddress(typed: string): Pick<IndexSource, "node" | "index" | "name"> {
  const wanted = "--from-index wants the address of an index, https://HOST:PORT/INDEX"
  if (!URL.canParse(typed)) throw new UsageError(wanted)
  const { protocol, host, pathname, search, hash, origin, username, password } = new URL(typed)
  if (username !== "" || password !== "")
    throw new UsageError(
      `an address holds no name and no password: they are read from ${USER_VARIABLE} and ${PASSWORD_VARIABLE}`
    )
  if (!/^https?:$/.test(protocol) || search !== "" || hash !== "") throw new UsageError(wanted)
  const [, folder = "", last = ""] = /^(.*\/)([^/]+)\/?$/.exec(pathname) ?? []
  const index = decoded(last)
  if (index === null || !/^[^\s/\\?"<>|#_][^\s/\\?"<>|#]{0,250}$/.test(index)) throw new UsageError(wanted)
  return { node: origin + folder, index, name: `${host}${folder}${index}` }
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    // Written wrongly: no name of an index.
    return null
  }
}

/**
 * Who asks, out of the environment: command lines are seen by others and kept by shells.
 *
 * @throws InputError where that would be sent over a line that others can read
 */
export function readAuthorization(
  node: string,
  environment: Readonly<Record<string, string | undefined>>
): string | null {
  const { [KEY_VARIABLE]: key, [USER_VARIABLE]: user, [PASSWORD_VARIABLE]: password } = environment
  if (!key && !user) return null
  const { protocol, hostname } = new URL(node)
  if (protocol === "http:" && !LOOPBACK.has(hostname))
    throw new InputError(`${hostname}: who asks is not told over http, where anybody on the way can read it`)
  if (!key) return `Basic ${Buffer.from(`${user}:${password ?? ""}`).toString("base64")}`
  if (!/^[\x21-\x7e]+$/.test(key)) throw new InputError(`${KEY_VARIABLE} is no API key`)
  return `ApiKey ${key}`
}
