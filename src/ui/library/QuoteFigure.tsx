import type { Passage } from "../../core/card"
import { hashOf } from "../../core/library/route"
import { MarkedText } from "../popover/MarkedText"
import { PassageOrigin } from "../popover/PassageOrigin"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"

type Props = {
  readonly passage: Passage
  readonly texts: Texts
  /** Arrow keys stop at it. */
  readonly isResult?: boolean
}

/** Words of an article, letter for letter, with the link that opens the article at them. */
export function QuoteFigure({ passage, texts, isResult = false }: Props) {
  const { file, start, end, title, text, lang } = passage
  return (
    <figure class="passage">
      <blockquote class="quote" lang={lang ?? scriptLang(text)} dir="auto">
        <MarkedText passage={passage} />
      </blockquote>
      <figcaption class="passage-from library-from">
        <PassageOrigin from={passage} texts={texts} />{" "}
        <a
          class="link passage-title"
          data-result={isResult ? "" : undefined}
          lang={scriptLang(title)}
          href={hashOf({ page: "article", file, at: { start, end } })}
        >
          <bdi>{title}</bdi>
        </a>
      </figcaption>
    </figure>
  )
}
