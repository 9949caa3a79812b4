import type { Found } from "../../core/search/search-corpus"
import type { Texts } from "../text/texts"
import { wordCount } from "../text/word-coverage"
import { wordList } from "../text/word-list"
import { EngineGroup } from "./EngineGroup"
import type { LibraryEngines } from "./engines-controller"
import { NameLine } from "./NameLine"
import { PageTitle } from "./PageTitle"
import { QuoteFigure } from "./QuoteFigure"

type Props = {
  readonly query: string
  readonly found: Found
  readonly texts: Texts
  /** Null where there are none. */
  readonly engines: LibraryEngines | null
}

/** Names and passages for what the reader typed. */
export function SearchPage({ query, found, texts, engines }: Props) {
  const { names, passages, readAs } = found
  return (
    <div class="library-stack">
      <PageTitle title={texts.say("librarySearchTitle", query.trim())}>
        <p class="library-note" role="status">
          {wordFound(found, texts)}
        </p>
        {readAs.map(({ wrote, words }) => (
          <p key={wrote} class="library-read-as">
            {texts.say("libraryReadAs", wrote, wordWords(words, texts))}
          </p>
        ))}
      </PageTitle>
      {names.length === 0 && passages.length === 0 && <p>{texts.say("libraryNothingHint")}</p>}
      {names.length > 0 && (
        <section class="library-section">
          <h2 class="library-heading">{texts.say("libraryNames")}</h2>
          <ul class="name-lines">
            {names.map((entry) => (
              <li key={entry.entity}>
                <NameLine entry={entry} form={entry.form} showsType texts={texts} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {passages.length > 0 && (
        <section class="library-section">
          <h2 class="library-heading">{texts.say("libraryPassages")}</h2>
          <ol class="passages">
            {passages.map((passage) => (
              <li key={`${passage.file} ${passage.start}`}>
                <QuoteFigure passage={passage} texts={texts} isResult />
              </li>
            ))}
          </ol>
        </section>
      )}
      {engines?.groupsOf(query.trim()).map((group) => (
        <EngineGroup
          key={group.engine.id}
          group={group}
          texts={texts}
          onSearch={() => engines.search(group.engine, query.trim())}
        />
      ))}
    </div>
  )
}

function wordFound({ names, passages, count }: Found, texts: Texts): string {
  if (names.length === 0 && count === 0) return texts.say("libraryNothing")
  const told = [
    texts.count("libraryName", names.length),
    texts.count("libraryPassage", count),
    ...(count > passages.length ? [texts.say("libraryFirstShown", wordCount(passages.length, texts))] : [])
  ]
  return told.join(" · ")
}

function wordWords(words: readonly string[], texts: Texts): string {
  return wordList(
    words.map((word) => texts.say("libraryWord", word)),
    texts,
    "disjunction"
  )
}
