import { useEffect, useRef } from "preact/hooks"
import type { Texts } from "../text/texts"
import type { NewNamesNotice } from "./new-names-state"
import { wordNotice } from "./word-new-name"

type Props = {
  readonly notice: NewNamesNotice | null
  readonly texts: Texts
  readonly onUndo: (ids: readonly string[]) => void
}

/** What has just been decided, and the way back; stays in view at the lower edge. */
export function NewNamesBar({ notice, texts, onUndo }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // What was pressed has gone with its line, and no other line took the keyboard.
    if (notice && document.activeElement === document.body) button.current?.focus({ preventScroll: true })
  }, [notice])
  return (
    <div class="removed-bar" role="status">
      {notice && <p>{wordNotice(notice, texts)}</p>}
      {notice?.did === "decided" && (
        <button
          ref={button}
          type="button"
          class="button"
          onClick={() => onUndo(notice.decisions.map(({ id }) => id))}
        >
          {texts.say("undo")}
        </button>
      )}
    </div>
  )
}
