import { listFormat } from "../../core/wording/formatters"
import type { Texts } from "./texts"

/** "a, b and c", or "a, b or c" (disjunction); with mere commas where the browser does not know the language. */
export function wordList(
  words: readonly string[],
  { locale, say }: Texts,
  type: "conjunction" | "disjunction" = "conjunction"
): string {
  if (Intl.ListFormat.supportedLocalesOf(locale).length === 0) return words.join(say("listSeparator"))
  return listFormat(locale, { type }).format(words)
}
