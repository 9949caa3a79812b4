import type { Passage } from "../../core/card"
import { cutAtEdges, isInside } from "../text/cut-at-edges"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { machineDate, wordDate } from "../text/word-date"

type Props = {
  readonly passage: Passage
  readonly texts: Texts
  /** Larger: the one quotation that says who this is. */
  readonly leading?: boolean
  readonly onOpenArticle: (passage: Passage) => void
}

/** Words of the corpus, letter for letter, and what is needed to trust them: when, who, where to read on. */
export function PassageFigure({ passage, texts, leading = false, onOpenArticle }: Props) {
  const { published, source, title } = passage
  return (
    <figure class="passage">
      <blockquote
        class={leading ? "quote quote-leading" : "quote"}
        lang={passage.lang ?? scriptLang(passage.text)}
        dir="auto"
      >
        <MarkedText passage={passage} />
      </blockquote>
      <figcaption class="passage-from">
        {published ? (
          <time class="passage-date" dateTime={machineDate(published)}>
            {wordDate(published, texts)}
          </time>
        ) : (
          <span class="passage-date">{texts.say("dateUnknown")}</span>
        )}
        {" · "}
        <bdi lang={source === null ? undefined : scriptLang(source)}>
          {source ?? texts.say("sourceUnknown")}
        </bdi>{" "}
        <button
          type="button"
          class="link passage-title"
          lang={scriptLang(title)}
          aria-label={texts.say("popoverOpenArticle", title)}
          onClick={() => onOpenArticle(passage)}
        >
          <bdi>{title}</bdi>
        </button>
      </figcaption>
    </figure>
  )
}

function MarkedText({ passage: { text, mentions } }: Pick<Props, "passage">) {
  const pieces = cutAtEdges({ start: 0, end: text.length }, mentions)
  return (
    <>
      {pieces.map((piece) => {
        const words = text.slice(piece.start, piece.end)
        return mentions.some((mention) => isInside(piece, mention)) ? (
          <mark key={piece.start}>{words}</mark>
        ) : (
          words
        )
      })}
    </>
  )
}
