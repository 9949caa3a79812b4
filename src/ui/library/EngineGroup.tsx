import { useRef } from "preact/hooks"
import type { EngineArticle, EngineFound } from "../../core/engine/engine"
import { MarkedText } from "../popover/MarkedText"
import { PassageOrigin } from "../popover/PassageOrigin"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { wordCount } from "../text/word-coverage"
import { wordEngineProblem } from "../text/word-engine"
import { useUniqueId } from "../unique-id"
import type { EngineGroupState } from "./engines-controller"

type Props = {
  readonly group: EngineGroupState
  readonly texts: Texts
  /** Sends the words to the engine. */
  readonly onSearch: () => void
}

/** What an engine has on the words, under its name; until the reader presses, the way to ask it. */
export function EngineGroup({ group: { engine, search }, texts, onSearch }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useUniqueId()
  const ask = () => {
    // The button goes, and the keyboard must not be lost with it.
    heading.current?.focus()
    onSearch()
  }
  return (
    <section class="library-section" aria-labelledby={id} aria-busy={search.phase === "asking"}>
      <h2 ref={heading} id={id} class="library-heading" tabIndex={-1}>
        <bdi lang={scriptLang(engine.name)}>{engine.name}</bdi>
      </h2>
      {search.phase === "none" && (
        <p class="engine-ask">
          <button type="button" class="button" data-result onClick={ask}>
            {texts.say("engineSearch", engine.name)}
          </button>
          <span class="library-note">{texts.say("engineWhere", engine.host)}</span>
        </p>
      )}
      <div role="status">
        {search.phase === "asking" && <p class="library-note">{texts.say("engineAsking", engine.host)}</p>}
        {search.phase === "found" && <p class="library-note">{wordFound(search.found, texts)}</p>}
        {search.phase === "failed" && <p>{wordEngineProblem(engine.host, search.problem, texts)}</p>}
        {search.phase === "broken" && <p>{texts.say("popoverNoAnswer")}</p>}
      </div>
      {(search.phase === "failed" || search.phase === "broken") && (
        <button type="button" class="button" data-result onClick={ask}>
          {texts.say("tryAgain")}
        </button>
      )}
      {search.phase === "found" && search.found.passages.length > 0 && (
        <ol class="passages">
          {search.found.passages.map((article) => (
            <li key={article.id}>
              <ArticleFigure article={article} texts={texts} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

/** Words of an article that is elsewhere, with the link that leads there. */
function ArticleFigure({ article, texts }: { readonly article: EngineArticle; readonly texts: Texts }) {
  const { text, title, lang, url } = article
  const named = title === "" ? texts.say("engineUntitled") : title
  const titleLang = title === "" ? undefined : scriptLang(title)
  return (
    <figure class="passage">
      {text !== "" && (
        <blockquote class="quote" lang={lang ?? scriptLang(text)} dir="auto">
          <MarkedText passage={article} />
        </blockquote>
      )}
      <figcaption class="passage-from library-from">
        <PassageOrigin from={article} texts={texts} />{" "}
        {url === null ? (
          <bdi class="passage-title" lang={titleLang}>
            {named}
          </bdi>
        ) : (
          <a
            class="link passage-title"
            data-result
            lang={titleLang}
            href={url}
            target="_blank"
            rel="noreferrer"
          >
            <bdi>{named}</bdi>
          </a>
        )}
      </figcaption>
    </figure>
  )
}

function wordFound({ passages, count, isAtLeast, isPartial }: EngineFound, texts: Texts): string {
  const articles = texts.count("article", count)
  const told = [
    count === 0 ? texts.say("libraryNothing") : isAtLeast ? texts.say("engineMoreThan", articles) : articles,
    ...(count > passages.length && passages.length > 0
      ? [texts.say("libraryFirstShown", wordCount(passages.length, texts))]
      : []),
    ...(isPartial ? [texts.say("enginePartial")] : [])
  ]
  return told.join(" · ")
}
