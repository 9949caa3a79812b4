import { useEffect, useRef } from "preact/hooks"
import { CardHeader, type Steering } from "../popover/CardHeader"
import { useUniqueId } from "../unique-id"
import { LookUp } from "./LookUp"
import { titleOf, type LookUpState } from "./look-up-state"
import type { ComponentProps } from "preact"

type Props = ComponentProps<typeof LookUp> & {
  readonly state: LookUpState
  readonly steering: Steering
  /** True where the reader came with the keyboard or a menu, and not with a pointer that can leave. */
  readonly takesFocus: boolean
  /** The reader pressed or focused something inside. May come more than once. */
  readonly onEnter: () => void
}

/** A look-up in a web page. */
export function LookUpPopover({ steering, takesFocus, onEnter, ...content }: Props) {
  const { state, texts } = content
  const root = useRef<HTMLElement>(null)
  const nameId = useUniqueId()
  const title = titleOf(state)
  useEffect(() => {
    if (takesFocus) root.current?.focus({ preventScroll: true })
    if (root.current) root.current.scrollTop = 0
  }, [title])
  return (
    <div class="card-frame">
      <section
        ref={root}
        class="card"
        role="dialog"
        aria-labelledby={nameId}
        aria-busy={state.phase === "loading"}
        tabIndex={-1}
        lang={texts.locale}
        dir={texts.direction}
        onPointerDown={onEnter}
        onFocusIn={onEnter}
      >
        <CardHeader id={nameId} name={title} texts={texts} steering={steering} />
        <LookUp {...content} />
      </section>
    </div>
  )
}
