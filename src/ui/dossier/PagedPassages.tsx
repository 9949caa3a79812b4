import { useLayoutEffect, useRef } from "preact/hooks"
import type { Passage } from "../../core/card"
import { PassageFigure, type PassageActions } from "../popover/PassageFigure"
import type { Texts } from "../text/texts"
import { wordCount } from "../text/word-coverage"

type Props = {
  readonly passages: readonly Passage[]
  /** How many there are in all. */
  readonly count: number
  readonly texts: Texts
  readonly actions: PassageActions
  readonly onMore: () => void
}

/** As many passages as have been asked for, and the way to more. */
export function PagedPassages({ passages, count, texts, actions, onMore }: Props) {
  const asked = useRef<number | null>(null)
  const list = useRef<HTMLOListElement>(null)
  useLayoutEffect(() => {
    // Reading goes on where the button stood, which may be gone.
    const first = asked.current === null ? null : list.current?.children[asked.current]
    if (!(first instanceof HTMLElement)) return
    asked.current = null
    first.focus({ preventScroll: true })
  }, [passages.length])
  const shown = wordCount(passages.length, texts)
  return (
    <>
      <ol class="passages" ref={list}>
        {passages.map((passage) => (
          <li key={`${passage.file} ${passage.start}`} tabIndex={-1}>
            <PassageFigure passage={passage} texts={texts} actions={actions} />
          </li>
        ))}
      </ol>
      {passages.length < count && (
        <p class="dossier-more">
          <button
            type="button"
            class="text-button"
            onClick={() => {
              asked.current = passages.length
              onMore()
            }}
          >
            {texts.say("dossierMore")}
          </button>{" "}
          <span class="card-note">{texts.say("dossierShown", shown, wordCount(count, texts))}</span>
        </p>
      )}
    </>
  )
}
