/** Longer quotations are named by their first and last words, so that the address stays short. */
const LONGEST_QUOTE = 120
const EDGE_WORDS = 5

/** An address that makes the browser scroll to some words of the page and set them off (Text Fragments, WICG). */
export function textFragmentUrl(url: string, text: string): string {
  const words = text.trim().split(/\s+/)
  const isShort = text.length <= LONGEST_QUOTE || words.length <= 2 * EDGE_WORDS
  const parts = isShort
    ? [words.join(" ")]
    : [words.slice(0, EDGE_WORDS).join(" "), words.slice(-EDGE_WORDS).join(" ")]
  const [address = url, fragment = ""] = url.split("#", 2)
  return `${address}#${fragment}:~:text=${parts.map(encoded).join(",")}`
}

/** A hyphen has a meaning of its own there, and `encodeURIComponent` leaves it alone. */
function encoded(words: string): string {
  return encodeURIComponent(words).replaceAll("-", "%2D")
}
