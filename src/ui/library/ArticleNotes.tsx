import { hashOf } from "../../core/library/route"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { machineDate, wordDate } from "../text/word-date"
import { wordLanguageOf } from "./ArticleFilters"
import type { ArticleText } from "./library-model"
import { wordZoneReason } from "./word-zone-reason"
import { zoneTexts } from "./zone-texts"

type Props = { readonly article: ArticleText; readonly texts: Texts }

/** When and by whom an article was published, and how that is known; who worded its title; what an editor says of it. */
export function ArticleNotes({ article, texts }: Props) {
  const { published, source, language, titleBy, curatedBecause, url, zones } = article
  return (
    <>
      <p class="article-from">
        {published ? (
          <time dateTime={machineDate(published)}>{wordDate(published, texts)}</time>
        ) : (
          <span>{texts.say("dateUnknown")}</span>
        )}
        {" · "}
        <bdi>{source ?? texts.say("sourceUnknown")}</bdi>
        {" · "}
        <span>{wordLanguageOf(language, texts)}</span>
        {url !== null && (
          <>
            {" · "}
            <a class="link" href={url} target="_blank" rel="noreferrer">
              {texts.say("libraryOriginal")}
            </a>
          </>
        )}
      </p>
      <ul class="article-notes">
        <DateNote article={article} texts={texts} />
        {titleBy !== "article" && (
          <li>{texts.say(titleBy === "editor" ? "libraryTitleByEditor" : "libraryTitleByBuilder")}</li>
        )}
        {curatedBecause !== null && (
          <li>
            {texts.say("libraryCurated")} <bdi>{curatedBecause}</bdi>
          </li>
        )}
        {zones.length > 0 && (
          <li>
            <details class="event-words">
              <summary>{texts.say("libraryZones")}</summary>
              <ul class="article-zones">
                {zones.map(({ start, kind, reason }) => (
                  <li key={start}>
                    {texts.say(zoneTexts[kind])}: <bdi>{wordZoneReason(kind, reason, texts)}</bdi>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        )}
      </ul>
    </>
  )
}

/** How the date is known, with the words that give it; they may be another article's. */
function DateNote({ article: { file, published, datedBy, savedAt }, texts }: Props) {
  if (!published) return <li>{texts.say("libraryUndated")}</li>
  const says = texts.say(published.stated ? "libraryDatedBy" : "libraryInferredFrom")
  // What a page states beside its text; nobody edits what the reader has saved.
  if (!datedBy && savedAt !== null) return <li>{texts.say("libraryDatedByPage")}</li>
  if (!datedBy)
    return <li>{texts.say(published.stated ? "libraryDatedByEditor" : "libraryInferredByEditor")}</li>
  const { start, end, words } = datedBy
  return (
    <li>
      {says}{" "}
      <a class="link" href={hashOf({ page: "article", file: datedBy.file, at: { start, end } })}>
        <q lang={scriptLang(words)} dir="auto">
          {words.replace(/\s+/g, " ")}
        </q>
      </a>
      {datedBy.file !== file && <> {texts.say("libraryOtherArticle")}</>}
    </li>
  )
}
