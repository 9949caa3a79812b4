import type { DateEstimate } from "../../core/model"
import type { FoundEntity } from "../../core/page"
import type { Texts } from "./texts"
import { wordCount } from "./word-coverage"
import { wordDate } from "./word-date"
import { wordList } from "./word-list"
import { writeDay } from "./write-date"

/** More names than these are counted. */
const MOST_NAMES = 6

/** The date of an article, or that it is unknown. */
export function wordPublished(published: DateEstimate | null, texts: Texts): string {
  return published ? wordDate(published, texts) : texts.say("dateUnknown")
}

/** The first names in an article, and how many more there are. */
export function wordNames(entities: readonly FoundEntity[], texts: Texts): string {
  if (entities.length === 0) return texts.say("saveNoNames")
  const shown = entities.length <= MOST_NAMES + 1 ? entities : entities.slice(0, MOST_NAMES)
  const names = shown.map(({ name }) => name)
  const others = entities.length - shown.length
  if (others > 0) names.push(texts.say("saveMoreNames", wordCount(others, texts)))
  return texts.say("saveNames", wordList(names, texts))
}

/** Likely names in an article that the corpus does not know. */
export function wordNewNames(names: readonly string[], texts: Texts): string {
  return texts.say("saveNewNames", wordList(names, texts))
}

/** When the reader saved an article (ISO 8601, UTC), by the reader's own calendar. */
export function wordSavedOn(savedAt: string, texts: Texts): string {
  return texts.say("savedOn", writeDay(Date.parse(savedAt), texts))
}
