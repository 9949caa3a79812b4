import type { Texts } from "../text/texts"
import { wordSavedOn } from "../text/word-article"
import type { Removable } from "./library-model"

type Props = {
  readonly article: Removable
  readonly texts: Texts
  readonly onRemove: (article: Removable) => void
}

/** When the reader has saved an article, and the way to be rid of it; nothing for one that came with the corpus. */
export function SavedNote({ article, texts, onRemove }: Props) {
  const { savedAt, title } = article
  if (savedAt === null) return null
  return (
    <p class="entry-saved">
      {wordSavedOn(savedAt, texts)}{" "}
      <button
        type="button"
        class="text-button"
        aria-label={texts.say("labelled", texts.say("saveRemove"), title)}
        onClick={() => onRemove(article)}
      >
        {texts.say("saveRemove")}
      </button>
    </p>
  )
}
