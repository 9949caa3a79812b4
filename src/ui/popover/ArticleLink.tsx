import type { CardArticle } from "../../core/card"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"

type Props = {
  readonly article: Pick<CardArticle, "title">
  readonly texts: Texts
  readonly onOpen: () => void
}

/** The title of an article, which opens it. */
export function ArticleLink({ article: { title }, texts, onOpen }: Props) {
  return (
    <button
      type="button"
      class="link passage-title"
      lang={scriptLang(title)}
      aria-label={texts.say("popoverOpenArticle", title)}
      onClick={onOpen}
    >
      <bdi>{title}</bdi>
    </button>
  )
}
