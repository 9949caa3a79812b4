import type { Article } from "../article/read-article"
import { proseAround } from "../article/prose"
import type { Gazetteer } from "../linking/gazetteer"
import type { LinkedMention } from "../linking/link-block"
import type { Span, ZoneKind } from "../model"
import { spot } from "../spotting/spot"

/** Zones whose names say nothing of the article's subject: other stories' headlines, agency credits, bare days. */
const SILENT: readonly ZoneKind[] = ["headline-block", "agency-tag", "header-date"]

/** What of an article its mentions are found in. */
export type SpottedArticle = Pick<Article, "text" | "language" | "zones">

/** The mentions of one article, in text order, by the same spotting that reads web pages. */
export function mentionsOf(gazetteer: Gazetteer, article: SpottedArticle): LinkedMention[] {
  const blocks = blocksOf(article)
  const texts = blocks.map(({ start, end }) => article.text.slice(start, end))
  const { linked } = spot(gazetteer, texts, { lang: article.language, title: "", evidence: {} })
  return linked.flatMap(({ mentions }, i) => {
    const base = blocks[i]?.start ?? 0
    return mentions.map((mention) => ({ ...mention, start: mention.start + base, end: mention.end + base }))
  })
}

/** The article as blocks: lines of prose, and each zone that may name its subjects on its own. */
function blocksOf({ text, zones }: SpottedArticle): Span[] {
  const speaking = zones.filter(({ kind }) => !SILENT.includes(kind))
  return [...proseAround(text, zones).flatMap((stretch) => linesOf(text, stretch)), ...speaking].toSorted(
    (a, b) => a.start - b.start
  )
}

function linesOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^\n]+/g)]
    .filter(([line]) => line.trim() !== "")
    .map((line) => ({ start: start + line.index, end: start + line.index + line[0].length }))
}
