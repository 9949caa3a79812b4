import type { Reach } from "../../core/settings/reach"
import type { Mode } from "../../core/settings/settings"
import { ModeChoice } from "../modes/ModeChoice"
import type { Texts } from "../text/texts"

/** What the reader has decided here, and what the browser made of it. */
export type Outcome = Mode | "refused" | null

type Props = {
  /** Where pages are read as things stand; null until it is known. */
  readonly reach: Reach | null
  readonly outcome: Outcome
  readonly texts: Texts
  readonly onChooseMode: (mode: Mode) => void
  readonly onOpenPermissions: () => void
}

const outcomes = {
  all: "welcomeGranted",
  chosen: "welcomeChosen",
  click: "welcomeOnClickChosen",
  refused: "welcomeRefused"
} as const

/**
 * The mode that makes the product shine is one click away, and the others no further. The choice stays on screen after
 * it is made: whoever said no may say yes a moment later.
 */
export function Offer({ reach, outcome, texts, onChooseMode, onOpenPermissions }: Props) {
  const isAll = reach?.mode === "all"
  return (
    <section class="welcome-section">
      <h2 class="welcome-heading">{texts.say("welcomeOfferTitle")}</h2>
      {reach && !isAll && (
        <>
          <p>{texts.say("welcomeOffer")}</p>
          <button type="button" class="button button-main" onClick={() => onChooseMode("all")}>
            {texts.say("grantAllSites")}
          </button>
        </>
      )}
      {reach && <ModeChoice reach={reach} texts={texts} onChoose={onChooseMode} />}
      <p class="welcome-outcome" role="status">
        {outcome ? texts.say(outcomes[outcome]) : isAll && texts.say("welcomeGranted")}
      </p>
      <button type="button" class="link welcome-more" onClick={onOpenPermissions}>
        {texts.say("welcomePermissions")}
      </button>
    </section>
  )
}
