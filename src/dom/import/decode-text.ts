import type { ImportProblem } from "../../core/import/read-text"

/** Bytes that no text begins with are looked for so far. */
const SEEN_FIRST = 8_000

/** Where documents state their encoding. */
const STATED_WITHIN = 1_024

type Decoded = { readonly text: string } | { readonly problem: ImportProblem }

/** What encodings call themselves in the first bytes of a file. */
function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return "utf-16le"
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8"
}

/**
 * The text of a file in UTF-8, or in UTF-16 if it says so; without its byte-order mark. Other encodings are not guessed:
 * a wrong guess would be quoted.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes)
  if (encoding === "utf-8" && bytes.subarray(0, SEEN_FIRST).includes(0)) return { problem: "binary" }
  return decodeAs(encoding, bytes)
}

/** The same for HTML and XML, which may state another encoding at their top. */
export function decodeMarkup(bytes: Uint8Array): Decoded {
  const decoded = decodeText(bytes)
  if (!("problem" in decoded) || decoded.problem === "binary") return decoded
  const top = new TextDecoder("latin1").decode(bytes.subarray(0, STATED_WITHIN))
  const [, stated] = /(?:charset|encoding)\s*=\s*["']?([\w-]{1,40})/i.exec(top) ?? []
  return stated === undefined ? decoded : decodeAs(stated, bytes)
}

function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) }
  } catch {
    // Other bytes than the encoding has, or an encoding that nobody knows: the reader is told in the report.
    return { problem: "encoding" }
  }
}
