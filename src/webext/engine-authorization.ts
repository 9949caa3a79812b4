import { toBase64 } from "./base64"

/**
 * The header that lets a reader in, of what the reader was given: `name:password`, or an API key as Elasticsearch hands it
 * out; `Bearer …` and the like are taken as they are. Null where it can be none.
 */
export function authorizationOf(key: string): string | null {
  const text = key.trim()
  if (/^(?:ApiKey|Basic|Bearer) [\x21-\x7e]+$/.test(text)) return text
  if (/^[^\p{Cc}:]+:\P{Cc}+$/u.test(text)) return `Basic ${toBase64(new TextEncoder().encode(text))}`
  return /^[\x21-\x39\x3b-\x7e]+$/.test(text) ? `ApiKey ${text}` : null
}
