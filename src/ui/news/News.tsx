import { noteIn, type ChangeKind, type News as AllNews, type VersionNews } from "../../core/news/news"
import type { PlainTextKey } from "../text/text-keys"
import type { Texts } from "../text/texts"
import { wordDate } from "../text/word-date"

type Props = {
  readonly news: AllNews
  /** Versions that have come since the reader was told last. */
  readonly fresh: readonly string[]
  readonly texts: Texts
}

const kindTexts = {
  added: "newsAdded",
  changed: "newsChanged",
  removed: "newsRemoved",
  fixed: "newsFixed"
} as const satisfies Record<ChangeKind, PlainTextKey>

/** What is new, version by version, in the reader's language; a note that is not in it says which one it is in. */
export function News({ news, fresh, texts }: Props) {
  return (
    <main class="news" lang={texts.locale} dir={texts.direction}>
      <h1 class="news-title">{texts.say("newsTitle")}</h1>
      {news.length === 0 && <p>{texts.say("newsNone")}</p>}
      {news.map((each) => (
        <Version key={each.version} news={each} isFresh={fresh.includes(each.version)} texts={texts} />
      ))}
    </main>
  )
}

type VersionProps = { readonly news: VersionNews; readonly isFresh: boolean; readonly texts: Texts }

function Version({ news: { version, date, groups }, isFresh, texts }: VersionProps) {
  return (
    <section class="news-version">
      <h2 class="news-heading">
        {texts.say("newsVersion", version)}
        {date !== null && (
          <>
            {" "}
            <time dateTime={date}>{wordDate({ date, precision: "day", stated: true }, texts)}</time>
          </>
        )}
        {isFresh && <span class="news-mark"> · {texts.say("newsFresh")}</span>}
      </h2>
      {groups.map(({ kind, notes }) => (
        <div key={kind}>
          <h3 class="news-kind">{texts.say(kindTexts[kind])}</h3>
          <ul class="news-notes">
            {notes.map((note) => {
              const { text, lang } = noteIn(note, texts.locale)
              return (
                <li key={note.en} lang={lang} dir="auto">
                  {text}
                </li>
              )
            })}
          </ul>
        </div>
      ))}
    </section>
  )
}
