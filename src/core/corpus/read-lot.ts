import type { Article } from "../article/read-article"
import type { Gazetteer } from "../linking/gazetteer"
import type { LinkedMention } from "../linking/link-block"
import { mentionKinds, type EntityType } from "../model"
import { createNumberList } from "../number-list"
import { dayNumber } from "../pack/days"
import type { Row } from "../pack/schema"
import { listTerms } from "../retrieval/term-lists"
import { answeringPassages } from "./answering-passages"
import { containedNames } from "./contained-names"
import { findDefinitions, findSayings, type Saying } from "./definition-rows"
import { pronounPassages } from "./implied-passages"
import type { Lot, LotFacts } from "./lot"
import { mentionsOf } from "./mention-rows"
import { indexPassages, namedPassages, passageTerms } from "./passage-rows"
import { createSpokenList, createWordList, type WordList } from "./spoken"

/** What articles are read with. */
export type Reading = {
  readonly entities: readonly Row<"entities">[]
  readonly gazetteer: Gazetteer
  /** What editors chose to say of entities. */
  readonly sayings: readonly Saying[]
}

/** Finds what articles say of whom, and where, as far as it follows from them alone. */
export function readLot(articles: readonly Article[], { entities, gazetteer, sayings }: Reading): Lot {
  const typeOf = (entity: number): EntityType => entities[entity]?.type ?? "other"
  const isPerson = (entity: number) => typeOf(entity) === "person"
  const mentions = articles.map((article) => mentionsOf(gazetteer, article))
  const passages = indexPassages(articles, mentions)
  const rows = articleRows(articles)
  const words = createWordList()
  const named = createSpokenList(words)
  for (const row of namedPassages(passages, isPerson)) named.add(row)
  const meant = createSpokenList(words)
  for (const row of pronounPassages(passages, isPerson)) meant.add(row)
  for (const row of answeringPassages(passages, typeOf)) meant.add(row)
  return {
    articles: {
      articles: rows,
      zones: articles.flatMap(({ zones }, article) => zones.map((zone) => ({ article, ...zone })))
    },
    facts: {
      articles: articles.length,
      passages: passageColumns(passages.map(({ row }) => row)),
      mentions: mentionColumns(mentions, words),
      named: named.columns(),
      meant: meant.columns(),
      contained: containedNames(gazetteer, passages),
      definitions: findDefinitions(entities, passages, (article) => rows[article]?.date ?? 0),
      sayings: findSayings(sayings, entities, passages),
      words: words.words
    },
    terms: listTerms(passageTerms(passages, (entity) => entities[entity]?.id ?? ""))
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

function passageColumns(rows: readonly Row<"passages">[]): LotFacts["passages"] {
  return {
    article: Uint32Array.from(rows, ({ article }) => article),
    start: Uint32Array.from(rows, ({ start }) => start),
    end: Uint32Array.from(rows, ({ end }) => end),
    lead: Uint32Array.from(rows, ({ lead }) => Number(lead === "yes"))
  }
}

function mentionColumns(
  mentions: readonly (readonly LinkedMention[])[],
  words: WordList
): LotFacts["mentions"] {
  const [article, start, end] = [createNumberList(), createNumberList(), createNumberList()]
  const [entity, kind, reason] = [createNumberList(), createNumberList(), createNumberList()]
  mentions.forEach((of, row) => {
    for (const mention of of) {
      article.push(row)
      start.push(mention.start)
      end.push(mention.end)
      entity.push(mention.entity)
      kind.push(mentionKinds.indexOf(mention.kind))
      reason.push(words.placeOf(mention.reason))
    }
  })
  return {
    article: article.values(),
    start: start.values(),
    end: end.values(),
    entity: entity.values(),
    kind: kind.values(),
    reason: reason.values()
  }
}
