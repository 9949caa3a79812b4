import { wordNumber } from "../../core/wording/plural-form"
import type { CardCoverage } from "../../core/card"
import { wordMonths } from "./word-date"
import type { Texts } from "./texts"

/** How much the corpus knows: "5 articles, July 2022 – March 2025", or "1 article" where nothing dates it. */
export function wordCoverage(
  { articles, from, to }: Pick<CardCoverage, "articles" | "from" | "to">,
  texts: Texts
): string {
  const count = texts.count("article", articles)
  const first = from ?? to
  const last = to ?? from
  if (first === null || last === null) return count
  return texts.say("coverageDated", count, wordMonths(first, last, texts))
}

/** A number with the digits and separators of the reader's language. */
export function wordCount(count: number, texts: Texts): string {
  return wordNumber(texts.locale, count)
}
