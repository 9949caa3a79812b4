import { articleOrders, dateKinds, type ArticleFilter } from "../../core/library/route"
import type { PlainTextKey } from "../text/text-keys"
import type { Texts } from "../text/texts"
import { wordLanguage } from "../text/word-language"
import { writeYear } from "../text/write-date"
import { dateKindOf, yearOf } from "./choose-articles"
import type { ArticleEntry } from "./library-model"
import { Choice, type ChoiceOption } from "./Choice"

type Props = {
  readonly articles: readonly ArticleEntry[]
  readonly filter: ArticleFilter
  readonly texts: Texts
  readonly onFilter: (filter: ArticleFilter) => void
}

const orderTexts = {
  newest: "libraryOrderNewest",
  oldest: "libraryOrderOldest",
  title: "libraryOrderTitle"
} satisfies Record<ArticleFilter["order"], PlainTextKey>

const dateTexts = {
  stated: "libraryDateStated",
  inferred: "libraryDateInferred",
  unknown: "dateUnknown"
} satisfies Record<(typeof dateKinds)[number], PlainTextKey>

/** Which articles are listed, and in what order. What no article has is not offered. */
export function ArticleFilters({ articles, filter, texts, onFilter }: Props) {
  const any = { value: null, words: texts.say("libraryAny") }
  const optionsOf = (
    values: readonly string[],
    word: (value: string) => string
  ): ChoiceOption<string | null>[] => [
    any,
    ...[...new Set(values)]
      .map((value) => ({ value, words: word(value) }))
      .toSorted((a, b) => a.words.localeCompare(b.words, texts.locale))
  ]
  const dated = new Set(articles.map(dateKindOf))
  return (
    <form
      class="library-filters"
      aria-label={texts.say("libraryFilters")}
      onSubmit={(event) => event.preventDefault()}
    >
      <Choice
        label={texts.say("libraryFilterSource")}
        value={filter.source}
        options={optionsOf(
          articles.map(({ source }) => source ?? ""),
          (source) => (source === "" ? texts.say("sourceUnknown") : source)
        )}
        onChoose={(source) => onFilter({ ...filter, source })}
      />
      <Choice
        label={texts.say("libraryFilterLanguage")}
        value={filter.language}
        options={optionsOf(
          articles.map(({ language }) => language ?? ""),
          (language) => wordLanguageOf(language, texts)
        )}
        onChoose={(language) => onFilter({ ...filter, language })}
      />
      <Choice
        label={texts.say("libraryFilterYear")}
        value={filter.year}
        options={optionsOf(
          articles.flatMap((article) => yearOf(article) ?? []),
          (year) => writeYear(Number(year), texts)
        )}
        onChoose={(year) => onFilter({ ...filter, year })}
      />
      <Choice
        label={texts.say("libraryFilterDated")}
        value={filter.dated}
        options={[
          any,
          ...dateKinds
            .filter((kind) => dated.has(kind))
            .map((kind) => ({ value: kind, words: texts.say(dateTexts[kind]) }))
        ]}
        onChoose={(dated) => onFilter({ ...filter, dated })}
      />
      <Choice
        label={texts.say("libraryOrder")}
        value={filter.order}
        options={articleOrders.map((order) => ({ value: order, words: texts.say(orderTexts[order]) }))}
        onChoose={(order) => onFilter({ ...filter, order })}
      />
    </form>
  )
}

/** The language of an article in the reader's own; its code where nobody knows its name. */
export function wordLanguageOf(language: string | null, texts: Texts): string {
  if (language === null || language === "") return texts.say("libraryLanguageUnknown")
  return wordLanguage(language, texts) ?? language
}
