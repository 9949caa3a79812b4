import { useEffect, useRef } from "preact/hooks"
import type { EntityId } from "../../core/model"
import type { Texts } from "../text/texts"
import type { Done } from "./options-state"
import { wordCorrection } from "./word-correction"

type Props = {
  readonly done: Done | null
  readonly names: ReadonlyMap<EntityId, string>
  readonly canUndo: boolean
  readonly texts: Texts
  readonly onUndo: () => void
}

/** What has just been done, and the way back; stays in view at the lower edge. */
export function DoneBar({ done, names, canUndo, texts, onUndo }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // What was pressed is often gone with what it stood beside; the keyboard goes on here.
    if (done && document.activeElement === document.body) button.current?.focus({ preventScroll: true })
  }, [done])
  return (
    <div class="done-bar" role="status">
      {done && (
        <div class="done-bar-line">
          <p>{wordDone(done, names, texts)}</p>
          {canUndo && (
            <button ref={button} type="button" class="button" onClick={onUndo}>
              {texts.say("undo")}
            </button>
          )}
        </div>
      )}
    </div>
  )
}

function wordDone(done: Done, names: ReadonlyMap<EntityId, string>, texts: Texts): string {
  switch (done.did) {
    case "undone":
      return texts.say("noticeUndone", wordCorrection(done.correction, names, texts))
    case "added":
      return texts.say("noticeAdded", wordCorrection(done.correction, names, texts))
    case "site-off":
      return texts.say("noticeSiteOff", done.site)
    case "site-on":
      return texts.say("noticeSiteOn", done.site)
    case "imported":
      return texts.say("noticeImported")
    case "reset":
      return texts.say("noticeReset")
    case "refused":
      return texts.say("optionsCannotAdd", done.reason)
  }
}
