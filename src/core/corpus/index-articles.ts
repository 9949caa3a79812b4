import type { Article } from "../article/read-article"
import type { Gazetteer } from "../linking/gazetteer"
import type { LinkedMention } from "../linking/link-block"
import { dayNumber } from "../pack/days"
import type { PackContents } from "../pack/encode"
import type { Row } from "../pack/schema"
import { GIVES_WORDS } from "../retrieval/aboutness"
import { buildPostings, type KnownPassages } from "../retrieval/postings"
import { containedPassages } from "./contained-names"
import { definitionRows } from "./definition-rows"
import { eventPassages, pronounPassages } from "./implied-passages"
import { mentionsOf } from "./mention-rows"
import { entityPassageRows, indexPassages, passageTerms, type IndexedPassage } from "./passage-rows"
import { relationRows } from "./relation-rows"
import { spokespersonPassages } from "./spokesperson-passages"

/** Articles, and the gazetteer that they are read with. */
export type ArticlesToIndex = {
  readonly articles: readonly Article[]
  readonly entities: readonly Row<"entities">[]
  readonly gazetteer: Gazetteer
  /** Events that these articles are evidence of. */
  readonly events: Pick<PackContents["tables"], "eventEntities" | "eventEvidence">
  /** The words that an editor chose to say who or what an entity is; null where none did. */
  chosenWords(entity: number, passages: readonly IndexedPassage[]): Row<"definitions"> | null
  /** Passages that were indexed before and stand beside these. */
  readonly known?: KnownPassages
}

/** What of a pack follows from its articles. Articles and passages are counted from 0. */
export type IndexedArticles = {
  readonly tables: Pick<
    PackContents["tables"],
    "articles" | "zones" | "passages" | "mentions" | "entityPassages" | "definitions" | "relations" | "terms"
  >
  readonly postings: Uint8Array
}

/** Finds what articles say of whom, and where. */
export function indexArticles({
  articles,
  entities,
  gazetteer,
  events,
  chosenWords,
  known
}: ArticlesToIndex): IndexedArticles {
  const isPerson = (entity: number) => entities[entity]?.type === "person"
  const mentions = articles.map((article) => mentionsOf(gazetteer, article))
  const passages = indexPassages(articles, mentions)
  const postings = buildPostings(
    passageTerms(passages, (entity) => entities[entity]?.id ?? ""),
    known
  )
  const implied = [
    ...pronounPassages(passages, isPerson),
    ...eventPassages(passages, events),
    ...containedPassages(gazetteer, passages)
  ]
  const definitions = definitionRows(entities, articles, passages, (entity) => chosenWords(entity, passages))
  const spoken = entityPassageRows(passages, [], isPerson).filter(({ why }) => why === GIVES_WORDS)
  const spokenFor = spokespersonPassages(
    passages,
    definitions,
    spoken,
    (entity) => entities[entity]?.type ?? "other"
  )
  const entityPassages = entityPassageRows(passages, [...implied, ...spokenFor], isPerson)
  return {
    tables: {
      articles: articleRows(articles),
      zones: articles.flatMap(({ zones }, article) => zones.map((zone) => ({ article, ...zone }))),
      passages: passages.map(({ row }) => row),
      mentions: mentions.flatMap((of, article) => of.map((mention) => mentionRow(article, mention))),
      entityPassages,
      definitions,
      relations: relationRows({ passages, entityPassages, definitions, ...events }),
      terms: postings.terms
    },
    postings: postings.bytes
  }
}

function articleRows(articles: readonly Article[]): Row<"articles">[] {
  const places = new Map(articles.map(({ file }, row) => [file, row]))
  return articles.map(({ published, ...article }) => ({
    file: article.file,
    title: article.title,
    titleBy: article.titleBy,
    source: article.source ?? "",
    agency: article.agency ?? "",
    language: article.language,
    script: article.script,
    url: article.url ?? "",
    text: article.text,
    date: dayNumber(published?.date),
    dateEnd: dayNumber(published?.end),
    datePrecision: published?.precision ?? "day",
    dateStated: published?.stated === true ? "yes" : "no",
    dateEvidenceArticle: published?.evidence ? (places.get(published.evidence.file) ?? null) : null,
    dateEvidenceStart: published?.evidence?.start ?? 0,
    dateEvidenceEnd: published?.evidence?.end ?? 0,
    curatedBecause: article.curatedBecause
  }))
}

function mentionRow(article: number, { start, end, entity, kind, reason }: LinkedMention): Row<"mentions"> {
  return { article, start, end, entity, kind, reason }
}
