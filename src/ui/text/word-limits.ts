import type { Card } from "../../core/card"
import { wordMonths } from "./word-date"
import type { Texts } from "./texts"

/** After so many days without an article a reader should know that there may be news. */
const OLD_AFTER_DAYS = 365
const MS_IN_DAY = 86_400_000

/** What of a card says how far it is to be trusted. */
type Trusted = Pick<Card, "coverage" | "pageDate" | "who" | "passages" | "since" | "articles">

/** How far a card is to be trusted, in sentences; none where there is nothing to admit. `today` is ISO 8601. */
export function wordLimits(card: Trusted, today: string, texts: Texts): string[] {
  const { coverage, pageDate } = card
  const { articles, sources, undated, to } = coverage
  const isOld = to !== null && Date.parse(pageDate ?? today) - Date.parse(to) > OLD_AFTER_DAYS * MS_IN_DAY
  return [
    ...(sources === 1 && articles > 1
      ? [texts.say(statesSource(card) ? "limitOneSource" : "limitNoSource")]
      : []),
    ...wordUndated(articles, undated, texts),
    ...(isOld ? [texts.say("limitNewest", wordMonths(to, to, texts))] : [])
  ]
}

/** Where all articles have the same source, any of them tells whether it is known. */
function statesSource({ who, passages, since, articles }: Trusted): boolean {
  return [who, ...passages, ...since, ...articles].some((each) => each !== null && each.source !== null)
}

function wordUndated(articles: number, undated: number, texts: Texts): string[] {
  if (undated === 0) return []
  if (articles === 1) return [texts.say("limitUndatedOnly")]
  return [texts.count("limitUndated", undated)]
}
