import type { Span } from "../model"
import { splitSentences } from "../text/sentences"

/** The stretches of a text that no zone covers. */
export function proseAround(text: string, zones: readonly Span[]): Span[] {
  const prose: Span[] = []
  let start = 0
  for (const zone of zones.toSorted((a, b) => a.start - b.start)) {
    if (zone.start > start) prose.push({ start, end: zone.start })
    start = Math.max(start, zone.end)
  }
  if (start < text.length) prose.push({ start, end: text.length })
  return prose
}

/** The sentences of an article's prose. No sentence reaches into a zone. */
export function proseSentences(text: string, zones: readonly Span[]): Span[] {
  return proseAround(text, zones).flatMap((stretch) => splitSentences(text, stretch))
}
