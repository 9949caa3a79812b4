import type { ComponentChildren } from "preact"

type Props = {
  readonly title: string
  /** What lies inside, in a few words; cut where the line ends. */
  readonly hint: string
  /** Unfolded at first, where there is room. */
  readonly isOpen?: boolean | undefined
  readonly children: ComponentChildren
}

/** A section that is folded at first, so that a card stays short. */
export function Fold({ title, hint, isOpen, children }: Props) {
  return (
    <details class="card-fold" open={isOpen}>
      <summary>
        <h3 class="card-heading">{title}</h3> <span class="fold-hint">{hint}</span>
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  )
}
