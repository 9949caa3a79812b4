import type { ArticleNotes } from "../curation/article-notes-schema"
import type { DateEstimate, Span } from "../model"
import { zoneKinds } from "../model"
import { languageOf, scriptOf, type Script } from "../text/language"
import { agencyOf } from "./agency"
import { withoutOverlaps, type FoundZone } from "./found-zone"
import { inferDate } from "./infer-date"
import { proseSentences } from "./prose"
import { statedDate } from "./published-date"
import { findZones } from "./zone-rules"
import { editorsReason } from "./zone-reasons"

/** What was understood of one article, and what an editor had to add. */
export type Article = {
  readonly file: string
  readonly text: string
  readonly title: string
  readonly titleBy: "article" | "editor" | "builder"
  readonly source: string | null
  readonly agency: string | null
  readonly url: string | null
  readonly language: string
  readonly script: Script
  readonly published: DateEstimate | null
  /** Why an editor says so; empty where the text was enough. */
  readonly curatedBecause: string
  readonly zones: readonly FoundZone[]
  /** The sentences of the prose, in text order. */
  readonly sentences: readonly Span[]
}

/** Something an editor's note says that the article does not bear out. */
export type NoteProblem = { readonly field: string; readonly reason: string }

const LONGEST_TITLE = 90

/** Reads one article: its zones, sentences, date, source and language, corrected by what an editor knows of it. */
export function readArticle(
  file: string,
  text: string,
  notes: ArticleNotes | undefined
): { article: Article; problems: readonly NoteProblem[] } {
  const problems: NoteProblem[] = []
  const zones = withoutOverlaps([...findZones(text), ...notedZones(text, notes, problems)])
  const sentences = proseSentences(text, zones)
  const published = notedDate(file, text, notes, problems) ?? ownDate(file, text, zones)
  const agency = agencyOf(text, zones)
  const article: Article = {
    file,
    text,
    title: notes?.title ?? openingWords(text, sentences),
    titleBy: notes?.title === undefined ? "builder" : "editor",
    source: notes?.source?.name ?? agency,
    agency,
    url: notes?.url ?? null,
    language: languageOf(text),
    script: scriptOf(text),
    published,
    curatedBecause: notes?.published?.because ?? "",
    zones,
    sentences
  }
  return { article, problems }
}

/** Other stories' headlines must not date the article. */
function ownDate(file: string, text: string, zones: readonly FoundZone[]): DateEstimate | null {
  const end = zones.find(({ kind }) => kind === "headline-block")?.start
  const stated = statedDate(text) ?? inferDate(text.slice(0, end))
  return stated && { ...stated, evidence: { file, ...stated.evidence } }
}

function notedDate(file: string, text: string, notes: ArticleNotes | undefined, problems: NoteProblem[]) {
  const note = notes?.published
  if (!note) return null
  const { date, end, precision } = note
  const span = find(text, note.evidence, "published.evidence", problems)
  const evidence = span && { file, ...span }
  return { date, ...(end !== undefined && { end }), precision, stated: false, ...(evidence && { evidence }) }
}

function notedZones(text: string, notes: ArticleNotes | undefined, problems: NoteProblem[]): FoundZone[] {
  return (notes?.zones ?? []).flatMap(({ kind, text: words, because }, i) => {
    const span = find(text, words, `zones.${i}.text`, problems)
    const known = zoneKinds.find((zone) => zone === kind)
    if (!known)
      problems.push({ field: `zones.${i}.kind`, reason: `a zone is one of: ${zoneKinds.join(", ")}` })
    return span && known ? [{ ...span, kind: known, reason: editorsReason(because) }] : []
  })
}

function find(text: string, words: string, field: string, problems: NoteProblem[]): Span | null {
  const start = text.indexOf(words)
  if (start >= 0) return { start, end: start + words.length }
  problems.push({ field, reason: `the article does not say “${words}”` })
  return null
}

/** A neutral title for an article that has none: the words it opens with. */
function openingWords(text: string, sentences: readonly Span[]): string {
  const first = sentences[0]
  const opening = first
    ? text.slice(first.start, first.end).replace(/\s+/g, " ")
    : text.trim().slice(0, LONGEST_TITLE)
  if (opening.length <= LONGEST_TITLE) return opening
  const cut = opening.lastIndexOf(" ", LONGEST_TITLE)
  return `${opening.slice(0, cut > 20 ? cut : LONGEST_TITLE)}…`
}
