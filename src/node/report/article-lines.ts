import type { LoadedCorpus } from "../../core/corpus/loaded-corpus"
import type { DateEstimate, Span } from "../../core/model"
import { publishedOf } from "../../core/pack/days"
import type { Row } from "../../core/pack/schema"
import { quote, wordsOf } from "./quote"

/** What the index holds of one article, from its date to every mention and every form that was not believed. */
export function articleLines(corpus: LoadedCorpus, article: number): readonly string[] {
  const { pack } = corpus
  const row = pack.articles.row(article)
  const zones = pack.zones.rows().filter((zone) => zone.article === article)
  const [from, to] = pack.mentions.range("article", article)
  const mentions = Array.from({ length: to - from }, (_, i) => pack.mentions.row(from + i))
  const passages = pack.passages.rows().filter((passage) => passage.article === article)
  return [
    row.file,
    `  ${row.title}${row.titleBy === "article" ? "" : ` (title by the ${row.titleBy})`}`,
    `  ${dateInWords(publishedOf(pack, row))} · ${row.source || "source not stated"} · ${row.language}, ${row.script}`,
    ...dateEvidence(corpus, row),
    ...zones.flatMap((zone) => [
      `  left out of background, ${zone.kind}, because ${zone.reason}: ${quote(pack, zone)}`,
      ...mentionsWithin(corpus, zone, mentions)
    ]),
    ...passages.flatMap((passage) => [
      `  ${passage.start}–${passage.end}${passage.lead === "yes" ? " (lead)" : ""} ${wordsOf(pack, passage)}`,
      ...mentionsWithin(corpus, passage, mentions),
      ...notBelieved(corpus, passage, mentions)
    ])
  ]
}

function dateEvidence({ pack }: LoadedCorpus, row: Row<"articles">): readonly string[] {
  const { dateEvidenceArticle: article, dateEvidenceStart: start, dateEvidenceEnd: end, curatedBecause } = row
  return [
    ...(article === null ? [] : [`  dated by ${quote(pack, { article, start, end })}`]),
    ...(curatedBecause === "" ? [] : [`  said by an editor: ${curatedBecause}`])
  ]
}

function mentionsWithin(
  { pack }: LoadedCorpus,
  within: Span,
  mentions: readonly Row<"mentions">[]
): readonly string[] {
  return mentions
    .filter(({ start, end }) => start >= within.start && end <= within.end)
    .map(({ kind, reason, entity, ...stretch }) => {
      const { id } = pack.entities.row(entity)
      return `      ${kind === "name" ? "" : `${kind} `}“${wordsOf(pack, stretch)}” ${id} (${reason})`
    })
}

/** Forms of the gazetteer that stand in the text and were taken for nothing, with what they could have been. */
function notBelieved(
  { pack, gazetteer }: LoadedCorpus,
  passage: Row<"passages">,
  mentions: readonly Row<"mentions">[]
): readonly string[] {
  const text = pack.articles.row(passage.article).text.slice(passage.start, passage.end)
  return gazetteer
    .find(text)
    .map(({ start, end, forms }) => ({ start: start + passage.start, end: end + passage.start, forms }))
    .filter((hit) => !mentions.some((mention) => mention.start < hit.end && mention.end > hit.start))
    .map(({ forms, ...span }) => {
      const ids = new Set(forms.map((form) => pack.entities.row(pack.forms.row(form).entity).id))
      const words = wordsOf(pack, { article: passage.article, ...span })
      return `      not believed: “${words}” could be ${[...ids].join(", ")}`
    })
}

function dateInWords(published: DateEstimate | null): string {
  if (!published) return "not dated"
  const { date, end, precision, stated } = published
  return `${date}${end ? `–${end}` : ""} (${precision}, ${stated ? "stated" : "inferred"})`
}
