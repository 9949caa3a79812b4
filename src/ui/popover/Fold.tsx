import type { ComponentChildren } from "preact"

type Props = {
  readonly title: string
  /** What lies inside, in a few words; cut where the line ends. */
  readonly hint: string
  readonly children: ComponentChildren
}

/** A section that is folded at first, so that the card stays short. */
export function Fold({ title, hint, children }: Props) {
  return (
    <details class="card-fold">
      <summary>
        <h3 class="card-heading">{title}</h3> <span class="fold-hint">{hint}</span>
      </summary>
      <div class="fold-body">{children}</div>
    </details>
  )
}
