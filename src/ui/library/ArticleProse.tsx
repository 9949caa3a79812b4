import { useEffect, useRef } from "preact/hooks"
import { hashOf } from "../../core/library/route"
import type { Span } from "../../core/model"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { cutArticle, type Piece } from "./cut-article"
import type { ArticleText } from "./library-model"
import { zoneTexts } from "./zone-texts"

type Props = {
  readonly article: ArticleText
  readonly passage: Span | null
  readonly texts: Texts
}

/** The text of an article, letter for letter. Scrolls to the passage that the reader came for. */
export function ArticleProse({ article, passage, texts }: Props) {
  const prose = useRef<HTMLDivElement>(null)
  useEffect(() => {
    prose.current?.querySelector("mark")?.scrollIntoView({ block: "center" })
  }, [article.file, passage?.start, passage?.end])

  return (
    <div ref={prose} class="prose" lang={article.language ?? scriptLang(article.text)} dir="auto">
      {cutArticle(article, passage).map((pieces) => (
        <p key={pieces[0]?.start}>
          {pieces.map((piece) => (
            <PieceOfText key={piece.start} piece={piece} text={article.text} texts={texts} />
          ))}
        </p>
      ))}
    </div>
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
  const { mention } = piece
  const drawn = mention ? (
    <a
      class={mention.kind === "name" ? "named" : "named named-loosely"}
      href={hashOf({ page: "entity", entity: mention.entity })}
      title={mention.name === words ? undefined : mention.name}
    >
      {words}
    </a>
  ) : (
    words
  )
  if (piece.zone !== null) {
    return (
      <span class="zone">
        {piece.zoneStarts && (
          <span class="zone-label" lang={texts.locale} dir={texts.direction}>
            {texts.say(zoneTexts[piece.zone])}
          </span>
        )}
        {piece.inPassage ? <mark>{drawn}</mark> : drawn}
      </span>
    )
  }
  return piece.inPassage ? <mark>{drawn}</mark> : <>{drawn}</>
}
