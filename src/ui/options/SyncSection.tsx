import { useLayoutEffect, useRef } from "preact/hooks"
import type { SyncOutcome, SyncState } from "../../core/sync/sync-state"
import type { PlainTextKey } from "../text/text-keys"
import type { Texts } from "../text/texts"
import { writeMoment } from "../text/write-date"
import { useUniqueId } from "../unique-id"

export type ShownSync = {
  readonly isOn: boolean
  /** Null where sharing has not begun. */
  readonly state: SyncState | null
  /** The browser's account holds something of ours. */
  readonly hasShared: boolean
}

type Props = {
  readonly sync: ShownSync
  readonly texts: Texts
  readonly onSwitch: (isOn: boolean) => void
  readonly onForget: () => void
}

const problems = {
  "too-much": "syncTooMuch",
  newer: "syncNewer",
  broken: "syncBroken",
  failed: "syncFailed"
} as const satisfies Record<Exclude<SyncOutcome, "done">, PlainTextKey>

/** Whether choices are shared with the reader's other devices; what is and what is not; and the way to end it. */
export function SyncSection({ sync: { isOn, state, hasShared }, texts, onSwitch, onForget }: Props) {
  const [hint, forgetHint] = [useUniqueId(), useUniqueId()]
  const box = useRef<HTMLInputElement>(null)
  const canForget = isOn || hasShared
  const couldForget = useRef(canForget)
  useLayoutEffect(() => {
    const isGone = couldForget.current && !canForget
    couldForget.current = canForget
    // The button goes with what it deletes; the keyboard goes on at the switch that it has turned.
    if (isGone && document.activeElement === document.body) box.current?.focus({ preventScroll: true })
  }, [canForget])
  return (
    <section class="options-section" id="sync" aria-labelledby="sync-title">
      <h2 id="sync-title" class="options-heading">
        {texts.say("optionsSync")}
      </h2>
      <div class="options-stack-small">
        <label class="choice">
          <input
            ref={box}
            type="checkbox"
            name="sync"
            checked={isOn}
            aria-describedby={hint}
            onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
          />
          <span>{texts.say("syncSwitch")}</span>
        </label>
        <p id={hint} class="options-hint">
          {texts.say("syncHint")}
          {isOn && ` ${texts.say("syncConflict")}`}
        </p>
        <p class="sync-state" role="status">
          {isOn && wordState(state, texts)}
        </p>
      </div>
      {canForget && (
        <div class="options-stack-small">
          <button type="button" class="button" aria-describedby={forgetHint} onClick={onForget}>
            {texts.say("syncForget")}
          </button>
          <p id={forgetHint} class="options-hint">
            {texts.say("syncForgetHint")}
          </p>
        </div>
      )}
    </section>
  )
}

function wordState(state: SyncState | null, texts: Texts): string {
  if (!state) return texts.say("syncWaiting")
  if (state.outcome !== "done") return texts.say(problems[state.outcome])
  return texts.say("syncDone", writeMoment(Date.parse(state.at), texts))
}
