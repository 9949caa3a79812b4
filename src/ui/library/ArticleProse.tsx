import { useEffect, useRef } from "preact/hooks"
import type { Span, ZoneKind } from "../../core/model"
import { scriptLang } from "../text/script-lang"
import type { PlainTextKey } from "../text/text-keys"
import type { Texts } from "../text/texts"
import { machineDate, wordDate } from "../text/word-date"
import { cutArticle, type Piece } from "./cut-article"
import type { ArticleText } from "./library-model"

type Props = {
  readonly article: ArticleText
  readonly passage: Span | null
  readonly texts: Texts
}

const zoneTexts = {
  "header-date": "zoneHeaderDate",
  dateline: "zoneDateline",
  "agency-tag": "zoneAgencyTag",
  "sub-heading": "zoneSubHeading",
  caption: "zoneCaption",
  "embedded-post": "zoneEmbeddedPost",
  "headline-block": "zoneHeadlineBlock"
} satisfies Record<ZoneKind, PlainTextKey>

/** One article, letter for letter. Scrolls to the passage that the reader came for. */
export function ArticleProse({ article, passage, texts }: Props) {
  const prose = useRef<HTMLElement>(null)
  useEffect(() => {
    prose.current?.querySelector("mark")?.scrollIntoView({ block: "center" })
  }, [article.file, passage?.start])

  const lang = article.language ?? scriptLang(article.text)
  return (
    <article ref={prose} class="article">
      <ArticleHeader article={article} texts={texts} />
      <div class="prose" lang={lang} dir="auto">
        {cutArticle(article, passage).map((pieces) => (
          <p key={pieces[0]?.start}>
            {pieces.map((piece) => (
              <PieceOfText key={piece.start} piece={piece} text={article.text} texts={texts} />
            ))}
          </p>
        ))}
      </div>
    </article>
  )
}

function ArticleHeader({ article, texts }: Omit<Props, "passage">) {
  const { title, source, published, zones, language } = article
  return (
    <header class="article-header">
      <h2 class="article-title" lang={language ?? scriptLang(title)} dir="auto">
        {title}
      </h2>
      <p class="article-from">
        {published ? (
          <time dateTime={machineDate(published)}>{wordDate(published, texts)}</time>
        ) : (
          <span>{texts.say("dateUnknown")}</span>
        )}
        {" · "}
        <bdi>{source ?? texts.say("sourceUnknown")}</bdi>
      </p>
      {zones.length > 0 && <p class="article-note">{texts.say("libraryZones")}</p>}
    </header>
  )
}

function PieceOfText({
  piece,
  text,
  texts
}: {
  readonly piece: Piece
  readonly text: string
  readonly texts: Texts
}) {
  const words = text.slice(piece.start, piece.end)
  const drawn = piece.isMention ? <span class="named">{words}</span> : words
  if (piece.zone !== null) {
    return (
      <span class="zone">
        {piece.zoneStarts && (
          <span class="zone-label" lang={texts.locale} dir={texts.direction}>
            {texts.say(zoneTexts[piece.zone])}
          </span>
        )}
        {drawn}
      </span>
    )
  }
  return piece.inPassage ? <mark>{drawn}</mark> : <>{drawn}</>
}
