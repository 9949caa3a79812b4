import type { ComponentChildren } from "preact"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { moveHandlers, type Way } from "./move-handlers"

/** What can be done with a popover as a whole. */
export type Steering = {
  /** True while the popover is pinned to the window. */
  readonly isHeld: boolean
  readonly onHold: (isHeld: boolean) => void
  readonly onMove: (way: Way) => void
  readonly onClose: () => void
  /** Without it there is nothing more to show in the panel. */
  readonly onOpenPanel?: (() => void) | undefined
  /** Without it this is the first card. */
  readonly onReturn?: (() => void) | undefined
}

type Props = {
  readonly id: string
  readonly name: string
  readonly texts: Texts
  /** Without it the card is part of a page and goes nowhere. */
  readonly steering?: Steering
}

/**
 * The name, which stays in place while the card scrolls; the way back, and the way out. No `header`: in a dialog Chromium
 * takes one for the banner of the page.
 */
export function CardHeader({ id, name, texts, steering }: Props) {
  const title = (
    <h2 id={id} class="card-name" lang={scriptLang(name)} dir="auto">
      {name}
    </h2>
  )
  if (!steering) return <div class="card-header">{title}</div>
  const { isHeld, onHold, onMove, onClose, onOpenPanel, onReturn } = steering
  const { onPointerDown, onKeyDown } = moveHandlers(onMove)
  return (
    <div class="card-header card-header-moving" onPointerDown={onPointerDown}>
      {onReturn && <IconButton label={texts.say("popoverBack")} onPress={onReturn} path="M10 3L5 8l5 5" />}
      {title}
      <button
        type="button"
        class="icon-button card-grip"
        aria-label={texts.say("popoverMove")}
        onKeyDown={onKeyDown}
      >
        <Icon path="M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01" />
      </button>
      <IconButton
        label={texts.say("popoverPin")}
        isPressed={isHeld}
        onPress={() => onHold(!isHeld)}
        path="M5.5 2.5h5M6.5 2.5V7L4 9.5h8L9.5 7V2.5M8 9.5V14"
      />
      {onOpenPanel && (
        <IconButton
          label={texts.say("popoverPanel")}
          onPress={onOpenPanel}
          path="M2.5 3h11v10h-11zM9.5 3v10"
        />
      )}
      <IconButton label={texts.say("close")} onPress={onClose} path="M4 4l8 8M12 4l-8 8" />
    </div>
  )
}

type IconButtonProps = {
  readonly label: string
  readonly path: string
  readonly isPressed?: boolean
  readonly onPress: () => void
}

function IconButton({ label, path, isPressed, onPress }: IconButtonProps): ComponentChildren {
  return (
    <button type="button" class="icon-button" aria-label={label} aria-pressed={isPressed} onClick={onPress}>
      <Icon path={path} />
    </button>
  )
}

function Icon({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  )
}
