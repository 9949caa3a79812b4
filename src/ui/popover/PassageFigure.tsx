import type { Passage } from "../../core/card"
import type { Evidence } from "../../core/model"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { ArticleLink } from "./ArticleLink"
import { CopyPassage, type Citing } from "./CopyPassage"
import { MarkedText } from "./MarkedText"
import { PassageOrigin } from "./PassageOrigin"
import type { Subject } from "./popover-state"

/** What a reader can do with a passage. */
export type PassageActions = {
  readonly onOpenArticle: (place: Evidence) => void
  /** Without it the names in a passage lead nowhere. */
  readonly onLookUp?: (subject: Subject) => void
  /** Without it a passage is not offered for copying. */
  readonly citing?: Citing
}

type Props = {
  readonly passage: Passage
  readonly texts: Texts
  /** Larger: the one quotation that says who this is. */
  readonly leading?: boolean
  readonly actions: PassageActions
}

/** Words of the corpus, letter for letter, and what is needed to trust them: when, who, where to read on. */
export function PassageFigure({ passage, texts, leading = false, actions }: Props) {
  const { onOpenArticle, onLookUp, citing } = actions
  return (
    <figure class="passage">
      <blockquote
        class={leading ? "quote quote-leading" : "quote"}
        lang={passage.lang ?? scriptLang(passage.text)}
        dir="auto"
      >
        <MarkedText passage={passage} onLookUp={onLookUp} />
      </blockquote>
      <figcaption class="passage-from">
        <div>
          <PassageOrigin from={passage} texts={texts} />{" "}
          <ArticleLink article={passage} texts={texts} onOpen={() => onOpenArticle(passage)} />
        </div>
        {citing && <CopyPassage passage={passage} texts={texts} citing={citing} />}
      </figcaption>
    </figure>
  )
}
