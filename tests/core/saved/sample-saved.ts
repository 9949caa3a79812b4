import type { Extracted } from "../../../src/core/saved/extracted"
import { toSaved } from "../../../src/core/saved/extracted"
import type { SavedArticle } from "../../../src/core/saved/saved-article"

export const extractedSample: Extracted = {
  url: "https://www.news.example/2024/07/visit?utm_source=mail#top",
  statedUrl: "https://www.news.example/2024/07/visit",
  title: "The general travels again",
  siteName: "Example News",
  language: "en-GB",
  date: "2024-07-31",
  text: [
    "Min Aung Hlaing arrived in Moscow on Tuesday, and he was met by a deputy minister who said nothing.",
    "Rosatom has offered a small reactor, and the price of it was not named by anybody in the room."
  ].join("\n\n"),
  hasSelection: false
}

export const savedAt = "2024-08-02T10:00:00.000Z"

/** A saved article of this text; a sound one unless changed otherwise. */
export function savedSample(changed: Partial<Extracted> = {}, id = "one"): SavedArticle {
  const saved = toSaved({ ...extractedSample, ...changed }, { id, extent: "page", savedAt })
  if (typeof saved === "string") throw new Error(`The sample cannot be saved: ${saved}`)
  return saved
}
