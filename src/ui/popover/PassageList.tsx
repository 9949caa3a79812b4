import { useEffect, useRef, useState } from "preact/hooks"
import type { Passage } from "../../core/card"
import type { Texts } from "../text/texts"
import { PassageFigure, type PassageActions } from "./PassageFigure"

type Props = {
  readonly passages: readonly Passage[]
  readonly texts: Texts
  readonly actions: PassageActions
}

// Three fit on a screen beside the page; whoever wants more says so.
const shownAtFirst = 3

/** The first passages, and the rest when asked for. */
export function PassageList({ passages, texts, actions }: Props) {
  const [unfolded, setUnfolded] = useState(false)
  const firstUnfolded = useRef<HTMLLIElement>(null)
  useEffect(() => {
    // The button that had the focus is gone; reading goes on where it stood.
    if (unfolded) firstUnfolded.current?.focus({ preventScroll: true })
  }, [unfolded])

  const shown = unfolded ? passages : passages.slice(0, shownAtFirst)
  const hidden = passages.length - shown.length
  return (
    <>
      <ol class="passages">
        {shown.map((passage, index) => (
          <li
            key={`${passage.file} ${passage.start}`}
            {...(index === shownAtFirst && { ref: firstUnfolded, tabIndex: -1 })}
          >
            <PassageFigure passage={passage} texts={texts} actions={actions} />
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <button type="button" class="text-button" onClick={() => setUnfolded(true)}>
          {texts.count("popoverMore", hidden)}
        </button>
      )}
    </>
  )
}
