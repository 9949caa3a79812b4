import { allArticles, hashOf, type LibraryRoute } from "../../core/library/route"
import type { EntityType } from "../../core/model"
import { groupTypes } from "../popup/group-found"
import { scriptLang } from "../text/script-lang"
import type { PlainTextKey } from "../text/text-keys"
import type { Texts } from "../text/texts"
import { wordPublished } from "../text/word-article"
import { wordCount, wordCoverage } from "../text/word-coverage"
import type { LibraryGlance } from "./library-model"
import { PageTitle } from "./PageTitle"

type Props = { readonly glance: LibraryGlance; readonly texts: Texts }

/** Where the library begins: the corpus at a glance, and the ways into it. */
export function StartPage({ glance, texts }: Props) {
  const { articles, saved, types, latest } = glance
  return (
    <div class="library-stack">
      <PageTitle title={texts.say("libraryTitle")}>
        <p class="start-coverage">{wordCoverage(glance, texts)}</p>
        <p class="library-note">{texts.say("libraryWelcome")}</p>
      </PageTitle>
      <div class="start-columns">
        <Names types={types} texts={texts} />
        <section class="library-section">
          <Heading
            route={{ page: "articles", ...allArticles }}
            label="libraryArticles"
            count={articles}
            texts={texts}
          />
          <ul class="start-lines">
            {latest.map(({ file, title, language, published, source }) => (
              <li key={file}>
                <a class="start-line" data-result href={hashOf({ page: "article", file, at: null })}>
                  <bdi lang={language ?? scriptLang(title)}>{title}</bdi>
                </a>
                <p class="library-note">
                  {wordPublished(published, texts)} · <bdi>{source ?? texts.say("sourceUnknown")}</bdi>
                </p>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <ul class="start-ways">
        {ways.map(([route, label, hint]) => (
          <li key={label}>
            <a class="link library-way" data-result href={hashOf(route)}>
              {texts.say(label)}
            </a>
            <p class="library-note">{texts.say(hint)}</p>
          </li>
        ))}
        <li>
          <a class="link library-way" data-result href="../options.html#saved">
            {texts.say("optionsSaved")}
          </a>
          <p class="library-note">
            {saved === 0 ? texts.say("libraryNoneSaved") : texts.count("savedCount", saved)}
          </p>
        </li>
        <li>
          <a class="link library-way" data-result href="../options.html#packs">
            {texts.say("optionsPacks")}
          </a>
          <p class="library-note">{texts.say("libraryPacksHint")}</p>
        </li>
      </ul>
    </div>
  )
}

const ways: readonly (readonly [LibraryRoute, PlainTextKey, PlainTextKey])[] = [
  [{ page: "timeline", entity: null }, "libraryTimeline", "libraryTimelineHint"],
  [{ page: "map", entity: null }, "libraryMap", "libraryMapHint"]
]

type NamesProps = {
  readonly types: readonly { readonly type: EntityType; readonly count: number }[]
  readonly texts: Texts
}

function Names({ types, texts }: NamesProps) {
  const all = types.reduce((sum, { count }) => sum + count, 0)
  return (
    <section class="library-section">
      <Heading route={{ page: "names" }} label="libraryNames" count={all} texts={texts} />
      <ul class="start-types">
        {groupTypes(types).map(({ title, count }) => (
          <li key={title}>
            <span>{texts.say(title)}</span> <span class="library-count">{wordCount(count, texts)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

type HeadingProps = {
  readonly route: LibraryRoute
  readonly label: PlainTextKey
  readonly count: number
  readonly texts: Texts
}

function Heading({ route, label, count, texts }: HeadingProps) {
  return (
    <h2 class="library-heading start-heading">
      <a class="link library-way" data-result href={hashOf(route)}>
        {texts.say(label)}
      </a>{" "}
      <span class="library-count">{wordCount(count, texts)}</span>
    </h2>
  )
}
