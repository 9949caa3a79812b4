import type { ComponentChildren } from "preact"
import { useState } from "preact/hooks"

type Props = {
  readonly title: string
  /** What lies inside, in a few words; cut where the line ends. */
  readonly hint: string
  /** Unfolded at first, where there is room. */
  readonly isOpen?: boolean | undefined
  readonly children: ComponentChildren
}

/** A section that is folded at first, so that a card stays short. What is in it is drawn when it is first unfolded. */
export function Fold({ title, hint, isOpen = false, children }: Props) {
  const [isDrawn, setDrawn] = useState(isOpen)
  const draw = () => setDrawn(true)
  // `toggle` comes after the browser has unfolded an empty section; a click, also that of a key, comes before.
  return (
    <details class="card-fold" open={isOpen} onToggle={draw}>
      <summary onClick={draw}>
        <h3 class="card-heading">{title}</h3> <span class="fold-hint">{hint}</span>
      </summary>
      <div class="fold-body">{isDrawn && children}</div>
    </details>
  )
}
