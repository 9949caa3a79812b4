import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"

type Props = {
  readonly id: string
  readonly name: string
  readonly texts: Texts
  /** Without it there is no close button. */
  readonly onClose?: () => void
}

/** The name, which stays in place while the card scrolls, and the way out. */
export function CardHeader({ id, name, texts, onClose }: Props) {
  return (
    <header class="card-header">
      <h2 id={id} class="card-name" lang={scriptLang(name)} dir="auto">
        {name}
      </h2>
      {onClose && (
        <button type="button" class="icon-button" aria-label={texts.say("close")} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      )}
    </header>
  )
}
