import { useEffect, useRef } from "preact/hooks"
import type { Texts } from "../text/texts"
import type { LibraryNotice } from "./library-model"

type Props = {
  readonly notice: LibraryNotice | null
  readonly texts: Texts
  readonly onUndo: () => void
}

/** What has just become of a saved article, and the way back; stays in view at the lower edge. */
export function RemovedBar({ notice, texts, onUndo }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // The button that was pressed has gone with its line; the keyboard goes on here.
    if (notice && document.activeElement === document.body) button.current?.focus({ preventScroll: true })
  }, [notice])
  return (
    <div class="removed-bar" role="status">
      {notice?.did === "failed" && <p>{texts.say("saveFailed")}</p>}
      {notice?.did === "removed" && (
        <>
          <p>
            {notice.undoFailed && `${texts.say("saveFailed")} `}
            {texts.say("libraryRemoved", notice.title)}
          </p>
          <button ref={button} type="button" class="button" onClick={onUndo}>
            {texts.say("undo")}
          </button>
        </>
      )}
    </div>
  )
}
