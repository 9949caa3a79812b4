import type { Texts } from "../text/texts"

/** What the reader has decided, and what the browser made of it. */
export type Access = "undecided" | "all-sites" | "on-click" | "refused"

type Props = {
  readonly access: Access
  readonly texts: Texts
  readonly onGrantAllSites: () => void
  readonly onChooseClick: () => void
}

const outcomes = {
  "all-sites": "welcomeGranted",
  "on-click": "welcomeOnClickChosen",
  refused: "welcomeRefused"
} as const

/** The choice stays on screen after it is made: whoever said no may say yes a moment later. */
export function Offer({ access, texts, onGrantAllSites, onChooseClick }: Props) {
  return (
    <section class="welcome-section">
      <h2 class="welcome-heading">{texts.say("welcomeOfferTitle")}</h2>
      {access !== "all-sites" && (
        <>
          <p>{texts.say("welcomeOffer")}</p>
          <div class="welcome-choice">
            <button type="button" class="button button-main" onClick={onGrantAllSites}>
              {texts.say("grantAllSites")}
            </button>
            <button type="button" class="button" onClick={onChooseClick}>
              {texts.say("welcomeOnClick")}
            </button>
          </div>
        </>
      )}
      <p class="welcome-outcome" role="status">
        {access !== "undecided" && texts.say(outcomes[access])}
      </p>
    </section>
  )
}
