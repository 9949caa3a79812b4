import { useLayoutEffect, useRef } from "preact/hooks"
import type { FoundEntity } from "../../core/page"
import type { Texts } from "../text/texts"
import { wordCount } from "../text/word-coverage"
import type { PanelActions, Tour } from "./panel-state"

type Props = {
  readonly found: Pick<FoundEntity, "entity" | "name" | "count">
  readonly tour: Tour | null
  readonly texts: Texts
  readonly actions: Pick<PanelActions, "onGoTo" | "onGoBack">
}

/** How often the page names an entity, which leads to the first place; from there on to the others, and back. */
export function MentionSteps({ found: { entity, name, count }, tour, texts, actions }: Props) {
  const { onGoTo, onGoBack } = actions
  const here = tour?.entity === entity ? tour : null
  const next = useRef<HTMLButtonElement>(null)
  const start = useRef<HTMLButtonElement>(null)
  const wasHere = useRef(here !== null)
  const hadFocus = useRef(false)
  useLayoutEffect(() => {
    // The pressed button is gone; what took its place goes on from there.
    if (wasHere.current !== (here !== null) && hadFocus.current)
      (here ? next : start).current?.focus({ preventScroll: true })
    wasHere.current = here !== null
    hadFocus.current = false
  })
  if (!here) {
    return (
      <button
        ref={start}
        type="button"
        class="step-start"
        aria-label={texts.say("panelGoTo", name, wordCount(count, texts))}
        onClick={() => {
          hadFocus.current = true
          onGoTo(entity, 0)
        }}
      >
        {texts.say("popupTimes", wordCount(count, texts))}
      </button>
    )
  }
  const step = (by: 1 | -1) => onGoTo(entity, (here.index + by + here.count) % here.count)
  return (
    <span class="steps" role="group" aria-label={texts.say("panelMentions", name)}>
      <Step label={texts.say("panelPrevious")} path="M4 10l4-4 4 4" onPress={() => step(-1)} />
      <span class="step-place" role="status">
        {texts.say("panelPlace", wordCount(here.index + 1, texts), wordCount(here.count, texts))}
      </span>
      <Step label={texts.say("panelNext")} path="M4 6l4 4 4-4" onPress={() => step(1)} focus={next} />
      <Step
        label={texts.say("panelGoBack")}
        path="M6 3L2.5 6.5 6 10M3 6.5h6a4 4 0 010 8H6"
        onPress={() => {
          hadFocus.current = true
          onGoBack()
        }}
      />
    </span>
  )
}

type StepProps = {
  readonly label: string
  readonly path: string
  readonly onPress: () => void
  readonly focus?: preact.RefObject<HTMLButtonElement>
}

function Step({ label, path, onPress, focus }: StepProps) {
  return (
    <button
      {...(focus && { ref: focus })}
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  )
}
